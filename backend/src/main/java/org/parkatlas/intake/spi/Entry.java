package org.parkatlas.intake.spi;

import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The open transaction in which rows are entered: nobody else loads or enters meanwhile. */
public interface Entry {

    /** Statements of this transaction, as the owner of the tables. */
    JdbcClient owner();

    /**
     * Checks rows as those of a pack are checked, and stores them all. From then on no pack changes or removes them.
     *
     * @return what is wrong; if anything is, nothing was stored
     */
    Rejections put(EnteredSet set, RowSource rows);

    /** Removes the objects with these ids, and keeps packs from bringing them back. */
    void delete(EnteredSet set, Collection<String> ids);
}

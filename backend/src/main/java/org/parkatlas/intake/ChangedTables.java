package org.parkatlas.intake;

import java.util.Set;
import java.util.TreeSet;

import org.parkatlas.intake.spi.PackTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables a load changed, and by how many rows. */
final class ChangedTables {

    private final Set<String> names = new TreeSet<>();
    private PackChanges rows = PackChanges.NONE;

    /** Adds a table of schema {@code parkatlas} whose rows are not counted. */
    void add(String table) {
        names.add(table);
    }

    /** Adds a table by as many rows as were changed. */
    void add(PackTable table, PackChanges changes) {
        rows = rows.plus(changes);
        if (changes.any()) {
            add(table.name());
        }
    }

    /** Changes in rows of the pack itself. */
    PackChanges rows() {
        return rows;
    }

    /** Gives the tables a new version of the data, in the transaction that changed them. */
    void raiseVersion(JdbcClient owner) {
        if (!names.isEmpty()) {
            owner.sql("SELECT parkatlas.raise_version(:tables)")
                    .param("tables", names.toArray(String[]::new))
                    .query(Long.class)
                    .single();
        }
    }
}

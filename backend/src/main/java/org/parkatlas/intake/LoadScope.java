package org.parkatlas.intake;

import java.util.List;
import java.util.Set;

import org.parkatlas.intake.spi.PackTable;

/**
 * What a load answers for. It may delete what is inside and was not sent again; what is outside it neither deletes nor
 * changes.
 *
 * @param pack   only rows of this pack
 * @param tables only rows of these tables, those that others need first
 * @param edited those among them in which counties may have entered rows, which are theirs
 */
record LoadScope(String pack, List<PackTable> tables, Set<PackTable> edited) {

    /** All that a pack brings. */
    static LoadScope ofPack(String pack, Sections sections) {
        return new LoadScope(pack, sections.tables(), sections.edited());
    }
}

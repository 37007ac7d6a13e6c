package org.parkatlas.intake;

import org.parkatlas.intake.packs.PackDescriptor;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that counties entered. They belong to a pack of their own, so that no other changes or removes them; an object that
 * they withdrew is noted, so that no pack brings it back.
 */
final class TakenOver {

    /** The pack of these rows. */
    static final String PACK = PackDescriptor.DESK;

    private TakenOver() {}

    /** The key of a row of this table as one text. */
    static String keyText(PackTable table, String alias) {
        return "concat_ws('/', %s)".formatted(Staging.joined(table.key(), alias + ".%s"));
    }

    /** Leaves staged rows out that are taken over or withdrawn, and tells how many. */
    static long leave(PackTable table, StagedTable staged, JdbcClient owner) {
        return owner.sql("""
                        DELETE FROM %1$s AS staged
                        WHERE EXISTS (SELECT FROM parkatlas.%2$s AS stored WHERE %3$s AND stored.pack = '%4$s')
                           OR EXISTS (SELECT FROM parkatlas.withdrawn
                                      WHERE table_name = :table AND row_key = %5$s)
                        """.formatted(
                        staged.name(), table.name(), Staging.sameKey(staged.key()), PACK, keyText(table, "staged")))
                .param("table", table.name())
                .update();
    }

    /** Removes what was entered on top of synthetic data. */
    static TableChanges removeDemo(TableChanges changes, Sections sections, JdbcClient owner) {
        var all = changes;
        for (var table : sections.edited()) {
            var statement = "DELETE FROM parkatlas.%s WHERE pack = '%s' AND demo".formatted(table.name(), PACK);
            all = all.plus(table, new PackChanges(0, 0, owner.sql(statement).update()));
        }
        owner.sql("DELETE FROM parkatlas.withdrawn WHERE demo").update();
        return all;
    }
}

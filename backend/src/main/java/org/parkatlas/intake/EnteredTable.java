package org.parkatlas.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.intake.spi.EditableSection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One table into which counties enter rows, in the transaction under way. Names come from the sections' constants. */
record EnteredTable(EditableSection section, JdbcClient owner) {

    /** More objects than this are one place. */
    private static final int MOST_PLACES = 100;

    /** Boxes around what staged rows are and what the rows were that they change; before they are stored. */
    List<GeoShape> places(StagedTable staged) {
        var statement = """
                SELECT boundary FROM %1$s
                UNION ALL
                SELECT stored.boundary FROM parkatlas.%2$s AS stored JOIN %1$s AS staged ON %3$s
                """.formatted(staged.name(), section.table().name(), Staging.sameKey(staged.key()));
        return boxes(owner.sql(around(statement)));
    }

    /** Boxes around the objects with these ids. */
    List<GeoShape> places(Collection<String> ids) {
        var statement = "SELECT boundary FROM parkatlas.%s WHERE %s = ANY (:ids)"
                .formatted(section.table().name(), section.objectIdSql());
        return boxes(owner.sql(around(statement)).param("ids", ids.toArray(String[]::new)));
    }

    private static String around(String shapes) {
        return """
                SELECT ST_SetSRID(ST_Envelope(ST_Extent(boundary)::geometry), 4490) AS place
                FROM (
                    SELECT boundary,
                           CASE WHEN count(*) OVER () <= %d THEN row_number() OVER () ELSE 0 END AS part
                    FROM (%s) AS shape
                ) AS parted
                GROUP BY part
                """.formatted(MOST_PLACES, shapes);
    }

    private static List<GeoShape> boxes(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, index) -> GeometryColumns.findShape(row, "place").orElseThrow())
                .list();
    }

    /** Stores staged rows: new ones, and changed ones with their version raised. What is the same stays as it is. */
    PackChanges merge(StagedTable staged, UUID changeSet) {
        var table = section.table();
        var columns = staged.columns();
        var changing = Stream.concat(columns.stream(), Stream.of("pack"))
                .filter(column -> !table.key().contains(column))
                .filter(column -> !section.kept().contains(column))
                .toList();
        var compared =
                changing.stream().filter(column -> !column.equals("pack")).toList();
        bringBack(staged);
        return owner.sql("""
                        WITH merged AS (
                            INSERT INTO parkatlas.%1$s AS stored (pack, change_set, version, %2$s)
                            SELECT '%3$s', :change_set, %9$s, %2$s FROM %4$s AS staged
                            ON CONFLICT (%5$s) DO UPDATE
                            SET change_set = excluded.change_set, version = stored.version + 1, %6$s
                            WHERE (%7$s) IS DISTINCT FROM (%8$s)
                            RETURNING xmax = 0 AS is_new
                        )
                        SELECT count(*) FILTER (WHERE is_new) AS inserted, count(*) FILTER (WHERE NOT is_new) AS updated
                        FROM merged
                        """.formatted(
                                table.name(),
                                String.join(", ", columns),
                                TakenOver.PACK,
                                staged.name(),
                                String.join(", ", table.key()),
                                Staging.joined(changing, "%1$s = excluded.%1$s"),
                                Staging.joined(compared, "stored.%s"),
                                Staging.joined(compared, "excluded.%s"),
                                Staging.nextVersion(table)))
                .param("change_set", changeSet)
                .query((row, index) -> new PackChanges(row.getLong("inserted"), row.getLong("updated"), 0))
                .single();
    }

    private void bringBack(StagedTable staged) {
        owner.sql("""
                        DELETE FROM parkatlas.withdrawn
                        WHERE table_name = :table AND row_key IN (SELECT %s FROM %s AS staged)
                        """.formatted(TakenOver.keyText(section.table(), "staged"), staged.name()))
                .param("table", section.table().name())
                .update();
    }

    /** Removes the objects with these ids, and notes that they are withdrawn. */
    PackChanges delete(Collection<String> ids) {
        var removed = owner.sql("""
                        WITH gone AS (
                            DELETE FROM parkatlas.%1$s AS stored WHERE %2$s = ANY (:ids)
                            RETURNING %3$s AS row_key, stored.demo
                        )
                        INSERT INTO parkatlas.withdrawn (table_name, row_key, demo)
                        SELECT :table, row_key, demo FROM gone
                        """.formatted(
                        section.table().name(), section.objectIdSql(), TakenOver.keyText(section.table(), "stored")))
                .param("ids", ids.toArray(String[]::new))
                .param("table", section.table().name())
                .update();
        return new PackChanges(0, 0, removed);
    }
}

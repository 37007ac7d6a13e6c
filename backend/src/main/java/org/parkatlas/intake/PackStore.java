package org.parkatlas.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a table to what a pack says: new rows are inserted, changed rows updated and their version raised, rows that
 * the pack no longer has deleted. A row that is the same is not touched. Table and column names come from the
 * sections' constants; values are one JSON parameter.
 */
final class PackStore {

    private final JdbcClient owner;
    private final JsonMapper json;
    private final String pack;

    PackStore(JdbcClient owner, JsonMapper json, String pack) {
        this.owner = owner;
        this.json = json;
        this.pack = pack;
    }

    /** Inserts and updates. */
    PackChanges merge(PackTable table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return PackChanges.NONE;
        }
        var columns = new TreeSet<>(rows.get(0).keySet());
        columns.add("pack");
        rows.forEach(row -> row.put("pack", pack));
        return owner.sql(mergeStatement(table, columns))
                .param("rows", json.writeValueAsString(rows))
                .query((row, index) -> new PackChanges(row.getInt("inserted"), row.getInt("updated"), 0))
                .single();
    }

    /** Deletes what the pack held and no longer holds. */
    PackChanges prune(PackTable table, List<Map<String, @Nullable Object>> kept) {
        var key = String.join(", ", table.key());
        var statement = """
                DELETE FROM parkatlas.%1$s
                WHERE pack = :pack
                  AND (%2$s) NOT IN (SELECT %2$s FROM jsonb_populate_recordset(NULL::parkatlas.%1$s, :kept::jsonb))
                """.formatted(table.name(), key);
        var deleted = owner.sql(statement)
                .param("pack", pack)
                .param("kept", json.writeValueAsString(kept))
                .update();
        return new PackChanges(0, 0, deleted);
    }

    private static String mergeStatement(PackTable table, Set<String> columns) {
        var changing =
                columns.stream().filter(column -> !table.key().contains(column)).toList();
        return """
                WITH merged AS (
                    INSERT INTO parkatlas.%1$s AS stored (%2$s)
                    SELECT %2$s FROM jsonb_populate_recordset(NULL::parkatlas.%1$s, :rows::jsonb)
                    ON CONFLICT (%3$s) DO UPDATE SET %4$s, version = stored.version + 1
                    WHERE (%5$s) IS DISTINCT FROM (%6$s)
                    RETURNING xmax = 0 AS is_new
                )
                SELECT count(*) FILTER (WHERE is_new) AS inserted, count(*) FILTER (WHERE NOT is_new) AS updated
                FROM merged
                """.formatted(
                        table.name(),
                        String.join(", ", columns),
                        String.join(", ", table.key()),
                        joined(changing, "%1$s = excluded.%1$s"),
                        joined(changing, "stored.%s"),
                        joined(changing, "excluded.%s"));
    }

    @SuppressWarnings("FormatStringAnnotation")
    private static String joined(List<String> columns, String pattern) {
        return columns.stream().map(column -> String.format(pattern, column)).collect(Collectors.joining(", "));
    }
}

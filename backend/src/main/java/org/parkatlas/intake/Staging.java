package org.parkatlas.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.intake.spi.Rejections;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accepted rows of one load, in temporary tables, and how the stored tables are brought to what they say: new rows
 * are inserted, changed rows updated and their version raised, rows of the scope that were not sent again deleted. A row
 * that is the same is not touched. Table and column names come from the sections' constants.
 */
final class Staging {

    private final OwnerDatabase database;
    private final JdbcClient owner;
    private final LoadScope scope;
    private final Map<PackTable, StagedTable> tables = new LinkedHashMap<>();
    private final Map<PackTable, Long> left = new LinkedHashMap<>();

    /** Staging in the transaction under way. */
    Staging(OwnerDatabase database, LoadScope scope) {
        this.database = database;
        this.owner = database.jdbc();
        this.scope = scope;
    }

    /** Adds an accepted row. */
    void add(PackTable table, RowPlace place, Map<String, @Nullable Object> values) {
        tables.computeIfAbsent(table, any -> new StagedTable(table, values, database))
                .add(place, values);
    }

    /**
     * Refuses rows that repeat the key of an earlier one, and rows that the scope does not reach. Rows that counties have
     * taken over are left out.
     */
    void check(Rejections rejections) {
        for (var entry : tables.entrySet()) {
            entry.getValue().flush();
            owner.sql("ANALYZE " + entry.getValue().name()).update();
            refuseRepeated(entry.getValue(), rejections);
            if (scope.edited().contains(entry.getKey())) {
                left.put(entry.getKey(), TakenOver.leave(entry.getKey(), entry.getValue(), owner));
            }
            refuseForeign(entry.getKey(), entry.getValue(), rejections);
        }
    }

    private void refuseRepeated(StagedTable staged, Rejections rejections) {
        var statement = """
                SELECT staged_file, staged_row, key_text
                FROM (SELECT staged_file, staged_row, concat_ws(', ', %1$s) AS key_text,
                             row_number() OVER (PARTITION BY %1$s ORDER BY staged_file, staged_row) AS occurrence
                      FROM %2$s) AS numbered
                WHERE occurrence > 1
                ORDER BY staged_file, staged_row
                """.formatted(String.join(", ", staged.key()), staged.name());
        refuse(owner.sql(statement), new Wording("与前面一行重复（%s）。", "repeats an earlier row (%s)."), rejections);
    }

    private void refuseForeign(PackTable table, StagedTable staged, Rejections rejections) {
        var statement =
                """
                SELECT staged_file, staged_row, concat_ws(', ', %1$s) AS key_text
                FROM %2$s AS staged
                WHERE EXISTS (SELECT FROM parkatlas.%3$s AS stored WHERE %4$s AND stored.pack <> :pack)
                ORDER BY staged_file, staged_row
                """.formatted(String.join(", ", staged.key()), staged.name(), table.name(), sameKey(staged.key()));
        if (!table.key().contains("pack")) {
            refuse(
                    owner.sql(statement).param("pack", scope.pack()),
                    new Wording("另一个数据包已有这一行（%s）。", "another pack holds this row already (%s)."),
                    rejections);
        }
    }

    private static void refuse(JdbcClient.StatementSpec rows, Wording reason, Rejections rejections) {
        rows.withFetchSize(1000).query(row -> {
            rejections.add(new PackRejection(
                    RowPlace.line(row.getString("staged_file"), row.getInt("staged_row")),
                    "",
                    Wording.of(reason.zh(), reason.en(), row.getString("key_text"))));
        });
    }

    /** Brings all tables of the scope to what was sent. */
    TableChanges store() {
        var changes = new TableChanges(Map.of());
        for (var table : scope.tables()) {
            var staged = tables.get(table);
            if (staged != null) {
                changes = changes.plus(table, merge(table, staged))
                        .plus(table, new PackChanges(0, 0, 0, left.getOrDefault(table, 0L)));
            }
        }
        for (var table : scope.tables()) {
            changes = changes.plus(table, prune(table, tables.get(table)));
        }
        return changes;
    }

    private PackChanges merge(PackTable table, StagedTable staged) {
        var returning = scope.edited().contains(table) && hasPast(table);
        var changing = staged.columns().stream()
                .filter(column -> !table.key().contains(column))
                .toList();
        var statement = """
                WITH merged AS (
                    INSERT INTO parkatlas.%1$s AS stored (pack, %2$s%6$s)
                    SELECT :pack, %2$s%7$s FROM %3$s AS staged
                    ON CONFLICT (%4$s) %5$s
                    RETURNING xmax = 0 AS is_new
                )
                SELECT count(*) FILTER (WHERE is_new) AS inserted, count(*) FILTER (WHERE NOT is_new) AS updated
                FROM merged
                """.formatted(
                        table.name(),
                        String.join(", ", staged.columns()),
                        staged.name(),
                        String.join(", ", table.key()),
                        changing.isEmpty() ? "DO NOTHING" : change(changing),
                        returning ? ", version" : "",
                        returning ? ", " + nextVersion(table) : "");
        return owner.sql(statement)
                .param("pack", scope.pack())
                .query((row, index) -> new PackChanges(row.getLong("inserted"), row.getLong("updated"), 0))
                .single();
    }

    /** A first load asks nothing of a past that there is none of. */
    private boolean hasPast(PackTable table) {
        return owner.sql("SELECT EXISTS (SELECT FROM parkatlas.%s_past)".formatted(table.name()))
                .query(Boolean.class)
                .single();
    }

    /** The version of a new row: of an object that there was before it is later than all of its versions. */
    static String nextVersion(PackTable table) {
        return "1 + coalesce((SELECT max(past.version) FROM parkatlas.%s_past AS past WHERE %s), 0)"
                .formatted(
                        table.name(),
                        table.key().stream()
                                .map(column -> "past.%1$s = staged.%1$s".formatted(column))
                                .collect(Collectors.joining(" AND ")));
    }

    /** What is the same stays, with its version. A row that is nothing but its key has nothing that could change. */
    private static String change(List<String> columns) {
        return "DO UPDATE SET %s, version = stored.version + 1 WHERE (%s) IS DISTINCT FROM (%s)"
                .formatted(
                        joined(columns, "%1$s = excluded.%1$s"),
                        joined(columns, "stored.%s"),
                        joined(columns, "excluded.%s"));
    }

    private PackChanges prune(PackTable table, @Nullable StagedTable staged) {
        var statement = "DELETE FROM parkatlas.%s AS stored WHERE stored.pack = :pack".formatted(table.name());
        var kept = staged == null
                ? ""
                : " AND NOT EXISTS (SELECT FROM %s AS staged WHERE %s)".formatted(staged.name(), sameKey(staged.key()));
        return new PackChanges(
                0, 0, owner.sql(statement + kept).param("pack", scope.pack()).update());
    }

    /** The condition that a staged row and a stored one are the same. */
    static String sameKey(List<String> key) {
        return key.stream()
                .map(column -> "staged.%1$s = stored.%1$s".formatted(column))
                .collect(Collectors.joining(" AND "));
    }

    /** The pattern filled with each column, separated by commas. */
    @SuppressWarnings("FormatStringAnnotation")
    static String joined(List<String> columns, String pattern) {
        return columns.stream().map(column -> String.format(pattern, column)).collect(Collectors.joining(", "));
    }
}

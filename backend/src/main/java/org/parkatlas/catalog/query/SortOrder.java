package org.parkatlas.catalog.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/**
 * The order of a list: by some properties, then by id. Objects without a value come last, whichever the direction. Names
 * are in the order of a Chinese dictionary (collation {@code zh-x-icu}).
 *
 * @param keys the properties, the first before the others
 */
public record SortOrder(List<Key> keys) {

    /** By id. */
    public static final SortOrder BY_ID = new SortOrder(List.of());

    private static final int MOST_KEYS = 4;

    public SortOrder {
        keys = List.copyOf(keys);
    }

    /** One property and its direction. */
    public record Key(FeatureProperty property, Direction direction) {

        String column() {
            return "feature." + property.column();
        }

        /** What is compared; ids in the order of their index. */
        String expression() {
            var isWords =
                    property.type() == PropertyType.TEXT && !property.column().equals(Queryables.ID);
            return isWords ? column() + " COLLATE \"zh-x-icu\"" : column();
        }
    }

    /** Smallest or largest first. */
    public enum Direction {
        ASCENDING("ASC"),
        DESCENDING("DESC");

        private final String sql;

        Direction(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * Reads the parameter {@code sortby}: names separated by commas, a minus before those whose largest comes first.
     *
     * @throws InvalidParameter naming the parameter, if a name is not sortable or given twice
     */
    public static SortOrder of(@Nullable String sortby, Queryables queryables) {
        if (sortby == null) {
            return BY_ID;
        }
        var keys = new ArrayList<Key>();
        var seen = new HashSet<String>();
        for (var written : sortby.split(",", -1)) {
            var descending = written.startsWith("-");
            var name = descending || written.startsWith("+") ? written.substring(1) : written.strip();
            var property = queryables.findSortable(name);
            if (property.isEmpty() || !seen.add(name) || keys.size() == MOST_KEYS) {
                throw new InvalidParameter(
                        "sortby",
                        Wording.of(
                                "sortby 的 %s 不可排序、重复或过多（至多 4 个）。",
                                "sortby cannot order by %s, or not again; 4 properties at most.",
                                Quoted.shorten(name)));
            }
            keys.add(new Key(property.get(), descending ? Direction.DESCENDING : Direction.ASCENDING));
        }
        return new SortOrder(keys);
    }

    /** What follows ORDER BY. */
    String sql(String idColumn) {
        return keys.stream()
                        .map(key -> key.expression() + " " + key.direction().sql() + " NULLS LAST, ")
                        .collect(Collectors.joining())
                + "feature." + idColumn;
    }

    /** The same in the words of {@code sortby}, empty for the order by id. */
    String text() {
        return keys.stream()
                .map(key -> (key.direction() == Direction.DESCENDING ? "-" : "")
                        + key.property().name())
                .collect(Collectors.joining(","));
    }
}

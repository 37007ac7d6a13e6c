package org.parkatlas.catalog.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

/**
 * The order of a list: by some properties, then by id in the direction of the last of them. Objects without a value come
 * last, whichever the direction. Names are in the order of a Chinese dictionary (collation {@code zh-x-icu}).
 *
 * <p>Where all properties have one direction and always a value, the order is that of an index on them and the id, read
 * forwards or backwards.
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

        /** Part of what follows ORDER BY. An index is not read backwards where objects without a value come last. */
        String sql() {
            return expression() + " " + direction.sql() + (property.isRequired() ? ", " : " NULLS LAST, ");
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
        ASCENDING("ASC", ">"),
        DESCENDING("DESC", "<");

        private final String sql;
        private final String following;

        Direction(String sql, String following) {
            this.sql = sql;
            this.following = following;
        }

        String sql() {
            return sql;
        }

        /** How what comes later compares with what comes before. */
        String following() {
            return following;
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

    /** The order of names, for a feature type that has them. */
    public static SortOrder byName(FeatureType type) {
        return new SortOrder(List.of(new Key(type.getProperty("name"), Direction.ASCENDING)));
    }

    /** By some properties of a feature type, smallest first. */
    public static SortOrder by(FeatureType type, String... properties) {
        return new SortOrder(Stream.of(properties)
                .map(property -> new Key(type.getProperty(property), Direction.ASCENDING))
                .toList());
    }

    /** What follows ORDER BY. */
    String sql(String idColumn) {
        return keys.stream().map(Key::sql).collect(Collectors.joining())
                + "feature.%s %s".formatted(idColumn, idDirection().sql());
    }

    /** In which direction the ids of objects go that are equal in everything else. */
    Direction idDirection() {
        return keys.isEmpty() ? Direction.ASCENDING : keys.get(keys.size() - 1).direction();
    }

    /** Whether what follows an object is one range of an index. */
    boolean isOneRange() {
        return keys.stream().allMatch(key -> key.property().isRequired() && key.direction() == idDirection());
    }

    /** The same in the words of {@code sortby}, empty for the order by id. */
    String text() {
        return keys.stream()
                .map(key -> (key.direction() == Direction.DESCENDING ? "-" : "")
                        + key.property().name())
                .collect(Collectors.joining(","));
    }
}

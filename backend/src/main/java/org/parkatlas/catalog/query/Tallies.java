package org.parkatlas.catalog.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Numbers of whole selections, of the state that is read. They are counted once for each version of the data and kept, so
 * that the pages of a list do not count a million objects each.
 */
@Component
public class Tallies {

    private static final SqlTemplate PARTS = new SqlTemplate(SqlFile.read(Tallies.class, "count-parts"));
    private static final SqlTemplate VALUES = new SqlTemplate(SqlFile.read(Tallies.class, "count-values"));

    /** Selections that are remembered; one takes about as much memory as its filter. */
    private static final int REMEMBERED = 1_000;

    /** Properties of selections that are remembered, each with a number for every value there is. */
    private static final int REMEMBERED_PROPERTIES = 100;

    private final Cache<Parts, List<Long>> parts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Values, Map<String, Long>> values =
            Caffeine.newBuilder().maximumSize(REMEMBERED_PROPERTIES).build();

    /** How many objects are selected; after that number, how many of them meet each of these filters. */
    public List<Long> count(Reading reading, Selection selection, List<Filter> filters) {
        var key = new Parts(selection, filters, version(reading));
        return known(parts, key, () -> countAnew(reading, selection, filters));
    }

    private static List<Long> countAnew(Reading reading, Selection selection, List<Filter> filters) {
        var conditions = FilterSql.writeAll(
                selection.type(),
                Stream.concat(Stream.of(selection.filter()), filters.stream()).toList());
        var bound = new HashMap<String, Object>();
        conditions.forEach(condition -> bound.putAll(condition.values()));
        var sql = PARTS.fill(Map.of(
                "parts",
                conditions.stream()
                        .skip(1)
                        .map(condition -> ", count(*) FILTER (WHERE %s)".formatted(condition.sql()))
                        .collect(Collectors.joining()),
                "relation",
                selection.type().relation().relation(),
                "condition",
                conditions.get(0).sql()));
        return reading.jdbc()
                .sql(sql)
                .params(bound)
                .query((row, number) -> {
                    var counts = new Long[conditions.size()];
                    for (int i = 0; i < counts.length; i++) {
                        counts[i] = row.getLong(i + 1);
                    }
                    return List.of(counts);
                })
                .single();
    }

    /** How many of the selected objects have each value of a property; one with several values counts for each. */
    public Map<String, Long> countBy(Reading reading, Selection selection, String property) {
        var by = selection.type().getProperty(property);
        return known(values, new Values(selection, by, version(reading)), () -> countAnew(reading, selection, by));
    }

    private static Map<String, Long> countAnew(Reading reading, Selection selection, FeatureProperty by) {
        var condition = Condition.of(selection.type(), selection.filter());
        var column = "feature." + by.column();
        var sql = VALUES.fill(Map.of(
                "values", by.type() == PropertyType.TEXT_LIST ? column : "ARRAY[%s]".formatted(column),
                "relation", selection.type().relation().relation(),
                "condition", condition.sql()));
        var counted = new HashMap<String, Long>();
        reading.jdbc().sql(sql).params(condition.values()).query(row -> {
            counted.put(row.getString("value"), row.getLong("objects"));
        });
        return Map.copyOf(counted);
    }

    private static long version(Reading reading) {
        return reading.jdbc()
                .sql("SELECT version FROM data_version")
                .query(Long.class)
                .single();
    }

    private static <K, V> V known(Cache<K, V> cache, K key, Supplier<V> count) {
        var known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var counted = count.get();
        cache.put(key, counted);
        return counted;
    }

    private record Parts(Selection selection, List<Filter> filters, long version) {}

    private record Values(Selection selection, FeatureProperty by, long version) {}
}

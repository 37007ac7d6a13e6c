package org.parkatlas.catalog.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Versioned;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/**
 * Numbers of whole selections, of the state that is read. They are counted once for each version of the layer and kept, so
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

    private final Versioned<Parts, Counted<List<Long>>> parts;
    private final Versioned<Values, Counted<Map<String, Long>>> values;

    Tallies(Caches caches) {
        this.parts = caches.ofValues("tallies", REMEMBERED);
        this.values = caches.ofValues("tallies-by-value", REMEMBERED_PROPERTIES);
    }

    /** How many objects are selected; after that number, how many of them meet each of these filters. */
    public List<Long> count(Reading reading, Selection selection, List<Filter> filters) {
        var version = FeatureReader.version(reading, selection.type());
        return parts.get(
                        reading.viewer(),
                        new Parts(selection, filters),
                        version,
                        () -> new Counted<>(version, countAnew(reading, selection, filters)))
                .numbers();
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
        var version = FeatureReader.version(reading, selection.type());
        return values.get(
                        reading.viewer(),
                        new Values(selection, by),
                        version,
                        () -> new Counted<>(version, countAnew(reading, selection, by)))
                .numbers();
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

    private record Parts(Selection selection, List<Filter> filters) {}

    private record Values(Selection selection, FeatureProperty by) {}

    private record Counted<T>(long version, T numbers) implements OfVersion {}
}

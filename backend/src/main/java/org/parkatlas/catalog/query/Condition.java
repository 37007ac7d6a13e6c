package org.parkatlas.catalog.query;

import java.util.Map;

import org.parkatlas.catalog.spi.FeatureType;

/**
 * A filter as SQL.
 *
 * @param sql    a condition on the alias {@code feature}, with named parameters
 * @param values what is bound to them
 */
public record Condition(String sql, Map<String, Object> values) {

    public Condition {
        values = Map.copyOf(values);
    }

    /** The condition that an object of this type meets a filter. */
    public static Condition of(FeatureType type, Filter filter) {
        return FilterSql.write(type, filter);
    }
}

package org.parkatlas.catalog.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.GeoShape;

/**
 * Writes a filter as a condition in SQL. Columns come from the descriptor, operators from closed lists, and every literal
 * is a named parameter.
 *
 * <p>Texts are compared by code points and without regard to the locale of the database.
 */
final class FilterSql {

    private static final String LOWER = "lower(%s COLLATE \"und-x-icu\")";

    private static final String BY_CODE_POINT = " COLLATE \"C\"";

    private final FeatureType type;
    private final Map<String, Object> values = new HashMap<>();

    private FilterSql(FeatureType type) {
        this.type = type;
    }

    /** The condition on a row of the relation of {@code type} under the alias {@code feature}. */
    static Condition write(FeatureType type, Filter filter) {
        var writing = new FilterSql(type);
        var sql = writing.sql(filter);
        return new Condition(sql, writing.values);
    }

    /** Conditions for one statement: no two parameters have the same name. */
    static List<Condition> writeAll(FeatureType type, List<Filter> filters) {
        var writing = new FilterSql(type);
        return filters.stream()
                .map(filter -> new Condition(writing.sql(filter), writing.values))
                .toList();
    }

    private String sql(Filter filter) {
        if (filter instanceof Filter.Constant constant) {
            return constant.value() ? "TRUE" : "FALSE";
        }
        if (filter instanceof Filter.And and) {
            return joined(and.parts(), " AND ");
        }
        if (filter instanceof Filter.Or or) {
            return joined(or.parts(), " OR ");
        }
        if (filter instanceof Filter.Not not) {
            return "NOT (" + sql(not.part()) + ")";
        }
        return predicate(filter);
    }

    private String joined(List<Filter> parts, String between) {
        return parts.stream().map(this::sql).collect(Collectors.joining(between, "(", ")"));
    }

    private String predicate(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return comparison(comparison);
        }
        if (filter instanceof Filter.Between between) {
            return "%s BETWEEN %s AND %s"
                    .formatted(value(between.subject()), bind(between.low()), bind(between.high()));
        }
        if (filter instanceof Filter.In in) {
            return among(in);
        }
        if (filter instanceof Filter.Like like) {
            return overValues(like.subject(), "%s LIKE " + bind(like.pattern()));
        }
        if (filter instanceof Filter.Null missing) {
            var column = column(missing.property().column());
            return missing.property().type() == PropertyType.TEXT_LIST
                    ? "coalesce(cardinality(%s), 0) = 0".formatted(column)
                    : column + " IS NULL";
        }
        return placeOrTime(filter);
    }

    private String placeOrTime(Filter filter) {
        if (filter instanceof Filter.NoGeometry) {
            return geometry() + " IS NULL";
        }
        if (filter instanceof Filter.Spatial spatial) {
            var shape = bind(spatial.shape());
            if (spatial.operator() == SpatialOperator.S_DISJOINT) {
                // the same, and PostGIS answers it for a collection too
                return "NOT ST_Intersects(%s, %s)".formatted(geometry(), shape);
            }
            return spatial.order() == Filter.Order.GEOMETRY_FIRST
                    ? "%s(%s, %s)".formatted(spatial.operator().function(), geometry(), shape)
                    : "%s(%s, %s)".formatted(spatial.operator().function(), shape, geometry());
        }
        if (filter instanceof Filter.Box box) {
            return "(ST_Intersects(%1$s, %2$s) OR %1$s IS NULL)".formatted(geometry(), bind(box.shape()));
        }
        if (filter instanceof Filter.Temporal temporal) {
            return related(temporal.operator(), temporal.left(), temporal.right());
        }
        if (filter instanceof Filter.ValidDuring valid) {
            return "coalesce((%s), TRUE)".formatted(validDuring(valid));
        }
        if (filter instanceof Filter.KnownAt known) {
            return "feature.known @> %s::timestamptz"
                    .formatted(bind(known.moment().toString()));
        }
        throw new IllegalArgumentException("Not a predicate: " + filter);
    }

    private String comparison(Filter.Comparison comparison) {
        var subject = comparison.subject();
        var literal = comparison.literal();
        if (subject.isList() && comparison.comparator() == Comparator.DIFFERENT) {
            return "NOT (%s)".formatted(among(new Filter.In(subject, List.of(literal))));
        }
        if (comparison.comparator() == Comparator.EQUAL) {
            return among(new Filter.In(subject, List.of(literal)));
        }
        var order = literal instanceof Literal.Text && comparison.comparator() != Comparator.DIFFERENT;
        return overValues(
                subject,
                "%s" + (order ? BY_CODE_POINT : "") + " "
                        + comparison.comparator().symbol() + " " + bind(literal));
    }

    private String among(Filter.In in) {
        var subject = in.subject();
        if (subject.isList() && !subject.folded()) {
            return overlap(subject, in.among());
        }
        var literals = in.among().stream().map(this::bind).collect(Collectors.joining(", "));
        return overValues(subject, "%s IN (" + literals + ")");
    }

    /** Served by a GIN index on the column, where there is one. */
    private String overlap(Filter.Subject subject, List<Literal> literals) {
        var texts = literals.stream().map(Literal::value).map(String::valueOf).toArray(String[]::new);
        return "%s && %s::text[]".formatted(column(subject.property().column()), bind(texts));
    }

    /** The condition on the value, or on one of the values at least. */
    private String overValues(Filter.Subject subject, String condition) {
        if (!subject.isList()) {
            return condition.formatted(value(subject));
        }
        var each = subject.folded() ? LOWER.formatted("each_value") : "each_value";
        return "EXISTS (SELECT FROM unnest(%s) AS each_value WHERE %s)"
                .formatted(column(subject.property().column()), condition.formatted(each));
    }

    private String value(Filter.Subject subject) {
        var column = column(subject.property().column());
        return subject.folded() ? LOWER.formatted(column) : column;
    }

    private String related(TemporalOperator operator, TimeSpan left, TimeSpan right) {
        var bounds = Map.of(
                "as", bound(left.start()),
                "ae", bound(left.end()),
                "bs", bound(right.start()),
                "be", bound(right.end()));
        var words = operator.condition().split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = bounds.getOrDefault(words[i], words[i]);
        }
        return "(" + String.join(" ", words) + ")";
    }

    private String validDuring(Filter.ValidDuring valid) {
        return "coalesce(%s <= %s, TRUE) AND coalesce(%s >= %s, TRUE)"
                .formatted(
                        bound(valid.validity().start()),
                        bound(valid.span().end()),
                        bound(valid.validity().end()),
                        bound(valid.span().start()));
    }

    private String bound(TimeSpan.Bound bound) {
        if (bound instanceof TimeSpan.Bound.Of of) {
            return column(of.property().column()) + "::timestamp";
        }
        return bind(((TimeSpan.Bound.At) bound).moment()) + "::timestamp";
    }

    private String geometry() {
        return column(Objects.requireNonNull(type.relation().geometry()));
    }

    private static String column(String name) {
        return "feature." + name;
    }

    private String bind(Literal literal) {
        return bind(literal.value());
    }

    private String bind(GeoShape shape) {
        return "ST_GeomFromEWKB(%s)".formatted(bind((Object) shape.toEwkb()));
    }

    private String bind(Object value) {
        var name = String.format(Locale.ROOT, "filter%d", values.size());
        values.put(name, value);
        return ":" + name;
    }
}

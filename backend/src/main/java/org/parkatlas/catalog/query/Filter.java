package org.parkatlas.catalog.query;

import java.time.Instant;
import java.util.List;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.GeoShape;

/**
 * A condition on the objects of one feature type, checked against its queryables: every literal has the type of the
 * property beside it. It has three values as in SQL: where a property has no value, a comparison is neither true nor
 * false, and the object does not match, negated or not.
 *
 * <p>A property with several values ({@link PropertyType#TEXT_LIST}) meets a comparison if one of its values does.
 */
public sealed interface Filter {

    /** Every object matches. */
    Filter ALL = new Constant(true);

    /** True or false, whatever the object. */
    record Constant(boolean value) implements Filter {}

    /** All parts hold. */
    record And(List<Filter> parts) implements Filter {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One part holds at least. */
    record Or(List<Filter> parts) implements Filter {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Filter part) implements Filter {}

    /** The value stands in this relation to the literal. */
    record Comparison(Subject subject, Comparator comparator, Literal literal) implements Filter {}

    /** The number is at least {@code low} and at most {@code high}. */
    record Between(Subject subject, Literal low, Literal high) implements Filter {}

    /** The value is one of these. */
    record In(Subject subject, List<Literal> among) implements Filter {

        public In {
            among = List.copyOf(among);
        }
    }

    /**
     * The text has this pattern.
     *
     * @param pattern {@code %} for any characters, {@code _} for one, a backslash before either for itself
     */
    record Like(Subject subject, String pattern) implements Filter {}

    /** The property has no value; one with several values has none of them. */
    record Null(FeatureProperty property) implements Filter {}

    /** The object has no geometry. */
    record NoGeometry() implements Filter {}

    /**
     * The geometry and the shape stand in this relation.
     *
     * @param order which of the two comes first
     */
    record Spatial(SpatialOperator operator, GeoShape shape, Order order) implements Filter {}

    /** The geometry has a point in common with the shape, or there is no geometry (OGC 17-069r4, 7.15.3). */
    record Box(GeoShape shape) implements Filter {}

    /** Two times stand in this relation. */
    record Temporal(TemporalOperator operator, TimeSpan left, TimeSpan right) implements Filter {}

    /** The object is valid at some time of the span, or nothing is known of that (OGC 17-069r4, 7.15.4). */
    record ValidDuring(TimeSpan validity, TimeSpan span) implements Filter {}

    /** It was known at this moment; of types that are read in the past. */
    record KnownAt(Instant moment) implements Filter {}

    /** Which operand of a spatial relation comes first. */
    enum Order {
        GEOMETRY_FIRST,
        LITERAL_FIRST
    }

    /**
     * The property that is compared.
     *
     * @param folded whether its letters are compared in lower case ({@code CASEI})
     */
    record Subject(FeatureProperty property, boolean folded) {

        /** Whether it can have several values. */
        public boolean isList() {
            return property.type() == PropertyType.TEXT_LIST;
        }
    }

    /** Both. */
    static Filter and(Filter first, Filter second) {
        if (first.equals(ALL)) {
            return second;
        }
        return second.equals(ALL) ? first : new And(List.of(first, second));
    }
}

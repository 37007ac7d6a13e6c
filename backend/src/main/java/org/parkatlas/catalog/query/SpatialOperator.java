package org.parkatlas.catalog.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A relation of two geometries (OGC 21-065r2, 7.3; OGC 06-103r4, 6.1.15), with the name that PostGIS has for it. */
public enum SpatialOperator {
    S_INTERSECTS("ST_Intersects"),
    S_EQUALS("ST_Equals"),
    S_DISJOINT("ST_Disjoint"),
    S_TOUCHES("ST_Touches"),
    S_WITHIN("ST_Within"),
    S_OVERLAPS("ST_Overlaps"),
    S_CROSSES("ST_Crosses"),
    S_CONTAINS("ST_Contains");

    private final String function;

    SpatialOperator(String function) {
        this.function = function;
    }

    String function() {
        return function;
    }

    /** Whether it has a meaning for points, lines and areas in one shape. */
    public boolean isForMixedShapes() {
        return this == S_INTERSECTS || this == S_DISJOINT;
    }

    /** The relation of this name, in any case. */
    public static Optional<SpatialOperator> find(String name) {
        var wanted = name.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> it.name().equals(wanted)).findFirst();
    }
}

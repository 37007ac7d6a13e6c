package org.parkatlas.catalog.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation of two times (OGC 21-065r2, 7.4). A time is a span with a start and an end; a moment starts and ends at
 * once. The condition is on the starts {@code s} and the ends {@code e} of the left ({@code a}) and the right ({@code b})
 * time.
 */
public enum TemporalOperator {
    T_AFTER("as > be"),
    T_BEFORE("ae < bs"),
    T_CONTAINS("as < bs AND ae > be"),
    T_DISJOINT("ae < bs OR as > be"),
    T_DURING("as > bs AND ae < be"),
    T_EQUALS("as = bs AND ae = be"),
    T_FINISHEDBY("as < bs AND ae = be"),
    T_FINISHES("as > bs AND ae = be"),
    T_INTERSECTS("as <= be AND ae >= bs"),
    T_MEETS("ae = bs"),
    T_METBY("as = be"),
    T_OVERLAPPEDBY("as > bs AND as < be AND ae > be"),
    T_OVERLAPS("as < bs AND ae > bs AND ae < be"),
    T_STARTEDBY("as = bs AND ae > be"),
    T_STARTS("as = bs AND ae < be");

    private final String condition;

    TemporalOperator(String condition) {
        this.condition = condition;
    }

    /** The condition on {@code as}, {@code ae}, {@code bs} and {@code be}. */
    String condition() {
        return condition;
    }

    /** The relation of this name, in any case. */
    public static Optional<TemporalOperator> find(String name) {
        var wanted = name.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> it.name().equals(wanted)).findFirst();
    }
}

package org.parkatlas.land.indicators;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is done with the two terms of an indicator. */
public enum Operation {
    /** The one divided by the other. */
    RATIO,

    /** The one less the other. */
    DIFFERENCE;

    /** The name in packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    static Operation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    static Set<String> codes() {
        return Stream.of(values()).map(Operation::code).collect(Collectors.toSet());
    }
}

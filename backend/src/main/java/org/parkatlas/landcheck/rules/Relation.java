package org.parkatlas.landcheck.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a rule says of a red line and the shapes of its theme. */
public enum Relation {
    /** Nothing of them may be touched. */
    CLEAR_OF,

    /** Nothing of the red line may lie outside of them. */
    WITHIN,

    /** What is touched is told; the red line as a whole is not affected by it. */
    REPORT;

    /** The name in packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Relation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All names. */
    static Set<String> codes() {
        return Stream.of(values()).map(Relation::code).collect(Collectors.toSet());
    }
}

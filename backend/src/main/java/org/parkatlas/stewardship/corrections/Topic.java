package org.parkatlas.stewardship.corrections;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is wrong. */
enum Topic {

    /** Position or outline. */
    PLACE,
    NAME,
    AREA,

    /** Whether it is so at all, or still. */
    STATUS,
    OTHER;

    /** The name in the database and in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Topic of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

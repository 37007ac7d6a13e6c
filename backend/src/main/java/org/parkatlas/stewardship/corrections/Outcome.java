package org.parkatlas.stewardship.corrections;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of it. */
enum Outcome {

    /** It was so, and has been put right. */
    CORRECTED,

    /** The object is as its source says. */
    UNCHANGED,

    /** No source says which is right. */
    UNCLEAR;

    /** The name in the database and in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

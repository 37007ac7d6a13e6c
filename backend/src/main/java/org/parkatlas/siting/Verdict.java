package org.parkatlas.siting;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a candidate stands to a hard limit. */
enum Verdict {
    MET,
    NOT_MET,

    /** The margin of what is measured crosses the limit, or something that would meet it has no position. */
    IN_DOUBT,

    /** Nothing is known: that excludes nobody. */
    NO_DATA;

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

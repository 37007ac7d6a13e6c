package org.parkatlas.landcheck.text;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the numbers of a table are. */
public enum Units {
    DEGREES,
    METRES;

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.parkatlas.catalog.spi;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What values a property holds. */
public enum PropertyType {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,

    /** An array of texts. */
    TEXT_LIST;

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.parkatlas.catalog.spi;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What shape the objects of a feature type have. */
public enum GeometryKind {
    POINT,
    POLYGON,

    /** Rows without a shape: they are listed and exported, and drawn nowhere. */
    NONE;

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.parkatlas.stewardship.uploads;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What has become of an upload. */
public enum ImportState {
    /** Pieces are missing. */
    UPLOADING,
    /** It waits to be looked into, or is being looked into. */
    INSPECTING,
    /** It was looked into. */
    FOUND,
    /** It cannot be taken as it is. */
    REFUSED;

    /** The name in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

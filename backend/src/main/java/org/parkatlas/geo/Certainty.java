package org.parkatlas.geo;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a measured distance is worth, given the margin of its two ends. */
public enum Certainty {

    /** The margin is nothing, or at most a tenth of the distance. */
    RELIABLE("可靠"),

    /** The margin is as large as the distance: which is nearer cannot be said. */
    UNDETERMINED("无法判定"),

    /** In between. */
    APPROXIMATE("近似");

    private final String chinese;

    Certainty(String chinese) {
        this.chinese = chinese;
    }

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The term shown to Chinese readers. */
    public String chinese() {
        return chinese;
    }
}

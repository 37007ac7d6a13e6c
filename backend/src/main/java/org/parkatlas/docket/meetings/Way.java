package org.parkatlas.docket.meetings;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How members meet (三（二）). */
enum Way {
    ONSITE("现场会", "on site"),
    VIDEO("视频会", "by video");

    private final String zh;
    private final String en;

    Way(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in the database and in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    @JsonCreator
    static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.parkatlas.landcheck.overlay;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a rule says of a red line. A theme of which nobody knows is never unaffected. */
public enum Verdict {
    AFFECTED("受影响", "affected"),
    NOT_AFFECTED("不受影响", "not affected"),
    NO_DATA("无数据", "no data");

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in the database and in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** The one of this name. */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

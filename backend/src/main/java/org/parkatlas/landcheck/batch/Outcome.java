package org.parkatlas.landcheck.batch;

import java.util.Locale;

import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of a red line of a batch. */
enum Outcome {
    AFFECTED("受影响", "affected"),
    NOT_AFFECTED("不受影响", "not affected"),
    NO_DATA("无数据", "no data"),

    /** It is no area that can be checked, lies in no county of the post, or could not be computed. */
    ERROR("出错", "error");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in the database and in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The one of this name. */
    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Outcome of(Verdict verdict) {
        return valueOf(verdict.name());
    }
}

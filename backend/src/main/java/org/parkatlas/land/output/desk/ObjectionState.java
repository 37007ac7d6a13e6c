package org.parkatlas.land.output.desk;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an objection has come. */
enum ObjectionState {
    OPEN("待处理", "open"),

    /** With a corrected value, which makes the next version of the evaluation. */
    ACCEPTED("采纳", "accepted"),
    REFUSED("不采纳", "refused");

    private final String zh;
    private final String en;

    ObjectionState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in the database and JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    static ObjectionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

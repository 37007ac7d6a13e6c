package org.parkatlas.docket.meetings;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A part of the agenda, in the order of the notice (三（三）会议内容). */
enum Part {
    REPORT("通报工作进展情况", "Progress reported"),
    CONSULT("协商解决重大问题", "Problems to be solved"),
    DECIDE("议定具体合作事项", "Cooperation to be decided"),
    ARRANGE("研究部署相关工作", "Work to be arranged");

    private final String zh;
    private final String en;

    Part(String zh, String en) {
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
    static Part of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.parkatlas.rolling;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** How long ago something was last seen of a project, the most urgent first. */
enum Freshness {
    RED("红牌", "red card"),
    YELLOW("黄牌", "yellow card"),

    /** Nothing was ever seen of it: there is no day to count from. */
    UNKNOWN("无从计算", "cannot be counted"),
    FRESH("按期", "in time"),

    /** It produces, and is followed no more. */
    DONE("已投产", "in operation");

    private final String zh;
    private final String en;

    Freshness(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.parkatlas.land.output;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an evaluation has come. */
public enum Standing {
    NOT_YET("公示前", "before the public notice"),
    OPEN("公示中", "public notice"),

    /** The window is over, and an objection is not settled. */
    SETTLING("公示已满，异议未处理完", "notice over, objections open"),
    FINAL("已定", "final");

    private final String zh;
    private final String en;

    Standing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In words. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** Whether grades can still change. */
    public boolean isPreliminary() {
        return this != FINAL;
    }
}

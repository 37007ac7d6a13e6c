package org.parkatlas.land.output;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a firm has no grade. */
public enum Why {
    /** It has less land than the scheme asks for, and does not lease enough floor. */
    BELOW_LEAST_AREA("用地少于起评面积，不参加评价", "less land than the scheme asks for"),

    /** Whether it is evaluated nobody can say. */
    LAND_UNKNOWN("没有用地面积，不知是否参加评价", "no land on record"),

    /** The scheme gives nothing for a value that is missing. */
    VALUE_MISSING("有指标缺数，方案不补", "a value is missing for which the scheme gives nothing");

    private final String zh;
    private final String en;

    Why(String zh, String en) {
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

    /** Whether it is known that the firm is not to be evaluated; else nobody knows its grade (无数据). */
    public boolean isOutOfScope() {
        return this == BELOW_LEAST_AREA;
    }
}

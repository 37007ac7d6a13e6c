package org.parkatlas.land.output;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a firm has no value by a measure. */
public enum Gap {
    NUMERATOR_MISSING("缺分子", "the numerator is missing"),
    DENOMINATOR_MISSING("缺分母", "the denominator is missing"),

    /** Nothing was used, emitted or occupied: there is nothing to divide by. */
    DENOMINATOR_ZERO("分母为 0，不能相除", "the denominator is 0"),

    /** Of a measure of which less is better a value of nothing or less has no points. */
    NOT_POSITIVE("越小越好的指标不大于 0，不能计分", "a measure of which less is better is not above 0");

    private final String zh;
    private final String en;

    Gap(String zh, String en) {
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
}

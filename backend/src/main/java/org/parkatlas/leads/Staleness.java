package org.parkatlas.leads;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a lead is looked after. */
enum Staleness {
    FRESH("跟进中", "followed"),

    /** 黄牌 */
    DUE("该跟进", "due"),

    /** 红牌 */
    OVERDUE("久未跟进", "overdue"),

    /** 退出: it should be ended, and what is kept for it freed. Nothing is done by itself. */
    OUT("应退出", "to be ended");

    private final String zh;
    private final String en;

    Staleness(String zh, String en) {
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

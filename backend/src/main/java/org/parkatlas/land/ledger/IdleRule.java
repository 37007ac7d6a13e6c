package org.parkatlas.land.ledger;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** When supplied land lies idle: 闲置土地处置办法 (国土资源部令第53号), 第二条. */
enum IdleRule {
    /** A year after the agreed day nothing has been started. */
    NOT_STARTED("约定日期后满一年未动工", "not started a year after the agreed day"),

    /** Stopped for a year, with less than a third of the due area started or less than 25 % of the investment paid. */
    STOPPED("中止满一年", "stopped for a year");

    private final String zh;
    private final String en;

    IdleRule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What it is about, in few words. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

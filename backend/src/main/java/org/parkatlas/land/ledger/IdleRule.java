package org.parkatlas.land.ledger;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** When supplied land lies idle: 闲置土地处置办法 (国土资源部令第53号), 第二条. */
enum IdleRule {
    /** A year after the agreed day nothing has been started. */
    NOT_STARTED,

    /** Stopped for a year, with less than a third of the due area started or less than 25 % of the investment paid. */
    STOPPED;

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

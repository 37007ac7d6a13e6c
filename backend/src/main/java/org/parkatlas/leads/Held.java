package org.parkatlas.leads;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a client has of a parcel. */
enum Held {
    /** It looks at it; others may, too. */
    WANTED("意向", "wanted"),

    /** It is kept for it, and for nobody else. */
    RESERVED("预留", "reserved");

    private final String zh;
    private final String en;

    Held(String zh, String en) {
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
    static Held of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

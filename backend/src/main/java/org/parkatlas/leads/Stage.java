package org.parkatlas.leads;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How far it has come with a client. */
enum Stage {
    LEAD("线索", "lead"),
    TALKS("洽谈", "talks"),
    SIGNED("签约", "signed"),
    CONSTRUCTION("开工", "under construction"),
    PRODUCTION("投产", "in production"),

    /** Nobody follows it any more; what was kept for the client is free. */
    ENDED("终止", "ended");

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
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

    /** Whether a contract binds the client to come. */
    boolean isSigned() {
        return this == SIGNED || this == CONSTRUCTION || this == PRODUCTION;
    }

    /** The one of this code. */
    @JsonCreator
    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

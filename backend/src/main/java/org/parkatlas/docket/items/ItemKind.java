package org.parkatlas.docket.items;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is brought before the meeting (三（一）: 问题和困难，以及企业诉求等事项; 三（三）: 具体合作事项). */
public enum ItemKind {
    PROBLEM("问题", "problem"),
    DIFFICULTY("困难", "difficulty"),
    REQUEST("诉求", "request"),
    COOPERATION("合作", "cooperation");

    private final String zh;
    private final String en;

    ItemKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** The name in the database and in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    @JsonCreator
    static ItemKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

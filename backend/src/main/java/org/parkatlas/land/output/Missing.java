package org.parkatlas.land.output;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a firm gets by a measure of which it has no value. */
public enum Missing {
    MEAN("取本组平均得分", "the mean points of the group"),
    OPEN("不给分，也不评级", "no points and no grade");

    private final String zh;
    private final String en;

    Missing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** The one of this code, which packs and the database have. */
    public static Missing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    public static Set<String> codes() {
        return Stream.of(values()).map(Missing::code).collect(Collectors.toSet());
    }
}

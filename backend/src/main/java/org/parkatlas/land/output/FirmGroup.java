package org.parkatlas.land.output;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Firms above and below designated size (规上, 规下), each ranked among themselves. */
public enum FirmGroup {
    LARGE("规上", "above designated size"),
    SMALL("规下", "below designated size");

    private final String zh;
    private final String en;

    FirmGroup(String zh, String en) {
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
    public static FirmGroup of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    public static Set<String> codes() {
        return Stream.of(values()).map(FirmGroup::code).collect(Collectors.toSet());
    }
}

package org.parkatlas.land.output;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which value of a measure is better. */
public enum Direction {
    MORE("越大越好", "more is better"),
    LESS("越小越好", "less is better");

    private final String zh;
    private final String en;

    Direction(String zh, String en) {
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
    public static Direction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    public static Set<String> codes() {
        return Stream.of(values()).map(Direction::code).collect(Collectors.toSet());
    }
}

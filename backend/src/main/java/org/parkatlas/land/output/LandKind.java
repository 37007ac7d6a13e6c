package org.parkatlas.land.output;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the land of a firm is made up of; which of it counts the scheme says. */
public enum LandKind {
    TITLED("登记用地", "titled"),
    LEASED_IN("租入", "leased in"),
    LEASED_OUT("租出", "leased out"),
    UNDER_CONSTRUCTION("在建", "under construction"),
    /** For a reason that its row has to state. */
    EXCLUDED("不计", "left out");

    private final String zh;
    private final String en;

    LandKind(String zh, String en) {
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
    public static LandKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    public static Set<String> codes() {
        return Stream.of(values()).map(LandKind::code).collect(Collectors.toSet());
    }
}

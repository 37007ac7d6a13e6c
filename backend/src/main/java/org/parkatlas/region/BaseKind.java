package org.parkatlas.region;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.geo.input.GeometryFamily;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a feature of the geographic base is, in the order in which it is painted. */
enum BaseKind {
    SEA(GeometryFamily.AREA),
    LAKE(GeometryFamily.AREA),
    RIVER(GeometryFamily.LINE),
    ROAD(GeometryFamily.LINE),
    PLACE(GeometryFamily.POINT);

    private final GeometryFamily family;

    BaseKind(GeometryFamily family) {
        this.family = family;
    }

    /** The name in data packs, the database and JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Points, lines or areas. */
    GeometryFamily family() {
        return family;
    }

    /** All codes, in order. */
    static Set<String> codes() {
        return Arrays.stream(values()).map(BaseKind::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The kind with this code; what a row that is refused anyway says instead counts as the first. */
    static BaseKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(SEA);
    }
}

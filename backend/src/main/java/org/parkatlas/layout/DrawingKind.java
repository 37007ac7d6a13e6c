package org.parkatlas.layout;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an element of a layout comes onto the map. */
enum DrawingKind {

    /** Its areas are coloured. */
    TINT,

    /** Its areas are hatched. */
    HATCH,

    /** Its parks are marked where they are. */
    POINTS,

    /** Not at all, because the plan names no place; the note says so. */
    WORDS;

    /** The name in data packs, the database and JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes. */
    static Set<String> codes() {
        return Arrays.stream(values()).map(DrawingKind::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

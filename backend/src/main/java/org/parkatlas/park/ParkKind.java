package org.parkatlas.park;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a plan treats as a park, in the order in which answers count the kinds. */
enum ParkKind {
    CORE,
    PARK,
    FEATURED_PARK,
    SUB_PARK,
    SITE,
    TOWN;

    /** The name in data packs, the database and JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes, in order. */
    static Set<String> codes() {
        return Arrays.stream(values()).map(ParkKind::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package org.parkatlas.layout;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an element of a plan is, in the order in which answers count the kinds. */
enum LayoutKind {
    STRUCTURE,
    CORE,
    CLUSTER,
    INDUSTRY_SPACE,
    INDUSTRY_GROUP,
    CARRIER_LIST,
    COOPERATION,
    NODE,
    REGION;

    /** The name in data packs, the database and JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes, in order. */
    static Set<String> codes() {
        return Arrays.stream(values()).map(LayoutKind::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

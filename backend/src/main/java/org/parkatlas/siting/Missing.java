package org.parkatlas.siting;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why nothing is known of a candidate by a criterion. */
enum Missing {
    /** The candidate has no position, and nothing around it has one. */
    UNLOCATED,

    /** There is nothing of this kind with a position. */
    NO_TARGET,

    /** No document says it, and nobody entered it. */
    NOT_RECORDED,

    /** It is told to posts of the county only. */
    NOT_PUBLIC;

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.parkatlas.roads;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why nobody knows how long one drives. */
public enum RoadGap {
    /** The start has no position. */
    UNLOCATED,

    /** No network that the reader sees covers the start. */
    OUTSIDE,

    /** The database cannot find ways: it lacks the extension pgRouting. */
    NO_ENGINE,

    /** No junction is near enough to the start. */
    NO_ROAD_NEAR,

    /** There is nothing of this kind with a position. */
    NO_TARGET,

    /** The target lies in the site itself. */
    SAME_SITE,

    /** Both positions together may be off by more than the straight line between them. */
    TOO_COARSE,

    /** The network does not cover the target. */
    TARGET_OUTSIDE,

    /** No junction is near enough to the target. */
    NO_ROAD_NEAR_TARGET,

    /** No way leads there. */
    UNREACHABLE;

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

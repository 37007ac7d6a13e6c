package org.parkatlas.roads;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;

/**
 * Where somebody wants to go.
 *
 * @param key       what the answer calls it
 * @param position  null where none is known, or it makes no sense to drive there
 * @param straightM along the straight line, null where that says nothing
 * @param gap       why it is not looked for, else null
 */
public record RoadTarget(
        String key,
        @Nullable GeoPoint position,
        @Nullable Double straightM,
        @Nullable RoadGap gap) {

    /** A target that is looked for. */
    public static RoadTarget at(String key, GeoPoint position, double straightM) {
        return new RoadTarget(key, position, straightM, null);
    }

    /** A target that is not. */
    public static RoadTarget none(String key, RoadGap gap) {
        return new RoadTarget(key, null, null, gap);
    }
}

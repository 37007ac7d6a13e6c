package org.parkatlas.geo.input;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;

/**
 * A shape that was read and passed all checks, and what was done to it.
 *
 * @param shape valid, in CGCS2000
 * @param repeatedPositions how many positions were left out because they repeat the one before
 * @param droppedHeights how many positions came with a height
 * @param unrepaired what the shape was before its boundary was repaired, not valid; null where it was not
 */
public record AcceptedShape(
        GeoShape shape,
        int repeatedPositions,
        int droppedHeights,
        @Nullable GeoShape unrepaired) {}

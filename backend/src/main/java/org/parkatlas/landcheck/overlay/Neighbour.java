package org.parkatlas.landcheck.overlay;

import org.jspecify.annotations.Nullable;

/**
 * A parcel beside a red line.
 *
 * @param distanceM along the ellipsoid, 0 where they touch
 */
public record Neighbour(String code, @Nullable String use, String stage, double distanceM) {}

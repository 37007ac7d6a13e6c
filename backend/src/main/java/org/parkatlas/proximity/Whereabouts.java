package org.parkatlas.proximity;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Spot;

/**
 * Where an object is.
 *
 * @param spot      null where neither it nor anything around it has a position
 * @param locatedIn the place it is known to lie in, null if it has a position of its own
 * @param loosely   whether that it lies there is known no better than to some kilometres
 */
public record Whereabouts(
        String id,
        String name,
        @Nullable Spot spot,
        @Nullable LocatedIn locatedIn,
        boolean loosely) {}

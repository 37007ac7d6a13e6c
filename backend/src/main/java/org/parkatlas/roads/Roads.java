package org.parkatlas.roads;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Spot;
import org.parkatlas.identity.Reading;

/** How long one drives. It says nothing where no network is: a straight line is no substitute that goes without saying. */
public interface Roads {

    /**
     * The quickest ways from here to some targets, in their order.
     *
     * @param from null where it is not known
     */
    RoadWays ways(Reading reading, @Nullable GeoPoint from, List<RoadTarget> targets);

    /**
     * What is reached from here in some minutes, in their order.
     *
     * @param from null where it is not known
     */
    Isochrones isochrones(Reading reading, @Nullable Spot from, List<Integer> minutes);
}

package org.parkatlas.proximity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.PlainNumberSerializer;

import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The answer to a search, or a part of it.
 *
 * @param radiusM   the reach in metres
 * @param total     how many objects are in reach
 * @param unlocated how many objects of each kind asked for are nowhere, so that nothing can be said of them
 * @param next      cursor of the following part, null at the end
 */
public record NearbyObjects(
        Origin origin,
        @JsonSerialize(using = PlainNumberSerializer.class) double radiusM,
        List<NearbyObject> items,
        long total,
        Map<String, Long> unlocated,
        @Nullable String next) {

    public NearbyObjects {
        items = List.copyOf(items);
        unlocated = Collections.unmodifiableMap(new LinkedHashMap<>(unlocated));
    }

    /**
     * Where distances were measured from.
     *
     * @param accuracyM metres by which the position may be wrong, 0 for a typed point
     * @param object    the object that asked, null for a typed point
     */
    public record Origin(
            GeoPoint position,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double accuracyM,

            @Nullable OriginObject object) {}

    /**
     * The object that asked.
     *
     * @param locatedIn the place at whose position it is taken to be, null if it has a position of its own
     */
    public record OriginObject(
            String kind, String id, String name, @Nullable LocatedIn locatedIn) {}
}

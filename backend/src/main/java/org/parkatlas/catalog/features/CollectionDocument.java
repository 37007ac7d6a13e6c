package org.parkatlas.catalog.features;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.geo.BoundingBox;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A collection as clients see it (OGC 17-069r4, 7.13; OGC 18-058r1, 6.2).
 *
 * @param attribution whom a map has to name, with 审图号 and whether some data is made up; HTML without tags
 * @param extent      null where nothing is known of it
 * @param crs         addresses of the reference systems in which it can be read
 * @param storageCrs  that in which it is kept, null where it has no geometry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionDocument(
        String id,
        String title,
        String description,
        String attribution,
        String itemType,
        @Nullable Extent extent,
        List<String> crs,
        @Nullable String storageCrs,
        List<OgcLink> links) {

    CollectionDocument {
        crs = List.copyOf(crs);
        links = List.copyOf(links);
    }

    /** Where and when its objects are; a member is null where nothing is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Extent(@Nullable Spatial spatial, @Nullable Temporal temporal) {}

    /** Boxes in CRS84, of which there is one. */
    record Spatial(List<BoundingBox> bbox, String crs) {}

    /** Intervals of the Gregorian calendar, of which there is one; a bound is null where it is open. */
    record Temporal(List<List<@Nullable String>> interval, String trs) {}
}

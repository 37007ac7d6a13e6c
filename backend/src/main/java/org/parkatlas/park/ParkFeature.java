package org.parkatlas.park;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.places.EnteredPosition;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A park as a GeoJSON feature.
 *
 * @param geometry its position as a point, null where it has none; boundaries have a list of their own
 */
record ParkFeature(
        @Schema(allowableValues = "Feature") String type,
        String id,
        @Nullable GeoShape geometry,
        Properties properties) {

    /**
     * All that is known of it.
     *
     * @param towns              names of the towns it lies in
     * @param note               what a reader should know, a sentence
     * @param positionNote       where the position comes from and how exact it is, a sentence
     * @param positionDocumentId the document of the position
     * @param positionEntered    who says the position, where a data desk entered it; null where it is the plan's
     * @param childIds           parks that are part of it
     * @param layoutIds          layout elements that name it
     * @param areas              as documents state them, none left out
     * @param enterpriseIds      enterprises that the plans place in it
     * @param facts              two of one attribute where clauses disagree
     */
    record Properties(
            @JsonUnwrapped ParkItem park,
            List<String> towns,
            @Nullable String note,
            @Nullable String positionNote,
            @Nullable String positionDocumentId,
            @Nullable EnteredPosition positionEntered,
            List<String> childIds,
            List<String> layoutIds,
            List<StatedArea> areas,
            List<String> enterpriseIds,
            List<Fact> facts,
            List<Citation> sources) {}
}

package org.parkatlas.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Precision;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An element of a plan's spatial structure as a GeoJSON feature.
 *
 * @param geometry its indicative shape, else its point, else null
 */
record LayoutFeature(
        @Schema(allowableValues = "Feature") String type,
        String id,
        @Nullable GeoShape geometry,
        Properties properties) {

    /**
     * What the plan says of it.
     *
     * @param kind     structure, core, cluster, industry_space, industry_group, carrier_list, cooperation, node, region
     * @param parentId the element it is part of
     * @param role     the plan's words for what it is to do
     * @param position of a shape: a point inside it
     * @param drawings how it comes onto the map, several where it has several parts; none: as its geometry says
     */
    record Properties(
            @Schema(implementation = LayoutKind.class) String kind,
            String name,
            @Nullable String shortName,
            @Nullable EnglishName english,
            @Nullable String parentId,
            @Nullable String role,
            List<IndustryLabel> industries,
            List<String> parkIds,
            List<String> countyCodes,
            @Nullable GeoPoint position,
            Precision precision,
            @Nullable LocatedIn locatedIn,
            @Nullable String note,
            @Nullable String positionNote,
            List<LayoutDrawing> drawings,
            List<Citation> sources) {}
}

package org.parkatlas.region;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Precision;

import io.swagger.v3.oas.annotations.media.Schema;

/** A part of the geographic base as a GeoJSON feature. */
record BaseFeature(
        @Schema(allowableValues = "Feature") String type, String id, GeoShape geometry, Properties properties) {

    /**
     * What is known of it.
     *
     * @param kind        sea, lake, river, road or place
     * @param minZoom     first level (Web Mercator) at which it is drawn
     * @param demo        whether the shape is synthetic
     * @param label       演示数据 where it is synthetic, and then shown wherever the shape is
     * @param attribution where it comes from
     */
    record Properties(
            @Schema(implementation = BaseKind.class) String kind,
            @Nullable String name,
            @Nullable String nameEn,
            int minZoom,
            Precision precision,
            boolean demo,
            @Nullable String label,
            String attribution) {}
}

package org.parkatlas.region;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Precision;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A county, a city or a neighbouring city as a GeoJSON feature.
 *
 * @param id       division code
 * @param geometry outline; null where boundaries are switched off or none was supplied
 */
record RegionFeature(
        @Schema(allowableValues = "Feature") String type,
        String id,
        @Nullable GeoShape geometry,
        Properties properties) {

    /**
     * What is known of it.
     *
     * @param kind        county, city or neighbour
     * @param cityCode    code of the city it belongs to; its own for a city
     * @param position    that of the county's seat or middle; for a city or neighbour a point inside its outline
     * @param precision   that of the position
     * @param layoutIds   layout elements that name the county
     * @param attribution where the outline comes from and how exact it is, null without outline
     */
    record Properties(
            @Schema(allowableValues = {"county", "city", "neighbour"})
            String kind,

            String name,
            @Nullable EnglishName english,
            String cityCode,
            @Nullable GeoPoint position,
            Precision precision,
            List<String> layoutIds,
            @Nullable String attribution) {

        private Properties naming(List<String> layouts) {
            return new Properties(kind, name, english, cityCode, position, precision, layouts, attribution);
        }
    }

    /** The same region with the layout elements that name it. */
    RegionFeature namedBy(List<String> layouts) {
        return new RegionFeature(type, id, geometry, properties.naming(layouts));
    }
}

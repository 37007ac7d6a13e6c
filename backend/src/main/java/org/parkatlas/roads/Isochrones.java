package org.parkatlas.roads;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.PlainNumberSerializer;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is reached from one place in some minutes, as a GeoJSON feature collection.
 *
 * @param origin    from where, null where that is not known
 * @param accuracyM by how much that may be off
 * @param network   on which, null where there is none
 * @param missing   why there are no features, else null
 * @param besideM   how far from a road counts as reached
 */
public record Isochrones(
        @Schema(allowableValues = "FeatureCollection") String type,
        @Nullable GeoPoint origin,

        @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
        Double accuracyM,

        @Nullable RoadNetwork network,
        @Nullable RoadGap missing,

        @JsonSerialize(using = PlainNumberSerializer.class) double besideM,

        List<Isochrone> features) {

    public Isochrones {
        features = List.copyOf(features);
    }

    /**
     * What is reached in one time.
     *
     * @param id       the minutes
     * @param geometry null where not even a road is reached
     */
    public record Isochrone(
            @Schema(allowableValues = "Feature") String type,
            int id,
            @Nullable GeoShape geometry,
            Properties properties) {

        static Isochrone of(int minutes, @Nullable GeoShape shape, boolean open, boolean demo) {
            var km2 = shape == null ? null : shape.area().squareMetres() / 1e6;
            return new Isochrone(
                    "Feature",
                    minutes,
                    shape,
                    new Properties(
                            minutes,
                            km2 == null ? null : Math.round(km2 * 10) / 10.0,
                            open,
                            demo,
                            demo ? "演示数据" : null));
        }

        /**
         * What is known of it.
         *
         * @param areaKm2 on the ellipsoid
         * @param open    whether it ends where the network does and may go on: nobody knows
         * @param label   演示数据 where the network is synthetic, and then shown wherever the shape is
         */
        @Schema(name = "IsochroneProperties")
        public record Properties(
                int minutes,

                @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
                Double areaKm2,

                boolean open,
                boolean demo,
                @Nullable String label) {}
    }
}

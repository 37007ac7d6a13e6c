package org.parkatlas.catalog.spi;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One object as a GeoJSON feature (RFC 7946).
 *
 * @param type     always {@code Feature}
 * @param geometry null where the object has no position of its own
 */
public record Feature<P>(
        @Schema(allowableValues = "Feature") String type,
        String id,
        @Nullable GeoShape geometry,
        P properties) {

    /** A feature of the given parts. */
    public static <P> Feature<P> of(String id, @Nullable GeoShape geometry, P properties) {
        return new Feature<>("Feature", id, geometry, properties);
    }
}

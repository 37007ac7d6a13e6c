package org.parkatlas.park;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** A GeoJSON feature collection of blocks, a part at a time. */
record BoundaryCollection(
        @Schema(allowableValues = "FeatureCollection") String type,
        List<BoundaryFeature> features,
        long total,
        @Nullable String next) {}

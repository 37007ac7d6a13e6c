package org.parkatlas.region;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** A GeoJSON feature collection of the geographic base, a part at a time. */
record BasemapCollection(
        @Schema(allowableValues = "FeatureCollection") String type,
        List<BaseFeature> features,
        long total,
        @Nullable String next) {}

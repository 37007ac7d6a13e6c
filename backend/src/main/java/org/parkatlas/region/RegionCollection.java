package org.parkatlas.region;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** A GeoJSON feature collection of counties, cities and neighbouring cities, a part at a time. */
record RegionCollection(
        @Schema(allowableValues = "FeatureCollection") String type,
        List<RegionFeature> features,
        long total,
        @Nullable String next) {}

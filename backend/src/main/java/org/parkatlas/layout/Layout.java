package org.parkatlas.layout;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The spatial structure of a plan as a GeoJSON feature collection, whole and in the plan's order.
 *
 * @param counts how many elements there are of each kind
 */
record Layout(
        @Schema(allowableValues = "FeatureCollection") String type,
        String plan,
        Map<String, Integer> counts,
        List<LayoutFeature> features) {}

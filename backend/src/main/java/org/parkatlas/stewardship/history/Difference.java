package org.parkatlas.stewardship.history;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What differs between two shapes. Areas are ellipsoidal (CGCS2000), in hectares, to seven decimals.
 *
 * @param from      null where there was none
 * @param to        null where there is none
 * @param added     what only the second has, null for nothing
 * @param removed   what only the first has, null for nothing
 * @param fromHa    area of the first, 0 for none
 * @param toHa      area of the second, 0 for none
 * @param addedHa   area of what was added
 * @param removedHa area of what was removed
 */
@Schema(name = "ShapeDifference")
record Difference(
        @Nullable GeoShape from,
        @Nullable GeoShape to,
        @Nullable GeoShape added,
        @Nullable GeoShape removed,
        BigDecimal fromHa,
        BigDecimal toHa,
        BigDecimal addedHa,
        BigDecimal removedHa) {}

package org.parkatlas.catalog.places;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the desk says of a position besides the point.
 *
 * @param unit that says so, null where a document does
 * @param demo whether the position is synthetic (演示数据)
 */
public record EnteredPosition(
        @Nullable @Schema(example = "园区管委会") String unit, boolean demo) {}

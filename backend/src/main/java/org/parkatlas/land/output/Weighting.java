package org.parkatlas.land.output;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How much a measure counts.
 *
 * @param weight       points for a value that is the benchmark
 * @param capPercent   the most points, in percent of the weight; null for no limit
 * @param floorPercent the fewest, the same
 * @param missing      what a firm without a value gets
 */
@Schema(name = "OutputWeighting")
public record Weighting(
        Measure measure,
        BigDecimal weight,
        BigDecimal benchmark,
        @Nullable BigDecimal capPercent,
        @Nullable BigDecimal floorPercent,
        Missing missing) {}

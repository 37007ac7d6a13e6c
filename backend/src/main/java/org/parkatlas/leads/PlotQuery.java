package org.parkatlas.leads;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which parcels are asked for. */
record PlotQuery(
        @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @Nullable
        String park,

        @Parameter(description = "登记面积至少，亩", example = "80")
        @PositiveOrZero(message = "不能是负数。|must not be negative.")
        @Nullable
        Double least_mu,

        @Parameter(description = "最多几宗，默认 100")
        @Min(value = 1, message = "应为 1 至 1000 的整数。|is a whole number from 1 to 1000.")
        @Max(value = 1000, message = "应为 1 至 1000 的整数。|is a whole number from 1 to 1000.")
        @Nullable
        Integer limit) {

    private static final int USUAL = 100;

    /** How many at most. */
    int most() {
        return limit == null ? USUAL : limit;
    }
}

package org.parkatlas.siting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.parkatlas.geo.PlainNumberSerializer;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a value is worth.
 *
 * @param at    the value, in the unit of its criterion
 * @param worth from 0 to 1
 */
@Schema(name = "SitingBreakPoint")
record BreakPoint(
        @DecimalMin(value = "0", message = "不小于 0。|is 0 at least.")
        @DecimalMax(value = "1000000000", message = "不大于 1000000000。|is 1000000000 at most.")
        @JsonSerialize(using = PlainNumberSerializer.class)
        double at,

        @DecimalMin(value = "0", message = "应为 0 至 1。|is from 0 to 1.")
        @DecimalMax(value = "1", message = "应为 0 至 1。|is from 0 to 1.")
        @JsonSerialize(using = PlainNumberSerializer.class)
        double worth) {}

package org.parkatlas.progress;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An indicator and what the plan wants it to reach. What the plan does not state is null, which is not zero.
 *
 * @param group      the plan's heading for it
 * @param targetValueTo upper bound of a range such as 2—3, null where there is none
 * @param comparator {@code >=}, {@code >}, {@code <} or {@code ~} (about)
 * @param nature     预期性, 约束性 or whatever else the plan says
 * @param rowType    target, baseline (only where things stand) or context (only mentioned)
 * @param ord        its place in the plan
 */
record Target(
        String id,
        String plan,
        String group,
        String name,
        @Nullable EnglishName english,
        String unit,
        @Nullable Integer baseYear,
        @Nullable BigDecimal baseValue,
        @Nullable Integer targetYear,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal targetValueTo,

        @Schema(allowableValues = {">=", ">", "<", "~"}) @Nullable
        String comparator,

        @Nullable String nature,

        @Schema(allowableValues = {"target", "baseline", "context"})
        String rowType,

        @Nullable IndustryLabel industry,
        @JsonIgnore int ord) {}

package org.parkatlas.park;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which boundaries are asked for. */
record BoundaryQuery(
        @Parameter(description = "规划 id") @Nullable String plan,

        @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @Nullable
        String park,

        @Nullable Integer limit,
        @Nullable String cursor) {}

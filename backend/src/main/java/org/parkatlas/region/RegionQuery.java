package org.parkatlas.region;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which counties or towns are asked for. */
record RegionQuery(
        @Parameter(description = "规划 id") @Nullable String plan,
        @Nullable Integer limit,
        @Nullable String cursor) {}

package org.parkatlas.industry;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which chains are asked for. */
record ChainQuery(
        @Parameter(description = "规划 id") @Nullable String plan,
        @Nullable Integer limit,
        @Nullable String cursor) {}

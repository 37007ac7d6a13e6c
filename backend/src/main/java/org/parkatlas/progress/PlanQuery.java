package org.parkatlas.progress;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which targets or policies are asked for. */
record PlanQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** In the order of the plan, then by id. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }
}

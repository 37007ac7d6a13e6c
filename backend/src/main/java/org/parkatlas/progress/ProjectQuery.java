package org.parkatlas.progress;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which projects are asked for. */
record ProjectQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "项目所在园区的 id", example = "meixian-yuan") @Nullable
        String park,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** In the order of the plan, then by id. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }
}

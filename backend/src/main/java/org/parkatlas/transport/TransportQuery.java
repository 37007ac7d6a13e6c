package org.parkatlas.transport;

import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which transport nodes are asked for. */
record TransportQuery(
        @Parameter(description = "规划 id / id of a plan", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "每页条数，超过 1000 按 1000 / page size, above 1000 counts as 1000", example = "100")
        @Min(value = 1, message = "应为 1 至 1000 的整数。|is a whole number from 1 to 1000.")
        @Nullable
        Integer limit,

        @Parameter(description = "上一页的 next / next of the page before") @Nullable
        String cursor) {

    /** In the order of the plan, then by id. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }
}

package org.parkatlas.enterprise;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which enterprises are asked for. */
record EnterpriseQuery(
        @Parameter(description = "规划 id / id of a plan", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "园区 id / id of a park") @Nullable
        String park,

        @Parameter(description = "产业 id，含下级 / id of an industry; those below it are included") @Nullable
        String industry,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** Sorted by name and id. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }
}

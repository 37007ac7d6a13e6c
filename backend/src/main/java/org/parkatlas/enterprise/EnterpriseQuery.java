package org.parkatlas.enterprise;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which enterprises are asked for. */
record EnterpriseQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "规划写明在其中的园区 id", example = "meixian-yuan") @Nullable
        String park,

        @Parameter(description = "产业目录节点 id，含下级节点", example = "new-materials") @Nullable
        String industry,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** Sorted by name and id. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }
}

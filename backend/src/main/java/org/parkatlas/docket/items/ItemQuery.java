package org.parkatlas.docket.items;

import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which items are asked for. */
record ItemQuery(
        @Parameter(description = "步骤", example = "followed")
        @Pattern(
                regexp = "collected|prepared|submitted|decided|followed|closed",
                message =
                        "只能是 collected、prepared、submitted、decided、followed 或 closed。|is collected, prepared, submitted, decided, followed or closed.")
        @Nullable
        String step,

        @Parameter(description = "类别", example = "problem")
        @Pattern(
                regexp = "problem|difficulty|request|cooperation",
                message =
                        "只能是 problem、difficulty、request 或 cooperation。|is problem, difficulty, request or cooperation.")
        @Nullable
        String kind,

        @Parameter(description = "提出或负责的单位 id", example = "lx-o-member-shengtai")
        @Size(min = 1, max = 120, message = "应为 1 至 120 字。|has 1 to 120 characters.")
        @Nullable
        String unit,

        @Parameter(description = "地点，kind:id", example = "park:meixian-yuan")
        @Size(min = 1, max = 150, message = "应为 1 至 150 字。|has 1 to 150 characters.")
        @Nullable
        String place,

        @Parameter(description = "标题或现状里的字")
        @Size(min = 1, max = 64, message = "应为 1 至 64 字。|has 1 to 64 characters.")
        @Nullable
        String q,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** All of them, as many as a page holds. */
    static final ItemQuery ALL = new ItemQuery(null, null, null, null, null, Paging.LARGEST, null);

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 1);
    }

    /** What the next page begins after. */
    static List<String> keyOf(Item item) {
        return List.of(String.valueOf(item.number()));
    }
}

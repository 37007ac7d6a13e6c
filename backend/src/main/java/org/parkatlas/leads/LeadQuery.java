package org.parkatlas.leads;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which leads are asked for. */
record LeadQuery(
        @Parameter(description = "阶段", example = "talks")
        @Pattern(
                regexp = "lead|talks|signed|construction|production|ended",
                message =
                        "只能是 lead、talks、signed、construction、production 或 ended。|is lead, talks, signed, construction, production or ended.")
        @Nullable
        String stage,

        @Parameter(description = "单位名称、需求或编号里的字")
        @Size(min = 1, max = 64, message = "应为 1 至 64 字。|has 1 to 64 characters.")
        @Nullable
        String q,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store. */
    LeadStore.Wanted wanted(Set<String> counties) {
        var paging = paging();
        return new LeadStore.Wanted(
                null,
                counties,
                stage == null ? null : Stage.of(stage),
                q,
                paging.momentAfter(0),
                paging.idAfter(1),
                paging.oneMore());
    }

    /** What the next page begins after. */
    static List<String> keyOf(Lead lead) {
        return List.of(lead.touched().toString(), lead.id().toString());
    }
}

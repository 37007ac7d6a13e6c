package org.parkatlas.enterprise;

import java.util.List;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

import io.swagger.v3.oas.annotations.Parameter;

/** Which enterprises are asked for. */
record EnterpriseQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "规划写明在其中的园区 id", example = "meixian-yuan") @Nullable
        String park,

        @Parameter(description = "产业目录节点 id，含下级节点", example = "new-materials") @Nullable
        String industry,

        @Parameter(description = "县区代码，六位；企业有一部分在该县区即列出", example = "441403") @Nullable
        String county,

        @Parameter(description = "与规划的关系：local、partner、project", example = "partner")
        @Pattern(
                regexp = "local|partner|project",
                message = "应为 local、partner 或 project。|is local, partner or project.")
        @Nullable
        String relation,

        @Parameter(
                name = "park_kind",
                description = "所在园区的类别，逗号分隔：core、park、featured_park、sub_park、site、town",
                example = "featured_park")
        @BindParam("park_kind")
        @Pattern(regexp = PARK_KINDS, message = OF_PARK_KIND)
        @Nullable
        String parkKind,

        @Parameter(name = "asOf", description = "当时已知的：某日（至北京时间当天结束）或带时区的时刻", example = "2026-11-28")
        @BindParam("asOf")
        @Nullable
        String asOf,

        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final String PARK_KIND = "(core|park|featured_park|sub_park|site|town)";
    static final String PARK_KINDS = PARK_KIND + "(," + PARK_KIND + ")*";
    static final String OF_PARK_KIND = "应为 core、park、featured_park、sub_park、site 或 town，逗号分隔。"
            + "|is one or more of core, park, featured_park, sub_park, site, town, separated by commas.";

    /** The kinds that are asked for, null for any. */
    @Nullable
    List<String> parkKinds() {
        return parkKind == null ? null : List.of(parkKind.split(","));
    }
}

package org.parkatlas.park;

import java.util.List;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

import io.swagger.v3.oas.annotations.Parameter;

/** Which parks are asked for. */
record ParkQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "县区代码，六位；园区有一部分在该县区即列出", example = "441403") @Nullable
        String county,

        @Parameter(description = "产业目录节点 id，含下级节点", example = "new-materials") @Nullable
        String industry,

        @Parameter(description = "园区类别，逗号分隔：core、park、featured_park、sub_park、site、town", example = "park")
        @Pattern(regexp = KINDS, message = OF_KIND)
        @Nullable
        String kind,

        @Parameter(name = "asOf", description = "当时已知的：某日（至北京时间当天结束）或带时区的时刻", example = "2026-11-28")
        @BindParam("asOf")
        @Nullable
        String asOf,

        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final String ANY_KIND = "(core|park|featured_park|sub_park|site|town)";
    static final String KINDS = ANY_KIND + "(," + ANY_KIND + ")*";
    static final String OF_KIND = "应为 core、park、featured_park、sub_park、site 或 town，逗号分隔。"
            + "|is one or more of core, park, featured_park, sub_park, site, town, separated by commas.";

    /** The kinds that are asked for, null for any. */
    @Nullable
    List<String> kinds() {
        return kind == null ? null : List.of(kind.split(","));
    }
}

package org.parkatlas.park;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which parks are asked for. */
record ParkQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "县区代码，六位；园区有一部分在该县区即列出", example = "441403") @Nullable
        String county,

        @Parameter(description = "产业目录节点 id，含下级节点", example = "new-materials") @Nullable
        String industry,

        @Parameter(
                description = "园区类别",
                schema = @Schema(allowableValues = {"core", "park", "featured_park", "sub_park", "site", "town"}))
        @Pattern(
                regexp = "core|park|featured_park|sub_park|site|town",
                message = "应为 core、park、featured_park、sub_park、site 或 town。"
                        + "|is one of core, park, featured_park, sub_park, site, town.")
        @Nullable
        String kind,

        @Nullable Integer limit,
        @Nullable String cursor) {}

package org.parkatlas.tasks;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which measures are asked for, and what is asked of every list of this module. */
record TaskQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(description = "类别，见各项的 kind") @Nullable String kind,

        @Parameter(description = "相关对象，如 plan:meizhou", example = "plan:meizhou")
        @Pattern(regexp = OBJECT, message = OF_OBJECT)
        @Nullable
        String object,

        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final String OBJECT = "[a-z]+:[a-z0-9-]{1,100}";
    private static final String OF_OBJECT = "应写作 kind:id，如 plan:meizhou。|reads kind:id, such as plan:meizhou.";

    /** Which organs or bases are asked for. */
    record InCounty(
            @Parameter(description = "规划 id", example = "meizhou") @Nullable
            String plan,

            @Parameter(description = "类别，见各项的 kind") @Nullable
            String kind,

            @Parameter(description = "相关对象，如 plan:meizhou", example = "policy:mz-lianxi-huiyi")
            @Pattern(regexp = OBJECT, message = OF_OBJECT)
            @Nullable
            String object,

            @Parameter(description = "县区代码，六位", example = "441426") @Nullable
            String county,

            @Nullable Integer limit,
            @Nullable String cursor) {

        TaskQuery task() {
            return new TaskQuery(plan, kind, object, limit, cursor);
        }
    }

    /** Which statements are asked for. */
    record OfIndustry(
            @Parameter(description = "规划 id", example = "guangdong") @Nullable
            String plan,

            @Parameter(description = "类别：direction、goal、positioning、path、fact、trend、weakness", example = "direction")
            @Nullable
            String kind,

            @Parameter(description = "产业目录节点 id，含下级节点", example = "new-materials") @Nullable
            String industry,

            @Nullable Integer limit,
            @Nullable String cursor) {

        TaskQuery task() {
            return new TaskQuery(plan, kind, null, limit, cursor);
        }
    }
}

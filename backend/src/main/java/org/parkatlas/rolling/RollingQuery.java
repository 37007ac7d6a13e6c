package org.parkatlas.rolling;

import java.util.Comparator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which projects are asked for, and in which order. */
record RollingQuery(
        @Parameter(description = "规划 id", example = "meizhou", required = true)
        @NotNull(message = "不能缺少。|must not be missing.")
        String plan,

        @Parameter(description = "县区代码", example = "441403")
        @Pattern(regexp = "[0-9]{6}", message = "应为六位县区代码，如 441426。|is a county's code of six digits, such as 441426.")
        @Nullable
        String county,

        @Parameter(description = "最近的阶段：谋划、储备、核准、建设、投产，none 为未写明", example = "建设")
        @Pattern(regexp = "谋划|储备|核准|建设|投产|none", message = "只能是 谋划、储备、核准、建设、投产 或 none。|is 谋划, 储备, 核准, 建设, 投产 or none.")
        @Nullable
        String stage,

        @Parameter(description = "多久没有看到：red、yellow、fresh、unknown、done", example = "red")
        @Pattern(
                regexp = "red|yellow|unknown|fresh|done",
                message = "只能是 red、yellow、unknown、fresh 或 done。|is red, yellow, unknown, fresh or done.")
        @Nullable
        String freshness,

        @Parameter(description = "排序：plan（规划的先后）、freshness、stage、county", example = "freshness")
        @Pattern(
                regexp = "plan|freshness|stage|county",
                message = "只能是 plan、freshness、stage 或 county。|is plan, freshness, stage or county.")
        @Nullable
        String sort) {

    /** Everything of a plan, in its order. */
    static RollingQuery ofPlan(String plan) {
        return new RollingQuery(plan, null, null, null, null);
    }

    /** Whether this one is asked for. */
    boolean wants(RollingLedgers.Entry entry) {
        var project = entry.project();
        var latest = project.latestStage();
        return (county == null || project.counties().contains(county))
                && (stage == null || stage.equals(latest == null ? FreshnessRule.NO_STAGE : latest))
                && (freshness == null || freshness.equals(entry.freshness().code()));
    }

    /** The order that is asked for; within it that of the plan stays. */
    Comparator<RollingLedgers.Entry> order() {
        return switch (sort == null ? "plan" : sort) {
            case "freshness" ->
                Comparator.comparing(RollingLedgers.Entry::freshness)
                        .thenComparing(it -> it.project().days(), Comparator.nullsLast(Comparator.reverseOrder()));
            case "stage" ->
                Comparator.comparing(
                        it -> it.project().latestStage(),
                        Comparator.nullsLast(Comparator.comparingInt(RollingQuery::rank)));
            case "county" ->
                Comparator.comparing(
                        it -> it.project().counties().stream().findFirst().orElse("~"));
            // all are counted to the same day, so that the order of the plan stays
            default -> Comparator.comparing(it -> it.project().day());
        };
    }

    private static int rank(String stage) {
        return switch (stage) {
            case "投产" -> 0;
            case "建设" -> 1;
            case "核准" -> 2;
            case "储备" -> 3;
            default -> 4;
        };
    }
}

package org.parkatlas.printing;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What atlas is wanted.
 *
 * @param by          what has a page: county (in the plan of a province, each city) or park
 * @param size        A4 where it is not given
 * @param orientation landscape where it is not given
 * @param scale       the denominator of all pages, one of the series; not given: on each page the largest at which its subject fits
 */
@Schema(name = "AtlasRequest")
record AtlasRequest(
        @Schema(
                description = "一页一个什么：county 县区（省级规划为地市），park 园区",
                allowableValues = {"county", "park"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String by,

        @Schema(
                description = "纸张",
                allowableValues = {"A3", "A4"},
                defaultValue = "A4")
        @Nullable
        String size,

        @Schema(
                description = "方向",
                allowableValues = {"landscape", "portrait"},
                defaultValue = "landscape")
        @Nullable
        String orientation,

        @Schema(description = "各页共用的比例尺分母，标准系列之一；不给则每页取放得下的最大一个", example = "200000") @Nullable
        Integer scale) {

    /** What has a page. */
    enum By {
        COUNTY,
        PARK;

        /** The name in JSON. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What has a page.
     *
     * @throws InvalidBody if that is missing or unknown
     */
    By subject() {
        if (by == null) {
            throw new InvalidBody("/by", new Wording("缺少 by，应为 county 或 park。", "by is missing: county or park."));
        }
        return Stream.of(By.values())
                .filter(it -> it.code().equals(by))
                .findFirst()
                .orElseThrow(() -> new InvalidBody(
                        "/by",
                        Wording.of(
                                "by 应为 county 或 park，不能是 %s。", "by is county or park, not %s.", Quoted.shorten(by))));
    }

    /**
     * How its pages are printed, by the rules of the map of a plan.
     *
     * @throws InvalidBody if something is not among what there is
     */
    PlanMapQuery print() {
        var query = new PlanMapQuery(size == null ? "A4" : size, orientation, scale, null, null);
        try {
            query.paper();
            query.standardScale();
            return query;
        } catch (InvalidParameter wrong) {
            throw new InvalidBody(wrong.entries().stream()
                    .map(it -> ProblemEntry.ofPointer("/" + it.parameter(), it.message()))
                    .toList());
        }
    }
}

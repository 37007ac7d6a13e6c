package org.parkatlas.siting.ambitions;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** Of which plan, and what stands side by side. */
record AmbitionQuery(
        @Parameter(required = true, description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Parameter(
                description = "列：cluster 组团（缺省），park 园区；两者不混排",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"cluster", "park"}))
        @Nullable
        String by) {

    /**
     * The plan.
     *
     * @throws InvalidParameter if there is none
     */
    String getPlan() {
        if (plan == null) {
            throw new InvalidParameter("plan", new Wording("缺少参数 plan。", "The parameter plan is missing."));
        }
        return plan;
    }

    /** What the columns are. */
    Ambitions.By columns() {
        if (by == null || by.equals("cluster")) {
            return Ambitions.By.CLUSTER;
        }
        if (by.equals("park")) {
            return Ambitions.By.PARK;
        }
        throw InvalidParameter.unknownValue("by", by);
    }
}

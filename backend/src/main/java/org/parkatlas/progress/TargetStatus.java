package org.parkatlas.progress;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How far a target is reached, and how that was found.
 *
 * @param code        已达到, 进展大, 有进展, 进展小, 变差, or 不能判断
 * @param judged      it was set by hand (人工判定)
 * @param reason      why nothing can be said, null where something is
 * @param observation id of the figure or of the judgement that decides, null where none does
 * @param calculation what was computed, null where nothing was
 */
record TargetStatus(
        @Schema(allowableValues = {"achieved", "substantial", "moderate", "limited", "deterioration", "not_judged"})
        String code,

        boolean judged,

        @Schema(
                allowableValues = {
                    "no_observation",
                    "other_scope",
                    "other_unit",
                    "after_target_year",
                    "no_target",
                    "no_base",
                    "no_target_year",
                    "too_early",
                    "base_is_target",
                    "not_positive"
                })
        @Nullable
        String reason,

        @Nullable String observation,
        @Nullable Calculation calculation) {

    /**
     * The growth that was and the one that it takes, each a year.
     *
     * @param ratio observed by required growth, positive towards the target; null where the target is reached
     */
    record Calculation(
            @Nullable Integer baseYear,
            @Nullable BigDecimal baseValue,
            int year,
            BigDecimal value,
            @Nullable Integer targetYear,
            BigDecimal targetValue,
            @Nullable Double observedGrowth,
            @Nullable Double requiredGrowth,
            @Nullable Double ratio) {

        static Calculation of(Target target, BigDecimal wanted, int year, BigDecimal value) {
            return new Calculation(
                    target.baseYear(), target.baseValue(), year, value, target.targetYear(), wanted, null, null, null);
        }

        Calculation grown(double observed, double required, double divided) {
            return new Calculation(
                    baseYear, baseValue, year, value, targetYear, targetValue, observed, required, divided);
        }
    }

    static TargetStatus computed(String code, String observation, Calculation calculation) {
        return new TargetStatus(code, false, null, observation, calculation);
    }

    static TargetStatus notJudged(String reason) {
        return new TargetStatus("not_judged", false, reason, null, null);
    }

    static TargetStatus byHand(String code, String observation) {
        return new TargetStatus(code, true, null, observation, null);
    }
}

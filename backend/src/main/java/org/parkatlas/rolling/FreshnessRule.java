package org.parkatlas.rolling;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * After how many months without an observation a project of a stage has a card.
 *
 * @param stage  none where the plan says none
 * @param source where the rule is from
 */
@Schema(name = "RollingRule")
record FreshnessRule(
        @Schema(allowableValues = {"none", "谋划", "储备", "核准", "建设"})
        String stage,

        int yellowMonths,
        int redMonths,
        String source) {

    /** The stage of a project of which no stage is known. */
    static final String NO_STAGE = "none";

    /** How a project stands on a day that was last seen on another. A month is full on the same day of a later one. */
    Freshness on(LocalDate day, LocalDate seen) {
        if (!day.isBefore(seen.plusMonths(redMonths))) {
            return Freshness.RED;
        }
        return day.isBefore(seen.plusMonths(yellowMonths)) ? Freshness.FRESH : Freshness.YELLOW;
    }
}

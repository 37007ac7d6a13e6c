package org.parkatlas.leads;

import java.time.LocalDate;

/**
 * After how many months without a word a lead of a stage is due, overdue and out.
 *
 * @param source where the rule is from
 */
record StalenessRule(Stage stage, int dueMonths, int overdueMonths, int outMonths, String source) {

    /** How a lead stands on a day that was last spoken of on another. A month is full on the same day of a later one. */
    Staleness on(LocalDate day, LocalDate touched) {
        if (!day.isBefore(touched.plusMonths(outMonths))) {
            return Staleness.OUT;
        }
        if (!day.isBefore(touched.plusMonths(overdueMonths))) {
            return Staleness.OVERDUE;
        }
        return day.isBefore(touched.plusMonths(dueMonths)) ? Staleness.FRESH : Staleness.DUE;
    }
}

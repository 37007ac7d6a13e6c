package org.parkatlas.rolling;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Citation;

/**
 * An evaluation that a plan announces.
 *
 * @param everyMonths how often the plan says, null where it does not
 * @param firstOn     the first day that it says, null where it says none
 */
record Evaluation(
        String id,
        Wording name,
        @Nullable Integer everyMonths,
        @Nullable LocalDate firstOn,
        List<Citation> sources) {

    /**
     * The first of its days that is not before this one; null where the plan names no day to count from, or its period is over.
     *
     * @param end the last day of the plan's period, null where it says none
     */
    @Nullable
    LocalDate nextFrom(LocalDate day, @Nullable LocalDate end) {
        if (firstOn == null || (everyMonths == null && firstOn.isBefore(day))) {
            return null;
        }
        var next = firstOn;
        for (int times = 1; next.isBefore(day) && everyMonths != null; times++) {
            next = firstOn.plusMonths((long) everyMonths * times);
        }
        return end != null && next.isAfter(end) ? null : next;
    }

    /** Why there is no next day. */
    String whyNone() {
        return firstOn == null ? "not_dated" : "period_over";
    }
}

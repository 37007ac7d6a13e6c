package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A firm with what follows for it.
 *
 * @param parts  by the measures of its group, in their order
 * @param points the sum of the parts, null without a grade
 * @param grade  null without one
 * @param rank   from 1, null without a grade; firms with the same points share it
 * @param tied   whether another firm has the same rank
 * @param why    it has no grade, null where it has one
 */
public record Judged(
        FirmReturn firm,
        List<Part> parts,
        @Nullable BigDecimal points,
        @Nullable Grade grade,
        @Nullable Integer rank,
        boolean tied,
        @Nullable Why why) {

    public Judged {
        parts = List.copyOf(parts);
    }
}

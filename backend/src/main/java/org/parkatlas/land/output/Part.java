package org.parkatlas.land.output;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a firm has by one measure.
 *
 * @param measure     its id
 * @param numerator   as it was reported or corrected, null where nobody knows it
 * @param denominator the same
 * @param value       to four places, null where there is none
 * @param points      null where there are none
 * @param gap         why there is no value, null where there is one
 * @param mean        whether the points are the mean of the group, because the firm has no value
 */
@Schema(name = "OutputPart")
public record Part(
        String measure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal points,
        @Nullable Gap gap,
        boolean mean) {

    static Part of(Weighting by, FirmReturn firm) {
        var division = by.measure().of(firm.figures());
        return new Part(
                by.measure().id(),
                division.numerator(),
                division.denominator(),
                division.value().orElse(null),
                division.points(by).orElse(null),
                division.gap().orElse(null),
                false);
    }

    /** The same with the mean of the group. */
    Part withMean(BigDecimal points) {
        return new Part(measure, numerator, denominator, value, points, gap, true);
    }
}

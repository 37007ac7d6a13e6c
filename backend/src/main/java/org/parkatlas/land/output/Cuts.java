package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Up to which share of the ranked firms each grade goes; D is the rest.
 *
 * @param a percent
 * @param b percent, from the best firm on
 * @param c percent, from the best firm on
 */
@Schema(name = "OutputCuts")
public record Cuts(BigDecimal a, BigDecimal b, BigDecimal c) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The grade of a firm. Shares of firms are rounded half up to whole firms. Firms with the same points have the same rank and
     * so the same grade: where they stand on a cut, the better one.
     *
     * @param rank  from 1: how many have more points, and one
     * @param firms how many are ranked
     */
    Grade of(int rank, int firms) {
        if (rank <= number(a, firms)) {
            return Grade.A;
        }
        if (rank <= number(b, firms)) {
            return Grade.B;
        }
        return rank <= number(c, firms) ? Grade.C : Grade.D;
    }

    private static int number(BigDecimal percent, int firms) {
        return percent.multiply(BigDecimal.valueOf(firms))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}

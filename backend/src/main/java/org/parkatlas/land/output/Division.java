package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A figure of a firm to be divided by another. */
record Division(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, Direction direction) {

    private static final int VALUE_DECIMALS = 4;
    private static final int POINT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Why there is no value; empty where there is one. */
    Optional<Gap> gap() {
        if (denominator == null) {
            return Optional.of(Gap.DENOMINATOR_MISSING);
        }
        if (numerator == null) {
            return Optional.of(Gap.NUMERATOR_MISSING);
        }
        if (denominator.signum() == 0) {
            return Optional.of(Gap.DENOMINATOR_ZERO);
        }
        return direction == Direction.LESS && numerator.signum() * denominator.signum() <= 0
                ? Optional.of(Gap.NOT_POSITIVE)
                : Optional.empty();
    }

    /** The one divided by the other to four places, as it is printed; empty where there is no value. */
    Optional<BigDecimal> value() {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator, VALUE_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Value ÷ benchmark × weight, or benchmark ÷ value × weight where less is better, of unrounded values and within the limits
     * of the weighting; to two places, so that printed points add up. Empty where there is no value.
     */
    Optional<BigDecimal> points(Weighting by) {
        if (numerator == null || denominator == null || gap().isPresent()) {
            return Optional.empty();
        }
        var points = direction == Direction.MORE
                ? by.weight().multiply(numerator).divide(denominator.multiply(by.benchmark()), MathContext.DECIMAL128)
                : by.weight().multiply(by.benchmark()).multiply(denominator).divide(numerator, MathContext.DECIMAL128);
        if (by.capPercent() != null) {
            points = points.min(by.weight().multiply(by.capPercent()).divide(HUNDRED));
        }
        if (by.floorPercent() != null) {
            points = points.max(by.weight().multiply(by.floorPercent()).divide(HUNDRED));
        }
        return Optional.of(points.setScale(POINT_DECIMALS, RoundingMode.HALF_UP));
    }
}

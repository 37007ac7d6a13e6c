package org.parkatlas.geo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The decimal notation of numbers in what the service publishes. */
public final class PlainNumber {

    /** Seven decimals of a degree are 11 mm on the ground, finer than any survey here. */
    private static final int DECIMALS = 7;

    private static final long SCALE = 10_000_000L;

    /** Up to here a double times {@link #SCALE} is an integer below 2^53 and is rounded without loss. */
    private static final double EXACT_UP_TO = 4.0e8;

    private PlainNumber() {}

    /**
     * {@code value} with at most seven decimals, rounded to nearest, without exponent, trailing zeros or minus zero.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Cannot be written as a number: " + value);
        }
        if (Math.abs(value) > EXACT_UP_TO) {
            return formatLarge(value);
        }
        long scaled = Math.round(Math.abs(value) * SCALE);
        var text = new StringBuilder(20);
        if (value < 0 && scaled != 0) {
            text.append('-');
        }
        text.append(scaled / SCALE);
        appendFraction(text, scaled % SCALE);
        return text.toString();
    }

    /**
     * {@code value} with all its digits, without exponent, trailing zeros or minus zero.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    static String formatExact(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Cannot be written as a number: " + value);
        }
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void appendFraction(StringBuilder text, long fraction) {
        if (fraction == 0) {
            return;
        }
        text.append('.');
        long rest = fraction;
        for (long digit = SCALE / 10; rest != 0; digit /= 10) {
            text.append((char) ('0' + rest / digit));
            rest %= digit;
        }
    }

    private static String formatLarge(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}

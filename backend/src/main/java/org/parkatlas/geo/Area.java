package org.parkatlas.geo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An area on the CGCS2000 ellipsoid (椭球面积), or one that a document states.
 *
 * <p>One 亩 is 10000/15 = 2000/3 m², exactly; one 公顷 is 15 亩; one km² is 1500 亩. All units are derived from
 * unrounded square metres. The {@code rounded…} methods are for display and round half up in decimal.
 *
 * @param squareMetres unrounded; finite, never negative
 */
public record Area(double squareMetres) implements Comparable<Area> {

    /** No area: that of a point, a line, or of an empty shape. */
    public static final Area ZERO = new Area(0);

    private static final int SQUARE_METRES_PER_HECTARE = 10_000;
    private static final int SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

    public Area {
        if (!(squareMetres >= 0 && squareMetres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("An area cannot be " + squareMetres + " m²");
        }
    }

    /** {@code mu} 亩 of 2000/3 m². */
    public static Area ofMu(double mu) {
        return new Area(mu * 2000 / 3);
    }

    /** {@code hectares} 公顷 of 10 000 m². */
    public static Area ofHectares(double hectares) {
        return new Area(hectares * SQUARE_METRES_PER_HECTARE);
    }

    /** {@code squareKilometres} 平方公里 of 1 000 000 m². */
    public static Area ofSquareKilometres(double squareKilometres) {
        return new Area(squareKilometres * SQUARE_METRES_PER_SQUARE_KILOMETRE);
    }

    /** This area in 亩, unrounded. */
    public double mu() {
        return squareMetres * 3 / 2000;
    }

    /** This area in 公顷, unrounded. */
    public double hectares() {
        return squareMetres / SQUARE_METRES_PER_HECTARE;
    }

    /** This area in km², unrounded. */
    public double squareKilometres() {
        return squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
    }

    /** This area and {@code other} together. */
    public Area plus(Area other) {
        return new Area(squareMetres + other.squareMetres);
    }

    /** Square metres to two decimals, as they are stored. */
    public BigDecimal roundedSquareMetres() {
        return rounded(BigDecimal.valueOf(squareMetres), 2);
    }

    /** 亩 to two decimals. */
    public BigDecimal roundedMu() {
        return rounded(BigDecimal.valueOf(squareMetres).multiply(new BigDecimal("0.0015")), 2);
    }

    /** 公顷 to four decimals. */
    public BigDecimal roundedHectares() {
        return rounded(BigDecimal.valueOf(squareMetres).movePointLeft(4), 4);
    }

    /** km² to two decimals. */
    public BigDecimal roundedSquareKilometres() {
        return rounded(BigDecimal.valueOf(squareMetres).movePointLeft(6), 2);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Area other) {
        return Double.compare(squareMetres, other.squareMetres);
    }
}

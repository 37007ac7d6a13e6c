package org.parkatlas.geo.crs;

import java.util.Arrays;

import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Geodesics;

/**
 * The signed area between a run of positions and the meridian of the first one, on CGCS2000: 国土调查办发〔2008〕32号.
 *
 * <pre>
 * S = 2 b² ΔL [A sin(ΔB/2) cos(Bm) - B sin(3ΔB/2) cos(3Bm) + C sin(5ΔB/2) cos(5Bm)
 *              - D sin(7ΔB/2) cos(7Bm) + E sin(9ΔB/2) cos(9Bm)]
 * </pre>
 *
 * for each edge, ΔL the mean longitude of its ends from the meridian, ΔB the difference of their latitudes and Bm the
 * mean. Positions are degrees, x the longitude; nothing may cross the antimeridian.
 */
final class TrapezoidSum {

    private static final double AXIS_RATIO = 1 - Geodesics.FLATTENING;

    /** Semi-minor axis: 6 356 752.314140356 m. */
    private static final double B_M = Geodesics.SEMI_MAJOR_AXIS_M * AXIS_RATIO;

    private static final double E2 = 1 - AXIS_RATIO * AXIS_RATIO;
    private static final double E4 = E2 * E2;
    private static final double E6 = E4 * E2;
    private static final double E8 = E4 * E4;

    /** The factors A to E of the formula, those of even index (B, D) with their minus. */
    private static final double[] FACTORS = {
        1 + 3.0 / 6 * E2 + 30.0 / 80 * E4 + 35.0 / 112 * E6 + 630.0 / 2304 * E8,
        -(1.0 / 6 * E2 + 15.0 / 80 * E4 + 21.0 / 112 * E6 + 420.0 / 2304 * E8),
        3.0 / 80 * E4 + 7.0 / 112 * E6 + 180.0 / 2304 * E8,
        -(1.0 / 112 * E6 + 45.0 / 2304 * E8),
        5.0 / 2304 * E8
    };

    private final double meridian;
    private Coordinate last;
    private double squareMetres;

    TrapezoidSum(Coordinate first) {
        this.meridian = first.x;
        this.last = first;
    }

    /** Goes on to {@code next} in a straight line. */
    void add(Coordinate next) {
        double meanLon = Math.toRadians((last.x - meridian + (next.x - meridian)) / 2);
        double halfOfLat = Math.toRadians((next.y - last.y) / 2);
        double meanLat = Math.toRadians((next.y + last.y) / 2);
        double series = 0;
        for (int i = 0; i < FACTORS.length; i++) {
            int multiple = 2 * i + 1;
            series += FACTORS[i] * Math.sin(multiple * halfOfLat) * Math.cos(multiple * meanLat);
        }
        squareMetres += 2 * B_M * B_M * meanLon * series;
        last = next;
    }

    /** Positive for a ring that runs counter-clockwise. */
    double squareMetres() {
        return squareMetres;
    }

    /** A copy of A, B, C, D, E as the formula names them, all positive. */
    static double[] factors() {
        return Arrays.stream(FACTORS).map(Math::abs).toArray();
    }
}

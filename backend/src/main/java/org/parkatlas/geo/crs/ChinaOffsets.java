package org.parkatlas.geo.crs;

import java.util.function.UnaryOperator;

import org.locationtech.jts.geom.Coordinate;

/**
 * The shifts of GCJ-02 and BD-09 against WGS 84, which is taken as equal to CGCS2000.
 *
 * <p>There is no public standard. The formulas are those that open source has used since 2013 (eviltransform,
 * coordtransform). Both directions belong
 * together to 1e-9°, because backwards is a search for the position that forwards gives the number at hand.
 *
 * <p>All positions are degrees, x the longitude. Outside the rectangle 72.004–137.8347° E, 0.8293–55.8271° N, which is
 * what the vendors' software takes for China, nothing is shifted.
 */
final class ChinaOffsets {

    /** Semi-major axis of the Krassowsky 1940 ellipsoid, in metres (EPSG:7024). */
    private static final double AXIS_M = 6_378_245.0;

    /** Its squared eccentricity, with the digits of the published formula. */
    private static final double ECCENTRICITY_2 = 0.006693421622965943;

    private static final double BD09_WAVE = Math.PI * 3000 / 180;
    private static final double BD09_EAST = 0.0065;
    private static final double BD09_NORTH = 0.006;

    /** A tenth of a micrometre on the ground; reached after about five steps, as the shift varies by 1 % of a move. */
    private static final double CLOSE_ENOUGH_DEGREES = 1e-12;

    private static final int STEPS_AT_MOST = 30;

    private ChinaOffsets() {}

    static void requireInWorld(double lon, double lat) {
        boolean inWorld = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
        if (!inWorld) {
            throw new IllegalArgumentException("Not a position in degrees: " + lon + ", " + lat);
        }
    }

    private static boolean isShifted(double lon, double lat) {
        return lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;
    }

    static Coordinate toGcj02(double lon, double lat) {
        var position = new Coordinate(lon, lat);
        return isShifted(lon, lat) ? gcj02Of(position) : position;
    }

    static Coordinate fromGcj02(double lon, double lat) {
        var position = new Coordinate(lon, lat);
        return isShifted(lon, lat) ? search(position, ChinaOffsets::gcj02Of) : position;
    }

    static Coordinate toBd09(double lon, double lat) {
        var position = new Coordinate(lon, lat);
        return isShifted(lon, lat) ? bd09Of(gcj02Of(position)) : position;
    }

    static Coordinate fromBd09(double lon, double lat) {
        var position = new Coordinate(lon, lat);
        return isShifted(lon, lat) ? search(position, it -> bd09Of(gcj02Of(it))) : position;
    }

    /** The position that {@code shift} turns into {@code shifted}: a fixed-point iteration over the shift. */
    private static Coordinate search(Coordinate shifted, UnaryOperator<Coordinate> shift) {
        var position = new Coordinate(shifted);
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            var reached = shift.apply(position);
            double missingEast = shifted.x - reached.x;
            double missingNorth = shifted.y - reached.y;
            position = new Coordinate(position.x + missingEast, position.y + missingNorth);
            if (Math.abs(missingEast) < CLOSE_ENOUGH_DEGREES && Math.abs(missingNorth) < CLOSE_ENOUGH_DEGREES) {
                break;
            }
        }
        return position;
    }

    private static Coordinate gcj02Of(Coordinate position) {
        double x = position.x - 105;
        double y = position.y - 35;
        double sinLat = Math.sin(Math.toRadians(position.y));
        double root = 1 - ECCENTRICITY_2 * sinLat * sinLat;
        double meridianRadius = AXIS_M * (1 - ECCENTRICITY_2) / (root * Math.sqrt(root));
        double parallelRadius = AXIS_M / Math.sqrt(root) * Math.cos(Math.toRadians(position.y));
        return new Coordinate(
                position.x + Math.toDegrees(metresEast(x, y) / parallelRadius),
                position.y + Math.toDegrees(metresNorth(x, y) / meridianRadius));
    }

    private static double metresEast(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + ripple(x)
                + (20 * sinPi(x) + 40 * sinPi(x / 3)) * 2 / 3
                + (150 * sinPi(x / 12) + 300 * sinPi(x / 30)) * 2 / 3;
    }

    private static double metresNorth(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + ripple(x)
                + (20 * sinPi(y) + 40 * sinPi(y / 3)) * 2 / 3
                + (160 * sinPi(y / 12) + 320 * sinPi(y / 30)) * 2 / 3;
    }

    private static double ripple(double x) {
        return (20 * sinPi(6 * x) + 20 * sinPi(2 * x)) * 2 / 3;
    }

    private static double sinPi(double x) {
        return Math.sin(x * Math.PI);
    }

    private static Coordinate bd09Of(Coordinate gcj02) {
        double x = gcj02.x;
        double y = gcj02.y;
        double radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * BD09_WAVE);
        double angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BD09_WAVE);
        return new Coordinate(radius * Math.cos(angle) + BD09_EAST, radius * Math.sin(angle) + BD09_NORTH);
    }
}

package org.parkatlas.geo.input;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.CoordinateGuess;
import org.parkatlas.geo.crs.CoordinateGuess.Degrees;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.CoordinateGuess.Plane;
import org.parkatlas.geo.crs.CoordinateGuess.PlaneOfUnknownZone;
import org.parkatlas.geo.crs.CoordinateRecognition;
import org.parkatlas.geo.crs.OutsideDomain;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;

/** Turns one pair of numbers from outside into degrees, or says what the numbers are instead. */
final class PositionCheck {

    /** Positions are kept to 1e-9°, 0.1 mm. */
    private static final double STEPS_PER_DEGREE = 1e9;

    private final GeometryRules rules;
    private final Projections projections;
    private final CoordinateRecognition recognition;

    PositionCheck(GeometryRules rules, Projections projections) {
        this.rules = rules;
        this.projections = projections;
        var area = rules.area() == null ? CoordinateRecognition.CHINA : rules.area();
        this.recognition = new CoordinateRecognition(area, projections);
    }

    /**
     * The position in degrees, rounded.
     *
     * @param x the first number of the pair, longitude or easting
     * @param y the second number
     */
    Coordinate accept(double x, double y, String pointer) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new GeometryProblem(GeometryFault.COORD_NOT_FINITE, "坐标必须是有限的数字。", pointer);
        }
        var point = rules.system().isGeographic() ? degrees(x, y, pointer) : unproject(x, y, pointer);
        requireInArea(point, pointer);
        return new Coordinate(rounded(point.lon()), rounded(point.lat()));
    }

    /** An edge of more than half the earth is one across the antimeridian, or one around the world. */
    static void requireShortWay(@Nullable Coordinate from, Coordinate to, String pointer) {
        if (from != null && Math.abs(to.x - from.x) > 180) {
            throw new GeometryProblem(GeometryFault.GEOM_OUT_OF_AREA, "图形跨越 180° 经线或环绕地球。", pointer);
        }
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    private GeoPoint degrees(double x, double y, String pointer) {
        if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
            return new GeoPoint(x, y);
        }
        var guess = recognition.guess(x, y);
        throw new GeometryProblem(faultOf(guess), "不是经纬度坐标。" + guess.hint(), pointer);
    }

    private static GeometryFault faultOf(CoordinateGuess guess) {
        if (guess instanceof Degrees) {
            return GeometryFault.COORD_SWAPPED;
        }
        if (guess instanceof Plane) {
            return GeometryFault.CRS_MISMATCH;
        }
        return guess instanceof PlaneOfUnknownZone ? GeometryFault.CRS_REQUIRED : GeometryFault.COORD_OUT_OF_RANGE;
    }

    private GeoPoint unproject(double x, double y, String pointer) {
        try {
            return projections.unproject(new PlanePoint(rules.system(), x, y));
        } catch (OutsideDomain e) {
            var guess = recognition.guess(x, y);
            throw new GeometryProblem(GeometryFault.CRS_MISMATCH, e.getMessage() + guess.hint(), pointer);
        }
    }

    private void requireInArea(GeoPoint point, String pointer) {
        var area = rules.area();
        if (area == null || area.contains(point)) {
            return;
        }
        boolean swapped = rules.system().isGeographic()
                && recognition.guess(point.lon(), point.lat()) instanceof Degrees degrees
                && degrees.order() == Order.NORTH_FIRST
                && area.contains(degrees.point());
        if (swapped) {
            String hint = recognition.guess(point.lon(), point.lat()).hint();
            throw new GeometryProblem(GeometryFault.COORD_SWAPPED, hint, pointer);
        }
        throw new GeometryProblem(GeometryFault.GEOM_OUT_OF_AREA, "坐标点不在本系统服务范围内。", pointer, point);
    }
}

package org.parkatlas.geo.input;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.parkatlas.geo.GeoPoint;

/** Checks the rings of areas by the rules of OGC Simple Features (06-103r4, 6.1.11 and 6.1.14). */
final class BoundaryCheck {

    /** A ring whose positions all lie this near to one line has no area: 0.1 mm, the step positions are kept in. */
    private static final double FLAT_DEGREES = 1e-9;

    private BoundaryCheck() {}

    /** Fails with the first fault of a Polygon or MultiPolygon in degrees. */
    static void check(Geometry areas, String pointer) {
        requireThickRings(areas, pointer);
        ComplexityCheck.check(areas, pointer);
        var error = new IsValidOp(areas).getValidationError();
        if (error != null) {
            throw problemOf(error, pointer);
        }
    }

    private static void requireThickRings(Geometry areas, String pointer) {
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            var polygon = (Polygon) areas.getGeometryN(i);
            requireThick(polygon.getExteriorRing(), pointer);
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                requireThick(polygon.getInteriorRingN(j), pointer);
            }
        }
    }

    /** Distances here are in degrees: only nearness to nothing is asked. */
    private static void requireThick(LineString ring, String pointer) {
        var positions = ring.getCoordinates();
        var start = positions[0];
        var farthest = start;
        for (var position : positions) {
            farthest = position.distance(start) > farthest.distance(start) ? position : farthest;
        }
        var longest = new LineSegment(start, farthest);
        for (var position : positions) {
            if (longest.distancePerpendicular(position) > FLAT_DEGREES) {
                return;
            }
        }
        throw new GeometryProblem(GeometryFault.GEOM_DEGENERATE, "环退化：所有坐标点在一条直线上，没有面积。", pointer, at(start));
    }

    private static GeometryProblem problemOf(TopologyValidationError error, String pointer) {
        var fault = faultOf(error.getErrorType());
        return new GeometryProblem(fault, sentenceFor(fault), pointer, at(error.getCoordinate()));
    }

    private static GeometryFault faultOf(int errorType) {
        return switch (errorType) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> GeometryFault.GEOM_HOLE_OUTSIDE;
            case TopologyValidationError.NESTED_HOLES,
                    TopologyValidationError.NESTED_SHELLS,
                    TopologyValidationError.DUPLICATE_RINGS -> GeometryFault.GEOM_NESTED;
            case TopologyValidationError.DISCONNECTED_INTERIOR -> GeometryFault.GEOM_DISCONNECTED;
            case TopologyValidationError.TOO_FEW_POINTS -> GeometryFault.GEOM_DEGENERATE;
            default -> GeometryFault.GEOM_SELF_INTERSECTION;
        };
    }

    private static String sentenceFor(GeometryFault fault) {
        return switch (fault) {
            case GEOM_HOLE_OUTSIDE -> "内环不在外环之内。";
            case GEOM_NESTED -> "图形的一部分位于另一部分之内，或环重复。";
            case GEOM_DISCONNECTED -> "内环把图形分割成不相连的部分。";
            case GEOM_DEGENERATE -> "环退化：不同的坐标点不足三个。";
            default -> "边界自相交，或与图形的其他部分重叠。";
        };
    }

    private static GeoPoint at(Coordinate position) {
        return new GeoPoint(position.x, position.y);
    }
}

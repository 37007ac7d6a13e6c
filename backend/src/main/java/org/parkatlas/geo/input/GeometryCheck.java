package org.parkatlas.geo.input;

import java.util.ArrayList;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.input.GeometryRules.Crossings;

/**
 * Decides whether a geometry from outside may become a {@link GeoShape}, wherever it was read from.
 *
 * <p>Positions are turned into CGCS2000 degrees, rounded to 1e-9° (0.1 mm) and freed of repetitions. Then the boundary
 * is checked by the rules of OGC Simple Features. Nothing is repaired but a boundary that crosses itself, where the rules
 * say so.
 */
public final class GeometryCheck {

    private static final GeometryFactory FACTORY = GeoShape.FACTORY;

    private final GeometryRules rules;
    private final PositionCheck positions;

    /** Checks by {@code rules}. */
    public GeometryCheck(GeometryRules rules, Projections projections) {
        this.rules = rules;
        this.positions = new PositionCheck(rules, projections);
    }

    /**
     * The shape of {@code geometry}, which is left as it is; its heights are not looked at.
     *
     * @param geometry longitude or easting first, in the system of the rules
     * @param pointer where its GeoJSON is in a document; put in front of every pointer
     * @throws GeometryProblem if it cannot be taken
     */
    public AcceptedShape accept(Geometry geometry, String pointer) {
        requireType(geometry, pointer);
        if (geometry.isEmpty()) {
            throw new GeometryProblem(GeometryFault.GEOM_REQUIRED, "几何图形没有坐标。", pointer + "/coordinates");
        }
        if (geometry.getNumPoints() > rules.maxPositions()) {
            throw new GeometryProblem(
                    GeometryFault.GEOM_TOO_COMPLEX, "图形过于复杂：最多允许 %d 个坐标点。".formatted(rules.maxPositions()), pointer);
        }
        var cleaned = clean(geometry, pointer + "/coordinates");
        int repeated = geometry.getNumPoints() - cleaned.getNumPoints();
        return GeometryFamily.find(cleaned.getGeometryType()).orElseThrow() == GeometryFamily.AREA
                ? acceptArea(cleaned, repeated, pointer)
                : new AcceptedShape(GeoShape.ofStored(cleaned), repeated, 0, null);
    }

    private AcceptedShape acceptArea(Geometry cleaned, int repeated, String pointer) {
        try {
            BoundaryCheck.check(cleaned, pointer);
            return new AcceptedShape(GeoShape.ofStored(cleaned), repeated, 0, null);
        } catch (GeometryProblem problem) {
            var repaired = repaired(cleaned, problem);
            BoundaryCheck.check(repaired, pointer);
            return new AcceptedShape(GeoShape.ofStored(repaired), repeated, 0, GeoShape.ofStored(cleaned));
        }
    }

    /** What the boundary goes around, where the rules say so; else it fails as it did. */
    private Geometry repaired(Geometry crossing, GeometryProblem problem) {
        if (rules.crossings() == Crossings.REFUSE || problem.fault() != GeometryFault.GEOM_SELF_INTERSECTION) {
            throw problem;
        }
        var repaired = GeometryFixer.fix(crossing);
        if (repaired.isEmpty() || !(repaired instanceof Polygonal)) {
            throw problem;
        }
        return repaired;
    }

    private void requireType(Geometry geometry, String pointer) {
        String type = geometry instanceof LineString ? "LineString" : geometry.getGeometryType();
        boolean allowed =
                GeometryFamily.find(type).filter(rules.families()::contains).isPresent();
        if (!allowed) {
            throw new GeometryProblem(GeometryFault.GEOM_TYPE, "几何类型不符：" + type, pointer);
        }
    }

    private Geometry clean(Geometry geometry, String pointer) {
        if (geometry instanceof Point point) {
            return FACTORY.createPoint(positions.accept(point.getX(), point.getY(), pointer));
        }
        if (geometry instanceof LineString line) {
            return FACTORY.createLineString(cleanLine(line.getCoordinateSequence(), 2, pointer));
        }
        if (geometry instanceof Polygon polygon) {
            return cleanPolygon(polygon, pointer);
        }
        return cleanParts(geometry, pointer);
    }

    private Geometry cleanParts(Geometry parts, String pointer) {
        var cleaned = new ArrayList<Geometry>();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            var part = parts.getGeometryN(i);
            if (part.isEmpty()) {
                throw new GeometryProblem(GeometryFault.GEOM_REQUIRED, "几何图形有一部分没有坐标。", pointer + "/" + i);
            }
            cleaned.add(clean(part, pointer + "/" + i));
        }
        return switch (parts.getGeometryType()) {
            case "MultiPoint" -> FACTORY.createMultiPoint(cleaned.toArray(Point[]::new));
            case "MultiLineString" -> FACTORY.createMultiLineString(cleaned.toArray(LineString[]::new));
            default -> FACTORY.createMultiPolygon(cleaned.toArray(Polygon[]::new));
        };
    }

    private Polygon cleanPolygon(Polygon polygon, String pointer) {
        var shell = cleanRing(polygon.getExteriorRing(), pointer + "/0");
        var holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = cleanRing(polygon.getInteriorRingN(i), pointer + "/" + (i + 1));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private LinearRing cleanRing(LinearRing ring, String pointer) {
        return FACTORY.createLinearRing(cleanLine(ring.getCoordinateSequence(), 4, pointer));
    }

    private Coordinate[] cleanLine(CoordinateSequence line, int atLeast, String pointer) {
        var cleaned = new ArrayList<Coordinate>(line.size());
        Coordinate last = null;
        for (int i = 0; i < line.size(); i++) {
            var position = positions.accept(line.getX(i), line.getY(i), pointer + "/" + i);
            if (last == null || !position.equals2D(last)) {
                if (rules.longEdges() == GeometryRules.LongEdges.REFUSE) {
                    PositionCheck.requireShortWay(last, position, pointer + "/" + i);
                }
                cleaned.add(position);
            }
            last = position;
        }
        if (cleaned.size() < atLeast) {
            String message = atLeast == 2 ? "线的坐标点全部重合。" : "环退化：不同的坐标点不足三个。";
            throw new GeometryProblem(
                    GeometryFault.GEOM_DEGENERATE, message, pointer, new GeoPoint(cleaned.get(0).x, cleaned.get(0).y));
        }
        return cleaned.toArray(Coordinate[]::new);
    }
}

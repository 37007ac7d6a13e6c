package org.parkatlas.landcheck.overlay;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

import net.sf.geographiclib.Geodesic;

/**
 * Overlays in the Gauss-Krüger plane, scaled to the ellipsoid: another geometry engine, another plane, another measure of area
 * than the service has.
 */
final class PlaneOracle {

    static final ReferenceSystem ZONE_39 = ReferenceSystems.findByEpsg(4527).orElseThrow();

    /** CGCS2000 (EPSG:1024). */
    private static final double A_M = 6_378_137;

    private static final double F = 1 / 298.257222101;
    private static final double FALSE_EASTING_M = 39_500_000;

    /** Edges of stored shapes are cut as finely as this. */
    private static final double STEP_M = 20;

    private final Projections projections = new Projections();
    private final Geodesic ellipsoid = new Geodesic(A_M, F);

    /** Degrees, whose edges are the shortest lines on the ellipsoid, as an area of the plane. */
    Geometry projected(Geometry degrees) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence line, Geometry parent) {
                var positions = new ArrayList<Coordinate>();
                positions.add(plane(line.getX(0), line.getY(0)));
                for (int i = 1; i < line.size(); i++) {
                    addEdge(line, i, positions);
                }
                return createCoordinateSequence(positions.toArray(Coordinate[]::new));
            }
        }.transform(degrees);
    }

    private void addEdge(CoordinateSequence line, int to, List<Coordinate> positions) {
        var edge = ellipsoid.InverseLine(line.getY(to - 1), line.getX(to - 1), line.getY(to), line.getX(to));
        int steps = (int) Math.ceil(edge.Distance() / STEP_M);
        for (int step = 1; step < steps; step++) {
            var point = edge.Position(edge.Distance() * step / steps);
            positions.add(plane(point.lon2, point.lat2));
        }
        positions.add(plane(line.getX(to), line.getY(to)));
    }

    private Coordinate plane(double lon, double lat) {
        var point = projections.project(new GeoPoint(lon, lat), ZONE_39);
        return new Coordinate(point.easting(), point.northing());
    }

    static Geometry both(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    static Geometry without(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE);
    }

    /**
     * Square metres on the ellipsoid: those of the plane by the square of the scale at the middle of each part (OGP guidance note
     * 7-2, Transverse Mercator): k = 1 + (1 + η²) y² / 2N² + y⁴ / 24N⁴. Within 1e-8 for parts of some kilometres.
     */
    double areaOf(Geometry plane) {
        double sum = 0;
        for (int i = 0; i < plane.getNumGeometries(); i++) {
            var part = plane.getGeometryN(i);
            if (part.getDimension() == 2 && !part.isEmpty()) {
                double scale = scaleAt(part.getCentroid().getCoordinate());
                sum += part.getArea() / (scale * scale);
            }
        }
        return sum;
    }

    private double scaleAt(Coordinate middle) {
        var point = projections.unproject(new PlanePoint(ZONE_39, middle.x, middle.y));
        double sine = Math.sin(Math.toRadians(point.lat()));
        double cosine = Math.cos(Math.toRadians(point.lat()));
        double e2 = F * (2 - F);
        double n = A_M / Math.sqrt(1 - e2 * sine * sine);
        double eta2 = e2 / (1 - e2) * cosine * cosine;
        double y = (middle.x - FALSE_EASTING_M) / n;
        return 1 + (1 + eta2) * y * y / 2 + Math.pow(y, 4) / 24;
    }
}

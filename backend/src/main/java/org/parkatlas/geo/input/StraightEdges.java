package org.parkatlas.geo.input;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Geodesics;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;

/**
 * Gives an area the points that its edges go through. An edge is straight in the system in which its corners were given: in a
 * plane the straight line, in degrees the shortest line on the ellipsoid. An edge longer than 70 m gets ⌊L/70⌋ more points,
 * evenly spaced, as the third survey has it ({@link org.parkatlas.geo.crs.LegalArea}).
 */
public final class StraightEdges {

    private static final Distance LONGEST = new Distance(70);

    /** A boundary of 3,500 km; the longest of a county has 400. */
    private static final int MOST_POINTS = GeometryRules.IMPORT_POSITIONS;

    private final Projections projections;

    /** Measures edges with these projections. */
    public StraightEdges(Projections projections) {
        this.projections = projections;
    }

    /**
     * The same area with more points; its corners stay where they are.
     *
     * @param corners an area that was accepted
     * @param system  in which its corners were given
     * @param pointer where its GeoJSON is in a document
     * @throws GeometryProblem if edges cross that did not while they were straight in degrees, or the boundary is too long
     */
    public GeoShape densify(GeoShape corners, ReferenceSystem system, String pointer) {
        var dense = new Densification(system, pointer).transform(corners.toJts());
        BoundaryCheck.check(dense, pointer);
        return GeoShape.ofStored(dense);
    }

    /** Of one area; whoever draws a line across the country is told before it is filled with points. */
    private final class Densification extends GeometryTransformer {

        private final ReferenceSystem system;
        private final String pointer;
        private int count;

        Densification(ReferenceSystem system, String pointer) {
            this.system = system;
            this.pointer = pointer;
        }

        @Override
        protected CoordinateSequence transformCoordinates(CoordinateSequence line, Geometry parent) {
            var positions = new ArrayList<Coordinate>();
            for (int i = 0; i < line.size(); i++) {
                if (i > 0) {
                    add(between(point(line, i - 1), point(line, i), system), positions);
                }
                positions.add(line.getCoordinateCopy(i));
            }
            return createCoordinateSequence(positions.toArray(Coordinate[]::new));
        }

        private void add(List<GeoPoint> between, List<Coordinate> positions) {
            count += between.size();
            if (count > MOST_POINTS) {
                throw new GeometryProblem(
                        GeometryFault.GEOM_TOO_COMPLEX, "边界过长：加密后超过 %d 个点。".formatted(MOST_POINTS), pointer);
            }
            between.forEach(it -> positions.add(new Coordinate(it.lon(), it.lat())));
        }
    }

    private static GeoPoint point(CoordinateSequence line, int index) {
        return new GeoPoint(line.getX(index), line.getY(index));
    }

    private List<GeoPoint> between(GeoPoint from, GeoPoint to, ReferenceSystem system) {
        return system.isGeographic() ? Geodesics.between(from, to, LONGEST) : inPlane(from, to, system);
    }

    private List<GeoPoint> inPlane(GeoPoint from, GeoPoint to, ReferenceSystem system) {
        var start = projections.project(from, system);
        var end = projections.project(to, system);
        double east = end.easting() - start.easting();
        double north = end.northing() - start.northing();
        int steps = (int) Math.floor(Math.hypot(east, north) / LONGEST.metres()) + 1;
        var points = new ArrayList<GeoPoint>(steps);
        for (int step = 1; step < steps; step++) {
            double share = (double) step / steps;
            points.add(projections.unproject(
                    new PlanePoint(system, start.easting() + share * east, start.northing() + share * north)));
        }
        return points;
    }
}

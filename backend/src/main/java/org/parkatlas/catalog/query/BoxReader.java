package org.parkatlas.catalog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/**
 * Reads boxes: four numbers, or six with heights, which do not matter here (OGC 17-069r4, 7.15.3). In degrees a box whose
 * west is greater than its east crosses the antimeridian. Of a box in a plane that part is meant which lies in the wide plane
 * around the zone ({@link Projections#widePlane}); a box that has none is a mistake.
 */
public final class BoxReader {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,100}(?:\\.[0-9]{0,100})?|\\.[0-9]{1,100})(?:[eE][+-]?[0-9]{1,3})?");

    /** An edge of a plane is a curve in degrees; so many pieces keep it within centimetres over a county. */
    private static final int FEWEST_PIECES = 32;

    /** Pieces of this length stray from the curve by less than a metre; the longest edge has 670 of them. */
    private static final double LONGEST_PIECE_M = 10_000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final String parameter;
    private final Projections projections;

    /** Faults name {@code parameter}. */
    public BoxReader(String parameter, Projections projections) {
        this.parameter = parameter;
        this.projections = projections;
    }

    /** The shape of a box in {@code system}, whose axis order the numbers have. */
    public GeoShape read(List<String> numbers, ReferenceSystem system) {
        if (numbers.size() != 4 && numbers.size() != 6) {
            throw fault(new Wording(
                    parameter + " 的范围应为 4 个或 6 个以逗号分隔的数。", "A box in " + parameter + " has 4 or 6 numbers."));
        }
        var parsed = numbers.stream().map(this::number).toList();
        var dimensions = numbers.size() / 2;
        var northFirst = system.axisOrder() == AxisOrder.NORTH_EAST;
        int east = northFirst ? 1 : 0;
        return shape(
                new double[] {
                    parsed.get(east),
                    parsed.get(1 - east),
                    parsed.get(dimensions + east),
                    parsed.get(dimensions + 1 - east)
                },
                system);
    }

    private double number(String text) {
        var stripped = text.strip();
        if (NUMBER.matcher(stripped).matches() && Double.isFinite(Double.parseDouble(stripped))) {
            return Double.parseDouble(stripped);
        }
        throw fault(new Wording(parameter + " 的范围应为有限的数。", "A box in " + parameter + " has finite numbers."));
    }

    /** West, south, east, north. */
    private GeoShape shape(double[] box, ReferenceSystem system) {
        if (box[1] > box[3] || (box[0] > box[2] && !system.isGeographic())) {
            throw fault(new Wording(
                    parameter + " 的下限大于上限。", "A lower bound in " + parameter + " is greater than the upper bound."));
        }
        if (system.isGeographic()) {
            return degrees(box);
        }
        var usable = new Envelope(box[0], box[2], box[1], box[3]).intersection(Projections.widePlane(system));
        if (usable.isNull()) {
            throw fault(Wording.of(
                    "%s 的范围不在 %s 的平面内：请检查轴序（北坐标在前）和带号。",
                    "A box in %s is nowhere in the plane of %s: is the northing first, and the number of the zone there?",
                    parameter,
                    system.code()));
        }
        return GeoShape.of(unprojected(usable, system));
    }

    private GeoShape degrees(double[] box) {
        if (Math.abs(box[0]) > 180 || Math.abs(box[2]) > 180 || box[1] < -90 || box[3] > 90) {
            throw fault(new Wording(
                    parameter + " 的经度应在 ±180 内、纬度应在 ±90 内，经度在前（依参考系的轴序）。",
                    "In " + parameter + " longitudes are within 180 and latitudes within 90 degrees, in the axis order "
                            + "of the reference system."));
        }
        if (box[0] <= box[2]) {
            return GeoShape.of(rectangle(box[0], box[1], box[2], box[3]));
        }
        var halves = new ArrayList<Polygon>();
        for (var half : List.of(rectangle(box[0], box[1], 180, box[3]), rectangle(-180, box[1], box[2], box[3]))) {
            if (half instanceof Polygon polygon) {
                halves.add(polygon);
            }
        }
        return GeoShape.of(FACTORY.createMultiPolygon(halves.toArray(Polygon[]::new)));
    }

    /** A polygon; a line or a point where the box has no width or no height. */
    private static Geometry rectangle(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private Geometry unprojected(Envelope box, ReferenceSystem system) {
        var ring = new ArrayList<Coordinate>();
        var corners = List.of(
                new Coordinate(box.getMinX(), box.getMinY()),
                new Coordinate(box.getMaxX(), box.getMinY()),
                new Coordinate(box.getMaxX(), box.getMaxY()),
                new Coordinate(box.getMinX(), box.getMaxY()));
        for (int i = 0; i < corners.size(); i++) {
            addEdge(ring, corners.get(i), corners.get((i + 1) % corners.size()), system);
        }
        if (box.getWidth() == 0 || box.getHeight() == 0) {
            return FACTORY.createMultiPointFromCoords(ring.toArray(Coordinate[]::new))
                    .convexHull();
        }
        ring.add(ring.get(0));
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** The positions of an edge but for its last; in Web Mercator it is as straight in degrees. */
    private void addEdge(List<Coordinate> ring, Coordinate from, Coordinate to, ReferenceSystem system) {
        var pieces = system.zone() == null ? 1 : pieces(Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
        for (int piece = 0; piece < pieces; piece++) {
            var share = (double) piece / pieces;
            var position = projections.unprojectWidely(
                    new PlanePoint(system, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share));
            ring.add(new Coordinate(position.lon(), position.lat()));
        }
    }

    private static int pieces(double length) {
        return Math.max(FEWEST_PIECES, (int) Math.ceil(length / LONGEST_PIECE_M));
    }

    private InvalidParameter fault(Wording message) {
        return new InvalidParameter(parameter, message);
    }
}

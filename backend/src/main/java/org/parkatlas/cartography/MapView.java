package org.parkatlas.cartography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

/**
 * The part of a plane that a map shows, and where on the paper it is: millimetres from the upper left corner.
 *
 * @param plane       projected, in metres
 * @param middle      of the map
 * @param scale       its denominator: 15000 for 1 : 15 000
 * @param widthMm     of the map
 * @param heightMm    of the map
 */
public record MapView(ReferenceSystem plane, PlanePoint middle, int scale, double widthMm, double heightMm) {

    private static final int[] SCALES = {
        500, 1_000, 2_000, 5_000, 10_000, 15_000, 25_000, 50_000, 100_000, 200_000, 500_000, 700_000, 1_000_000,
        1_500_000, 2_000_000
    };

    /** How much of a map its subject takes at most. */
    private static final double FILLED = 0.88;

    private static final double MM_PER_M = 1000;

    /** How far outside of the zone shapes are drawn, degrees; somewhat further the plane cannot be used. */
    private static final double BESIDE_ZONE = 0.45;

    /** The size of a map on paper. */
    public record Size(double widthMm, double heightMm) {}

    /** The view with a subject in its middle, at the largest scale of the series at which it fits. */
    public static MapView around(GeoShape subject, ReferenceSystem plane, Size size, Projections projections) {
        var extent = projections
                .transform(subject.toJts(), ReferenceSystems.CGCS2000, plane)
                .getEnvelopeInternal();
        double needed =
                MM_PER_M / FILLED * Math.max(extent.getWidth() / size.widthMm(), extent.getHeight() / size.heightMm());
        int scale = IntStream.of(SCALES).filter(it -> it >= needed).findFirst().orElse(SCALES[SCALES.length - 1]);
        var middle = extent.centre();
        return new MapView(plane, new PlanePoint(plane, middle.x, middle.y), scale, size.widthMm(), size.heightMm());
    }

    /** Where a length on the ground ends on the paper. */
    public double paperMm(double metres) {
        return metres * MM_PER_M / scale;
    }

    /** Easting of the left edge, metres. */
    public double west() {
        return middle.easting() - groundM(widthMm) / 2;
    }

    /** Northing of the lower edge, metres. */
    public double south() {
        return middle.northing() - groundM(heightMm) / 2;
    }

    /** The length on the ground of a length on the paper. */
    public double groundM(double mm) {
        return mm * scale / MM_PER_M;
    }

    /** The box in which all that is shown lies. */
    public BoundingBox box(Projections projections) {
        var corners = IntStream.range(0, 4)
                .mapToObj(i -> projections.unprojectWidely(new PlanePoint(
                        plane,
                        west() + (i % 2 == 0 ? 0 : groundM(widthMm)),
                        south() + (i < 2 ? 0 : groundM(heightMm)))))
                .toList();
        var box = corners.stream()
                .map(it -> new BoundingBox(it.lon(), it.lat(), it.lon(), it.lat()))
                .reduce(BoundingBox::union)
                .orElseThrow()
                .roundedOut();
        var zone = plane.zone();
        return zone == null
                ? box
                : new BoundingBox(
                        Math.max(box.west(), zone.west() - BESIDE_ZONE),
                        box.south(),
                        Math.min(box.east(), zone.east() + BESIDE_ZONE),
                        box.north());
    }

    /** Where a position stands on the paper. */
    public Point2D place(GeoPoint position, Projections projections) {
        var point = projections.project(position, plane);
        return fromPlane().transform(new Point2D.Double(point.easting(), point.northing()), null);
    }

    /** A shape on the paper. */
    public Path2D path(GeoShape shape, Projections projections) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        append(path, projections.transform(shape.toJts(), ReferenceSystems.CGCS2000, plane));
        path.transform(fromPlane());
        return path;
    }

    /** From metres of the plane to millimetres of the paper. */
    AffineTransform fromPlane() {
        double mm = MM_PER_M / scale;
        return new AffineTransform(mm, 0, 0, -mm, -west() * mm, heightMm + south() * mm);
    }

    private static void append(Path2D path, Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            append(path, polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                append(path, polygon.getInteriorRingN(i));
            }
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                append(path, geometry.getGeometryN(i));
            }
        }
    }

    private static void append(Path2D path, LineString ring) {
        for (int i = 0; i + 1 < ring.getNumPoints(); i++) {
            var position = ring.getCoordinateN(i);
            if (i == 0) {
                path.moveTo(position.x, position.y);
            } else {
                path.lineTo(position.x, position.y);
            }
        }
        path.closePath();
    }
}

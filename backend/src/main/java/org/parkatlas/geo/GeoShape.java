package org.parkatlas.geo;

import java.util.List;
import java.util.Objects;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * A shape on the earth in CGCS2000 (EPSG:4490), longitude first; what records hold instead of a JTS geometry.
 *
 * <p>It never changes, is never empty and has finite positions inside the world. {@link #of} also makes sure that it is
 * valid in the sense of OGC Simple Features. Two shapes are equal if they have the same type and the same positions in
 * the same order. In JSON it is a GeoJSON geometry.
 */
public final class GeoShape {

    /** CGCS2000 geographic, the one system shapes are stored in. */
    public static final int SRID = 4490;

    /** Makes geometries with SRID 4490. */
    public static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);

    private final Geometry geometry;

    private GeoShape(Geometry geometry) {
        this.geometry = geometry;
    }

    /**
     * A shape of the same positions as {@code geometry}, which is copied.
     *
     * @param geometry degrees, longitude first; its SRID is not looked at
     * @throws IllegalArgumentException if it is empty, invalid, not finite, or outside the world
     */
    public static GeoShape of(Geometry geometry) {
        var shape = ofStored(geometry.copy());
        if (!geometry.isValid()) {
            throw new IllegalArgumentException("Not a valid " + geometry.getGeometryType());
        }
        return shape;
    }

    /**
     * A shape around {@code geometry} itself, which no other code may hold; its validity was checked before.
     *
     * @throws IllegalArgumentException if it is empty, not finite, or outside the world
     */
    public static GeoShape ofStored(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException("A shape cannot be empty");
        }
        geometry.apply((CoordinateFilter) GeoShape::check);
        geometry.setSRID(SRID);
        return new GeoShape(geometry);
    }

    private static void check(Coordinate position) {
        boolean inWorld = Math.abs(position.x) <= 180 && Math.abs(position.y) <= 90;
        if (!inWorld) {
            throw new IllegalArgumentException("Not a position in degrees: " + position.x + ", " + position.y);
        }
    }

    /** The shape of one position. */
    public static GeoShape of(GeoPoint point) {
        return ofStored(FACTORY.createPoint(new Coordinate(point.lon(), point.lat())));
    }

    /**
     * Reads well-known text in degrees, longitude first, such as {@code POLYGON ((116 24, 117 24, 117 25, 116 24))}.
     *
     * @throws IllegalArgumentException if it is not well-known text, or not a shape as in {@link #of(Geometry)}
     */
    public static GeoShape ofWkt(String wkt) {
        try {
            return of(new WKTReader(FACTORY).read(wkt));
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not well-known text: " + wkt, e);
        }
    }

    /**
     * Reads well-known binary, plain or extended (EWKB), of something that was validated before.
     *
     * @throws IllegalArgumentException if it is not well-known binary, or empty, not finite, or outside the world
     */
    public static GeoShape ofWkb(byte[] wkb) {
        try {
            return ofStored(new WKBReader(FACTORY).read(wkb));
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not well-known binary", e);
        }
    }

    /** A JTS geometry of its own for the caller, with SRID 4490. */
    public Geometry toJts() {
        return geometry.copy();
    }

    /** Extended well-known binary with SRID 4490, for {@code ST_GeomFromEWKB(:shape)}. */
    public byte[] toEwkb() {
        return new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN, true).write(geometry);
    }

    /** Well-known text, longitude first. */
    public String toWkt() {
        return geometry.toText();
    }

    /** The GeoJSON type name, such as {@code MultiPolygon}. */
    public String type() {
        return geometry.getGeometryType();
    }

    /** Whether it has points, lines and areas in one, which only a collection can have. */
    public boolean isMixed() {
        return geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
    }

    /**
     * All positions of some shapes: as one shape of one type where they have one dimension, or lie in those of the highest.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static GeoShape union(List<GeoShape> shapes) {
        var parts = shapes.stream().map(GeoShape::geometry).toArray(Geometry[]::new);
        return of(OverlayNGRobust.union(FACTORY.createGeometryCollection(parts)));
    }

    /** How many positions it has, the closing ones of rings included. */
    public int positionCount() {
        return geometry.getNumPoints();
    }

    /** The geodesic area; zero for points and lines. See {@link Geodesics#area}. */
    public Area area() {
        return Geodesics.area(geometry);
    }

    /** The smallest box around it. */
    public BoundingBox boundingBox() {
        return BoundingBox.of(geometry.getEnvelopeInternal());
    }

    /** A point of the shape, as far from its boundary as a horizontal cut tells: where a label can stand. */
    public GeoPoint pointInside() {
        var position = geometry.getInteriorPoint();
        return new GeoPoint(position.getX(), position.getY());
    }

    /** The geometry itself, for code of this package that only reads. */
    Geometry geometry() {
        return geometry;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoShape that && geometry.equalsExact(that.geometry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type(), geometry.getEnvelopeInternal(), positionCount());
    }

    /** Type, size and box; never the positions, which may be thousands. */
    @Override
    public String toString() {
        return "GeoShape[%s, %d positions, %s]".formatted(type(), positionCount(), boundingBox());
    }
}

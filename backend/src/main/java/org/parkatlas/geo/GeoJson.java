package org.parkatlas.geo;

import java.util.function.DoubleFunction;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import tools.jackson.core.JsonGenerator;

/**
 * Writes geometries as GeoJSON (RFC 7946), straight into a generator.
 *
 * <p>Outer rings run counter-clockwise and holes clockwise (section 3.1.6) whatever their direction in JTS. Numbers have
 * at most seven decimals, unless all are asked for, and no trailing zeros. A geometry without positions has empty {@code coordinates}. Only the
 * first two ordinates are written.
 */
public final class GeoJson {

    private GeoJson() {}

    /**
     * Writes {@code geometry} as one GeoJSON object with longitude (or easting) first.
     *
     * @throws IllegalArgumentException if an ordinate is not finite
     */
    public static void write(JsonGenerator json, Geometry geometry) {
        write(json, geometry, AxisOrder.EAST_NORTH);
    }

    /**
     * Writes {@code geometry}, which is longitude first, as one GeoJSON object in the order given.
     *
     * @throws IllegalArgumentException if an ordinate is not finite
     */
    public static void write(JsonGenerator json, Geometry geometry, AxisOrder order) {
        new GeoJsonWriting(json, order, PlainNumber::format).writeGeometry(geometry);
    }

    /**
     * Writes {@code geometry} with longitude first and all its digits, for files from which areas are measured again: at
     * seven decimals, a centimetre, the area of a park changes by square metres.
     *
     * @throws IllegalArgumentException if an ordinate is not finite
     */
    public static void writeExact(JsonGenerator json, Geometry geometry) {
        new GeoJsonWriting(json, AxisOrder.EAST_NORTH, PlainNumber::formatExact).writeGeometry(geometry);
    }

    /** One geometry on its way out. */
    private record GeoJsonWriting(JsonGenerator json, AxisOrder order, DoubleFunction<String> numbers) {

        void writeGeometry(Geometry geometry) {
            json.writeStartObject();
            json.writeStringProperty("type", typeOf(geometry));
            boolean isCollection = Geometry.TYPENAME_GEOMETRYCOLLECTION.equals(geometry.getGeometryType());
            json.writeName(isCollection ? "geometries" : "coordinates");
            if (isCollection) {
                writeMembers((GeometryCollection) geometry);
            } else {
                writeCoordinates(geometry);
            }
            json.writeEndObject();
        }

        private void writeMembers(GeometryCollection collection) {
            json.writeStartArray();
            for (int i = 0; i < collection.getNumGeometries(); i++) {
                writeGeometry(collection.getGeometryN(i));
            }
            json.writeEndArray();
        }

        private void writeCoordinates(Geometry geometry) {
            if (geometry instanceof Point point && !point.isEmpty()) {
                writePosition(point.getCoordinateSequence(), 0);
                return;
            }
            json.writeStartArray();
            if (geometry instanceof Polygon polygon && !polygon.isEmpty()) {
                writeRings(polygon);
            } else if (geometry instanceof LineString line) {
                writePositions(line.getCoordinateSequence(), true);
            } else if (geometry instanceof GeometryCollection parts) {
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    writeCoordinates(parts.getGeometryN(i));
                }
            }
            json.writeEndArray();
        }

        private void writeRings(Polygon polygon) {
            writeRing(polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                writeRing(polygon.getInteriorRingN(i), false);
            }
        }

        private void writeRing(LineString ring, boolean counterClockwise) {
            var positions = ring.getCoordinateSequence();
            json.writeStartArray();
            writePositions(positions, Orientation.isCCW(positions) == counterClockwise);
            json.writeEndArray();
        }

        private void writePositions(CoordinateSequence positions, boolean forward) {
            int count = positions.size();
            for (int i = 0; i < count; i++) {
                writePosition(positions, forward ? i : count - 1 - i);
            }
        }

        private void writePosition(CoordinateSequence positions, int index) {
            String east = numbers.apply(positions.getX(index));
            String north = numbers.apply(positions.getY(index));
            json.writeStartArray();
            json.writeNumber(order == AxisOrder.EAST_NORTH ? east : north);
            json.writeNumber(order == AxisOrder.EAST_NORTH ? north : east);
            json.writeEndArray();
        }

        private static String typeOf(Geometry geometry) {
            return geometry instanceof LineString ? "LineString" : geometry.getGeometryType();
        }
    }
}

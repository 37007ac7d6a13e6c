package org.parkatlas.geo;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The vocabulary of geometry tests. */
final class TestShapes {

    private TestShapes() {}

    /** Any geometry, valid or not. */
    static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A GeoJSON polygon of rings written as JSON. */
    static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
    }

    /** A GeoJSON multi-polygon of polygons written as lists of rings. */
    static String multiPolygon(String polygons) {
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + polygons + "]}";
    }

    /** Every other corner at 0.3° from the middle, the others at {@code innerRadius}: spikes, or nearly a circle. */
    static String star(int corners, double innerRadius) {
        String positions = IntStream.range(0, corners)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * i / corners;
                    double radius = i % 2 == 0 ? 0.3 : innerRadius;
                    return "[%.9f,%.9f]".formatted(116 + radius * Math.cos(angle), 24 + radius * Math.sin(angle));
                })
                .collect(Collectors.joining(","));
        String first = positions.substring(0, positions.indexOf(']') + 1);
        return "[" + positions + "," + first + "]";
    }
}

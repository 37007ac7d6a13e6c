package org.parkatlas.geo;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The vocabulary of geometry tests. */
public final class TestShapes {

    // The areas by which legal and geodesic areas are compared.
    public static final String P1 = "POLYGON ((116.12 24.29, 116.13 24.29, 116.13 24.30, 116.12 24.30, 116.12 24.29))";
    public static final String P2 =
            "POLYGON ((115.55 23.93, 115.551 23.93, 115.551 23.931, 115.55 23.931, 115.55 23.93))";
    public static final String P3 = "POLYGON ((116 24.2, 116.1 24.2, 116.1 24.3, 116 24.3, 116 24.2))";
    public static final String P4 =
            "POLYGON ((116.03 24.05, 116.0412 24.0488, 116.0455 24.0561, 116.039 24.063, 116.0322 24.0597, 116.03 24.05))";

    private TestShapes() {}

    /** Any geometry, valid or not. */
    public static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A GeoJSON polygon of rings written as JSON. */
    public static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
    }

    /** A GeoJSON multi-polygon of polygons written as lists of rings. */
    public static String multiPolygon(String polygons) {
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + polygons + "]}";
    }

    /** Every other corner at 0.3° from the middle, the others at {@code innerRadius}: spikes, or nearly a circle. */
    public static String star(int corners, double innerRadius) {
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

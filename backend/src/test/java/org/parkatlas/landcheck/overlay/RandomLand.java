package org.parkatlas.landcheck.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.GeoShape;

/** Made-up land in 大埔, the same in every run. */
final class RandomLand {

    static final double WEST = 116.62;
    static final double SOUTH = 24.30;

    /** 10 km of longitude and of latitude. */
    static final double WIDE = 0.0986;

    static final double HIGH = 0.0903;

    private static final int CELLS = 12;

    private final Random random = new Random(20261129);

    /** A crooked grid of fields that share their edges; some are left out, some have a hole, and some of these an island. */
    List<Polygon> fields() {
        var knots = knots();
        var fields = new ArrayList<Polygon>();
        for (int column = 0; column < CELLS; column++) {
            for (int row = 0; row < CELLS; row++) {
                if (random.nextInt(4) == 0) {
                    continue;
                }
                var ring = new Coordinate[] {
                    knots[column][row],
                    knots[column + 1][row],
                    knots[column + 1][row + 1],
                    knots[column][row + 1],
                    knots[column][row]
                };
                add(ring, fields);
            }
        }
        return fields;
    }

    private void add(Coordinate[] ring, List<Polygon> fields) {
        var field = GeoShape.FACTORY.createPolygon(ring);
        if (random.nextInt(3) > 0) {
            fields.add(field);
            return;
        }
        var middle = field.getCentroid().getCoordinate();
        var hole = GeoShape.FACTORY.createLinearRing(around(middle, 0.0012));
        fields.add(GeoShape.FACTORY.createPolygon(GeoShape.FACTORY.createLinearRing(ring), new LinearRing[] {hole}));
        fields.add(GeoShape.FACTORY.createPolygon(around(middle, 0.0006)));
    }

    private static Coordinate[] around(Coordinate middle, double reach) {
        return new Coordinate[] {
            new Coordinate(middle.x - reach, middle.y - reach),
            new Coordinate(middle.x + reach, middle.y - reach),
            new Coordinate(middle.x, middle.y + reach),
            new Coordinate(middle.x - reach, middle.y - reach)
        };
    }

    private Coordinate[][] knots() {
        var knots = new Coordinate[CELLS + 1][CELLS + 1];
        for (int column = 0; column <= CELLS; column++) {
            for (int row = 0; row <= CELLS; row++) {
                knots[column][row] = new Coordinate(
                        WEST + WIDE * (column + jitter()) / CELLS, SOUTH + HIGH * (row + jitter()) / CELLS);
            }
        }
        return knots;
    }

    private double jitter() {
        return random.nextDouble() * 0.5 - 0.25;
    }

    /** Two areas with edges of 5 to 10 km and a common one; the first has a hole, in which there is an island. */
    static List<Geometry> growth() {
        var first = "POLYGON ((116.622 24.302, 116.7 24.304, 116.69 24.388, 116.625 24.385, 116.622 24.302),"
                + " (116.64 24.32, 116.645 24.37, 116.68 24.365, 116.67 24.325, 116.64 24.32))";
        var island = "POLYGON ((116.65 24.335, 116.665 24.336, 116.66 24.355, 116.65 24.335))";
        var second = "POLYGON ((116.7 24.304, 116.718 24.31, 116.715 24.38, 116.69 24.388, 116.7 24.304))";
        return List.of(
                GeoShape.ofWkt(first).toJts(),
                GeoShape.ofWkt(island).toJts(),
                GeoShape.ofWkt(second).toJts());
    }

    /**
     * A red line in the plane of zone 39 of about this many hectares, around a place of the land or a little beside it; one of
     * three has a hole.
     */
    Polygon redLine(double hectares, Coordinate middle) {
        int corners = 4 + random.nextInt(9);
        double reach = Math.sqrt(hectares * 10_000 / Math.PI);
        var ring = star(middle, reach, corners);
        var factory = new GeometryFactory();
        if (random.nextInt(3) > 0) {
            return factory.createPolygon(ring);
        }
        return factory.createPolygon(
                factory.createLinearRing(ring),
                new LinearRing[] {factory.createLinearRing(star(middle, reach * 0.2, 5))});
    }

    /** 0.1 to 100 ha, as many small ones as large ones. */
    double hectares() {
        return 0.1 * Math.pow(1000, random.nextDouble());
    }

    double share() {
        return random.nextDouble() * 1.1 - 0.05;
    }

    private Coordinate[] star(Coordinate middle, double reach, int corners) {
        var ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + random.nextDouble() * 0.6) / corners;
            double away = reach * (0.6 + random.nextDouble() * 0.8);
            ring[i] = new Coordinate(
                    millimetres(middle.x + away * Math.cos(angle)), millimetres(middle.y + away * Math.sin(angle)));
        }
        ring[corners] = ring[0];
        return ring;
    }

    private static double millimetres(double metres) {
        return Math.round(metres * 1000) / 1000.0;
    }
}

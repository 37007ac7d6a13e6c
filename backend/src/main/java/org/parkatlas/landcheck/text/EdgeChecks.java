package org.parkatlas.landcheck.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Geodesics;
import org.parkatlas.landcheck.text.Remark.Level;
import org.parkatlas.problem.Wording;

/** Compares the edge lengths that a table states with those between its corners. The corners count. */
final class EdgeChecks {

    /** Lengths are stated to a centimetre, in the plane or on the ground: a few centimetres, and half a thousandth. */
    private static final double TOLERATED_M = 0.05;

    private static final double TOLERATED_SHARE = 5e-4;

    private EdgeChecks() {}

    /** An edge whose length is stated at this corner. */
    private record Edge(TablePoint corner, double stated, double metres) {

        boolean differs() {
            return Math.abs(stated - metres) > TOLERATED_M + TOLERATED_SHARE * metres;
        }
    }

    /** What differs: by the edge that begins at a corner or, where more of those agree, by the one that ends there. */
    static List<Remark> of(TableText table) {
        var rings = new LinkedHashMap<String, List<TablePoint>>();
        table.points().stream()
                .filter(TablePoint::isWhole)
                .forEach(it -> rings.computeIfAbsent(it.ring(), any -> new ArrayList<>())
                        .add(it));
        var onwards = new ArrayList<Edge>();
        var backwards = new ArrayList<Edge>();
        for (var ring : rings.values()) {
            for (int i = 0; i < ring.size(); i++) {
                var next = ring.get((i + 1) % ring.size());
                double metres = between(ring.get(i), next, table.units());
                add(onwards, ring.get(i), metres);
                add(backwards, next, metres);
            }
        }
        var differing = onwards.stream().filter(Edge::differs).toList();
        var otherwise = backwards.stream().filter(Edge::differs).toList();
        return (otherwise.size() < differing.size() ? otherwise : differing)
                .stream().map(EdgeChecks::remark).toList();
    }

    private static void add(List<Edge> edges, TablePoint corner, double metres) {
        var stated = corner.edge();
        if (stated != null) {
            edges.add(new Edge(corner, stated, metres));
        }
    }

    private static double between(TablePoint from, TablePoint to, @Nullable Units units) {
        double east = to.pair().get(0).value() - from.pair().get(0).value();
        double north = to.pair().get(1).value() - from.pair().get(1).value();
        return units == Units.DEGREES
                ? Geodesics.distance(point(from), point(to)).metres()
                : Math.hypot(east, north);
    }

    private static GeoPoint point(TablePoint point) {
        return new GeoPoint(point.pair().get(0).value(), point.pair().get(1).value());
    }

    private static Remark remark(Edge edge) {
        return new Remark(
                edge.corner().line(),
                edge.corner().name(),
                Level.WARNING,
                "EDGE_DIFFERS",
                String.valueOf(edge.stated()),
                Wording.of(
                        "表内边长 %1$.2f m，按坐标 %2$.2f m。以坐标为准，报告里注明。",
                        "The table says %1$.2f m, the coordinates %2$.2f m. The coordinates count, and the report says so.",
                        edge.stated(),
                        edge.metres()));
    }
}

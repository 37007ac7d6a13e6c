package org.parkatlas.geo.input;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Bounds what checking a boundary may cost, here and in PostGIS.
 *
 * <p>The time grows with the pairs of edges, and of rings, whose boxes overlap. A surveyed boundary has a few such pairs
 * per position, one of long thin spikes has half the square of their number: 10 000 positions then take JTS 4 s and
 * 50 000 take 100 s, though the polygon is valid. The pairs are counted with an index, at about a twentieth of the cost
 * of the check itself, and the count stops at the limit.
 */
final class ComplexityCheck {

    /** Each pair is met twice. At this limit the check took 0.6 to 1.2 s on one core of the build machine. */
    private static final int MOST_MEETINGS = 25_000_000;

    private ComplexityCheck() {}

    /** Fails if the areas have more overlapping pairs than are worth looking at. */
    static void check(Geometry areas, String pointer) {
        var edges = new ArrayList<Envelope>();
        var rings = new ArrayList<Envelope>();
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            var polygon = (Polygon) areas.getGeometryN(i);
            addRing(polygon.getExteriorRing(), edges, rings);
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                addRing(polygon.getInteriorRingN(j), edges, rings);
            }
        }
        if (hasTooManyMeetings(edges) || hasTooManyMeetings(rings)) {
            throw new GeometryProblem(GeometryFault.GEOM_TOO_COMPLEX, "图形过于复杂：边界的线段过多地相互交错，请简化后再提交。", pointer);
        }
    }

    private static void addRing(LinearRing ring, List<Envelope> edges, List<Envelope> rings) {
        rings.add(ring.getEnvelopeInternal());
        Coordinate[] positions = ring.getCoordinates();
        for (int i = 1; i < positions.length; i++) {
            edges.add(new Envelope(positions[i - 1], positions[i]));
        }
    }

    private static boolean hasTooManyMeetings(List<Envelope> boxes) {
        var index = new HPRtree();
        boxes.forEach(box -> index.insert(box, box));
        var meetings = new Counter();
        for (var box : boxes) {
            index.query(box, met -> meetings.count++);
            if (meetings.count > MOST_MEETINGS) {
                return true;
            }
        }
        return false;
    }

    /** One query meets each box once at most, so this cannot overflow before it is looked at. */
    private static final class Counter {
        private int count;
    }
}

package org.parkatlas.geo;

import java.util.List;

import org.locationtech.jts.geom.Envelope;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A rectangle of meridians and parallels in CGCS2000 degrees, edges included; in JSON {@code [west,south,east,north]}.
 *
 * <p>It cannot cross the antimeridian: nothing in China does.
 *
 * @param west degrees, at most {@code east}
 * @param south degrees, at most {@code north}
 * @param east degrees
 * @param north degrees
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final double STEPS_PER_DEGREE = 1e5;

    public BoundingBox {
        if (!(west >= -180 && west <= east && east <= 180 && south >= -90 && south <= north && north <= 90)) {
            throw new IllegalArgumentException(
                    "Not a bounding box: [%s, %s, %s, %s]".formatted(west, south, east, north));
        }
    }

    static BoundingBox of(Envelope envelope) {
        return new BoundingBox(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }

    /** Whether {@code point} is inside or on an edge. */
    public boolean contains(GeoPoint point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }

    /** Whether all of {@code other} is inside, edges included. */
    public boolean contains(BoundingBox other) {
        return other.west >= west && other.east <= east && other.south >= south && other.north <= north;
    }

    /** Whether the two share at least one point. */
    public boolean intersects(BoundingBox other) {
        return other.west <= east && other.east >= west && other.south <= north && other.north >= south;
    }

    /** The smallest box around both. */
    public BoundingBox union(BoundingBox other) {
        return new BoundingBox(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    /**
     * A box whose edges lie at least {@code reach} further out, cut at the poles and the antimeridian. Made for reaches
     * of kilometres: where it would touch a pole it takes all meridians.
     */
    public BoundingBox expandedBy(Distance reach) {
        double down = Math.max(-90, south - Geodesics.degreesOfLatitude(reach));
        double up = Math.min(90, north + Geodesics.degreesOfLatitude(reach));
        double aside = Geodesics.degreesOfLongitude(reach, Math.max(Math.abs(down), Math.abs(up)));
        return new BoundingBox(Math.max(-180, west - aside), down, Math.min(180, east + aside), up);
    }

    /**
     * A box with edges of five decimals, each half a step of the fifth to one and a half further out (0.6 to 1.7 m on the
     * equator), cut at the poles and the antimeridian. What lies on an edge stays inside where a client computes the box in
     * another system and rounds it to metres.
     */
    public BoundingBox roundedOut() {
        return new BoundingBox(
                Math.max(-180, roundedDown(west)),
                Math.max(-90, roundedDown(south)),
                Math.min(180, roundedUp(east)),
                Math.min(90, roundedUp(north)));
    }

    private static double roundedDown(double degrees) {
        return Math.floor(degrees * STEPS_PER_DEGREE - 0.5) / STEPS_PER_DEGREE;
    }

    private static double roundedUp(double degrees) {
        return Math.ceil(degrees * STEPS_PER_DEGREE + 0.5) / STEPS_PER_DEGREE;
    }

    /** The middle of the box in degrees. */
    public GeoPoint centre() {
        return new GeoPoint((west + east) / 2, (south + north) / 2);
    }

    /** West, south, east, north: the order of RFC 7946, section 5. */
    @JsonValue
    public List<Double> toList() {
        return List.of(west, south, east, north);
    }
}

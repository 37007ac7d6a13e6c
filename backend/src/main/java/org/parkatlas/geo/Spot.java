package org.parkatlas.geo;

/**
 * A position and how far it may be off.
 *
 * @param accuracyM metres; finite, never negative
 */
public record Spot(GeoPoint position, double accuracyM) {

    public Spot {
        if (!(accuracyM >= 0 && accuracyM < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A position cannot be off by " + accuracyM + " m");
        }
    }
}

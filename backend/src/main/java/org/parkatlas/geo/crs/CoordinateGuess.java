package org.parkatlas.geo.crs;

import java.util.List;

import org.parkatlas.geo.GeoPoint;

/**
 * What a pair of numbers probably is, told from their size alone (docs/design/reference-systems.md). A guess is shown to a person
 * and never acted upon.
 *
 * <p>{@link CoordinateRecognition} makes them.
 */
public sealed interface CoordinateGuess {

    /** A sentence for Chinese readers that says what the numbers look like and what to do. */
    String hint();

    /** The order in which the two numbers came. */
    enum Order {
        /** Longitude or easting first, as expected. */
        EAST_FIRST,
        /** Latitude or northing first: 测量坐标 X is north. */
        NORTH_FIRST
    }

    /** Degrees. */
    record Degrees(GeoPoint point, Order order, String hint) implements CoordinateGuess {}

    /** Metres of a known plane: a zone named by its number, or Web Mercator. */
    record Plane(PlanePoint point, Order order, String hint) implements CoordinateGuess {}

    /**
     * Gauss-Krüger metres without the zone's number: the central meridian must be asked for.
     *
     * @param candidates the systems without number that fit the area, from west to east
     */
    record PlaneOfUnknownZone(
            double easting, double northing, Order order, List<ReferenceSystem> candidates, String hint)
            implements CoordinateGuess {

        public PlaneOfUnknownZone {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nothing that positions in China are written as. */
    record Unrecognised(String hint) implements CoordinateGuess {}
}

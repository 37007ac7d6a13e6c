package org.parkatlas.geo;

/**
 * A length along the CGCS2000 ellipsoid.
 *
 * @param metres unrounded; finite, never negative
 */
public record Distance(double metres) implements Comparable<Distance> {

    /** No length at all: the distance from a place to itself. */
    public static final Distance ZERO = new Distance(0);

    public Distance {
        if (!(metres >= 0 && metres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A distance cannot be " + metres + " m");
        }
    }

    /** {@code kilometres} thousand metres. */
    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    /** This length in kilometres, unrounded. */
    public double kilometres() {
        return metres / 1000;
    }

    /** This length and {@code other}, end to end. */
    public Distance plus(Distance other) {
        return new Distance(metres + other.metres);
    }

    /** Whether this length is at most {@code limit}. */
    public boolean isWithin(Distance limit) {
        return metres <= limit.metres;
    }

    /** Metres rounded to the centimetre: what lists are ordered by and what is shown. */
    public double roundedMetres() {
        return Math.round(metres * 100) / 100.0;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}

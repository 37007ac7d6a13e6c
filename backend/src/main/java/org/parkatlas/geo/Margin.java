package org.parkatlas.geo;

/**
 * By how much a distance between two objects may be wrong: the accuracies of both ends added (docs/design/contract.md).
 *
 * @param metres finite, never negative
 */
public record Margin(double metres) {

    /** That between two points somebody typed. */
    public static final Margin NONE = new Margin(0);

    public Margin {
        if (!(metres >= 0 && metres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A margin cannot be " + metres + " m");
        }
    }

    /**
     * The margin of a distance between objects of these accuracies.
     *
     * @param originAccuracyM metres; 0 for a typed point
     * @param targetAccuracyM metres
     */
    public static Margin between(double originAccuracyM, double targetAccuracyM) {
        return new Margin(originAccuracyM + targetAccuracyM);
    }

    /**
     * What {@code distance} is worth with this margin. The first that applies: no margin, reliable; margin at least the
     * distance, undetermined; margin at most a tenth of it, reliable; else approximate.
     */
    public Certainty certaintyOf(Distance distance) {
        if (metres == 0) {
            return Certainty.RELIABLE;
        }
        if (metres >= distance.metres()) {
            return Certainty.UNDETERMINED;
        }
        return metres * 10 <= distance.metres() ? Certainty.RELIABLE : Certainty.APPROXIMATE;
    }
}

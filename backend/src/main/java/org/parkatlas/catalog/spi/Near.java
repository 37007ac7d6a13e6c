package org.parkatlas.catalog.spi;

import org.jspecify.annotations.Nullable;

/**
 * The role of a feature type whose objects are found by where they are. Its relation has a position column, empty
 * where an object has no position of its own.
 *
 * @param precision  column of the precision class of the position
 * @param accuracy   column of its accuracy in metres
 * @param locatedIn  column that says {@code kind:id} where an object without a position lies, null if there is none
 * @param placeAccuracy column of the accuracy in metres that an object found at the place it lies in has at least, empty
 *     where the place's own counts; null if there is none
 * @param counted    column that is false for another name of an object that is found already, null if there is none
 * @param boundaries outlines to which distances are measured instead, null if there are none
 * @param contents   whether objects of any type can be located in these
 */
public record Near(
        String precision,
        String accuracy,
        @Nullable String locatedIn,
        @Nullable String placeAccuracy,
        @Nullable String counted,
        @Nullable Boundaries boundaries,
        Contents contents) {

    /** Whether a feature type is a place for others. */
    public enum Contents {

        /** An object without a position that is located in one of these is found at this one's position. */
        OTHERS,

        /** Nothing is located in these. */
        NOTHING
    }

    /**
     * Outlines of objects, in rows of their own; an object may have several.
     *
     * @param relation  view in schema {@code published}
     * @param owner     column with the id of the object
     * @param geometry  column of the outline
     * @param precision column of the outline's precision class; only some classes are measured to
     * @param accuracy  column of its accuracy in metres
     * @param synthetic column that is true for demonstration data, which nothing is measured to
     */
    public record Boundaries(
            String relation, String owner, String geometry, String precision, String accuracy, String synthetic) {

        public Boundaries {
            Identifier.require(relation);
            Identifier.require(owner);
            Identifier.require(geometry);
            Identifier.require(precision);
            Identifier.require(accuracy);
            Identifier.require(synthetic);
        }
    }

    public Near {
        Identifier.require(precision);
        Identifier.require(accuracy);
        Identifier.require(locatedIn);
        Identifier.require(placeAccuracy);
        Identifier.require(counted);
    }

    /** Positions with the columns {@code precision_class}, {@code accuracy_m} and {@code located_in}. */
    public static Near positions() {
        return new Near("precision_class", "accuracy_m", "located_in", null, null, null, Contents.NOTHING);
    }

    /** The same positions; where an object lies is known no better than this column says. */
    public Near placedWithin(String column) {
        return new Near(precision, accuracy, locatedIn, column, counted, boundaries, contents);
    }

    /** The same positions, without objects for which this column is false. */
    public Near countedBy(String column) {
        return new Near(precision, accuracy, locatedIn, placeAccuracy, column, boundaries, contents);
    }

    /** The same positions, with outlines. */
    public Near within(Boundaries outlines) {
        return new Near(precision, accuracy, locatedIn, placeAccuracy, counted, outlines, contents);
    }

    /** The same positions, at which others may be located. */
    public Near holdingOthers() {
        return new Near(precision, accuracy, locatedIn, placeAccuracy, counted, boundaries, Contents.OTHERS);
    }
}

package org.parkatlas.intake.spi;

/** Says what the section of a kind thinks of rows, one after the other, against what was stored when the check began. */
public interface RowCheck {

    /** What the section says of this row. */
    CheckedRow check(SourceRow row);

    /** Whether there is such an object among those to which rows of the kind may refer. */
    boolean knows(String kind, String id);
}

package org.parkatlas.intake.spi;

/** Says what the section of a kind thinks of rows, one after the other, against what was stored when the check began. */
@FunctionalInterface
public interface RowCheck {

    /** What the section says of this row. */
    CheckedRow check(SourceRow row);
}

package org.parkatlas.intake.spi;

import org.parkatlas.problem.Wording;

/**
 * Why a pack or an upload was not accepted.
 *
 * @param row    1-based row, the header being row 1 (feature n of a GeoJSON file is row n + 1); 0 for the whole file
 * @param column the column, or an empty text for the whole row
 */
public record PackRejection(String file, int row, String column, Wording reason) {

    /** File, row, column and reason in one line. */
    @Override
    public String toString() {
        return "%s, row %d, column %s: %s".formatted(file, row, column.isEmpty() ? "-" : column, reason.en());
    }
}

package org.parkatlas.intake.spi;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * One row as it was sent, read and not yet checked.
 *
 * @param cells    text by column; a cell that is not there is empty
 * @param geometry GeoJSON geometry, null where rows have none
 * @param faults   what is wrong with how the row is written, by column, the empty one standing for the whole row
 */
public record SourceRow(
        RowPlace place, Map<String, String> cells, @Nullable String geometry, Map<String, Wording> faults) {

    /** What rejections call the geometry of a row. */
    public static final String GEOMETRY = "geometry";

    public SourceRow {
        cells = Map.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    /** A row of a table in which nothing is wrong so far. */
    public static SourceRow line(String file, int row, Map<String, String> cells) {
        return new SourceRow(RowPlace.line(file, row), cells, null, Map.of());
    }
}

package org.parkatlas.intake.spi;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A stored row as a file would have it.
 *
 * @param id       of the object, as outlets have it
 * @param version  of the row, from 1
 * @param demo     whether it is synthetic (演示数据)
 * @param counties codes of those in which the object lies
 * @param cells    text by column of the section; an empty cell is not there
 * @param geometry GeoJSON geometry, EPSG:4490; null where objects of its kind have no shape
 */
public record StoredRow(
        String id,
        int version,
        boolean demo,
        List<String> counties,
        Map<String, String> cells,
        @Nullable String geometry) {

    public StoredRow {
        counties = List.copyOf(counties);
        cells = Map.copyOf(cells);
    }

    /** The same row to be read by its section. */
    public SourceRow source() {
        return new SourceRow(RowPlace.object(id), cells, geometry, Map.of());
    }
}

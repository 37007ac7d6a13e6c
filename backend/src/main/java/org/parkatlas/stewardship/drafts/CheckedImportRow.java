package org.parkatlas.stewardship.drafts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A row of a file after it was checked.
 *
 * @param number     from 1, in the order of the file
 * @param objectId   of the object that it would be, null where it has none
 * @param counties   codes of those in which it lies, none where the row is refused
 * @param cells      text by column of the kind
 * @param shape      null where it cannot be taken
 * @param unrepaired what the shape was before it was repaired, null where it was not
 * @param faults     none where it is accepted
 */
record CheckedImportRow(
        long number,
        @Nullable String objectId,
        List<String> counties,
        Map<String, String> cells,
        @Nullable GeoShape shape,
        @Nullable GeoShape unrepaired,
        List<Fault> faults) {

    CheckedImportRow {
        counties = List.copyOf(counties);
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong.
     *
     * @param column of the kind; empty for the whole row
     */
    @Schema(name = "ImportRowFault")
    record Fault(String column, Wording reason) {}

    boolean isAccepted() {
        return faults.isEmpty();
    }

    /** All that is wrong in one text, for people. */
    String explanation() {
        return faults.stream()
                .map(fault -> fault.column().isEmpty()
                        ? fault.reason().zh()
                        : fault.column() + "：" + fault.reason().zh())
                .collect(Collectors.joining(" "));
    }
}

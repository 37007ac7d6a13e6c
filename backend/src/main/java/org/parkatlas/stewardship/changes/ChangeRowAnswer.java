package org.parkatlas.stewardship.changes;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.intake.spi.CheckedRow;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a change set does to one object.
 *
 * @param objectId    as outlets have it
 * @param baseVersion version of the published row that it was made from, null for a new object
 * @param cells       text by column, as the files of packs have them
 * @param geometry    null where the object is removed or has no shape
 * @param sources     by column: what says so
 * @param faults      what its section finds wrong with it now
 */
@Schema(name = "ChangeRow")
record ChangeRowAnswer(
        String objectId,
        DraftRow.Action action,
        @Nullable Integer baseVersion,
        Map<String, String> cells,
        @Nullable GeoShape geometry,
        Map<String, CellSource> sources,
        List<Fault> faults) {

    /** Where something is wrong, and what. */
    @Schema(name = "ChangeRowFault")
    record Fault(String pointer, String message) {}

    /** A row in which nothing is wrong. */
    static ChangeRowAnswer of(DraftRow row) {
        return of(row, List.of());
    }

    /** A row and what is wrong with it, in this language. */
    static ChangeRowAnswer of(DraftRow row, CheckedRow check, Locale language) {
        return of(
                row,
                check.rejections().stream()
                        .map(it -> new Fault(
                                RowForm.pointer(it.column()), it.reason().in(language)))
                        .toList());
    }

    private static ChangeRowAnswer of(DraftRow row, List<Fault> faults) {
        return new ChangeRowAnswer(
                row.objectId(), row.action(), row.baseVersion(), row.cells(), row.shape(), row.sources(), faults);
    }
}

package org.parkatlas.stewardship.drafts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A row as it is answered.
 *
 * @param number   from 1, in the order of the file
 * @param objectId of the object that it would be, null where it has none
 * @param cells    text by column of the kind; an empty cell is not there
 * @param geometry GeoJSON in CGCS2000, null where it cannot be taken
 * @param before   what the geometry was before it was repaired, null where it was not
 * @param faults   none where it is accepted
 */
@Schema(name = "ImportRow")
record RowItem(
        long number,
        @Nullable String objectId,
        Map<String, String> cells,
        @Nullable GeoShape geometry,
        @Nullable GeoShape before,
        List<CheckedImportRow.Fault> faults) {}

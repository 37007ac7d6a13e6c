package org.parkatlas.stewardship.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;

/**
 * What an object was as a reader may see it.
 *
 * @param version   from 1; numbers rise with time
 * @param validFrom first day on which it counts, null where nothing says so
 * @param validTo   last day, null where nothing says so
 * @param changeSet that made it, null where a pack did
 * @param endedBy   change set that ended it, null where a pack did or it is the present one
 * @param cells     text by column of its section
 * @param shape     null where objects of its kind have none
 * @param geometry  the same as GeoJSON, exactly
 */
record ObjectVersion(
        int version,
        Known known,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String pack,
        @Nullable UUID changeSet,
        @Nullable UUID endedBy,
        Map<String, String> cells,
        @Nullable GeoShape shape,
        @Nullable String geometry) {

    ObjectVersion {
        cells = Map.copyOf(cells);
    }
}

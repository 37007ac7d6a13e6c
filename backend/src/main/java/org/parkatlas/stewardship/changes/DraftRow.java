package org.parkatlas.stewardship.changes;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.SourceRow;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a change set does to one object.
 *
 * @param objectId    as outlets have it
 * @param baseVersion version of the stored row that it was made from, null for a new object
 * @param cells       text by column of the section
 * @param geometry    GeoJSON geometry, EPSG:4490; null where the object is removed or has no shape
 * @param shape       the same, null where it was not read
 * @param sources     by column: what says so
 */
public record DraftRow(
        String objectId,
        Action action,
        @Nullable Integer baseVersion,
        Map<String, String> cells,
        @Nullable String geometry,
        @Nullable GeoShape shape,
        Map<String, CellSource> sources) {

    /** What is done to the object. */
    public enum Action {
        ADD,
        CHANGE,
        DELETE;

        /** The name in the database and in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Action of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public DraftRow {
        cells = Map.copyOf(cells);
        sources = Map.copyOf(sources);
    }

    /** The row for its section. */
    public SourceRow source() {
        return new SourceRow(RowPlace.object(objectId), cells, geometry, Map.of());
    }
}

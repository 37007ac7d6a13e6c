package org.parkatlas.stewardship.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.stewardship.changes.CellSource;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Two versions of an object side by side.
 *
 * @param kind       id of the feature type
 * @param from       the first, null where there was none
 * @param to         the second, null where the object is removed
 * @param attributes what its section has columns for
 */
@Schema(name = "Comparison")
record Comparison(
        @Schema(example = "parcels") String kind,
        String objectId,
        @Nullable Side from,
        @Nullable Side to,
        Difference geometry,
        List<Attribute> attributes) {

    Comparison {
        attributes = List.copyOf(attributes);
    }

    /**
     * One of the two.
     *
     * @param version null for a draft
     * @param known   when it was known, null for a draft
     */
    @Schema(name = "ComparisonSide")
    record Side(@Nullable Integer version, @Nullable Known known) {

        /** A draft, which nobody knows yet. */
        static final Side DRAFT = new Side(null, null);

        /** A version. */
        static Side of(ObjectVersion version) {
            return new Side(version.version(), version.known());
        }
    }

    /**
     * A column in both.
     *
     * @param column  as the files of packs have it
     * @param from    null where it is empty or there was no object
     * @param to      null where it is empty or the object is removed
     * @param changed whether they mean different things: 500 and 500.0 do not
     * @param source  what says that the second is so, null where nothing does
     */
    @Schema(name = "ComparisonAttribute")
    record Attribute(
            String column,
            String label,
            @Nullable String from,
            @Nullable String to,
            boolean changed,
            @Nullable CellSource source) {}
}

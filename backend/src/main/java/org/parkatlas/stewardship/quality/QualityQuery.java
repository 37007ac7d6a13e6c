package org.parkatlas.stewardship.quality;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Of which parks the quality of the data is asked for. */
record QualityQuery(
        @Parameter(description = "规划 id", example = "meizhou") @Nullable
        String plan,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** What the next page begins after. */
    static List<String> keyOf(ParkQuality park) {
        return List.of(park.name(), park.id());
    }
}

package org.parkatlas.siting.kept;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;
import org.parkatlas.siting.SearchForm;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A search that a promoter keeps.
 *
 * @param search as it was asked
 * @param hits   how many parks meet all limits now; null where it cannot be asked any more, as something that it names is gone
 * @param added  those that did not when it was opened last
 * @param gone   those that did then and do not now
 */
@Schema(name = "SavedSearch")
record SavedSearch(
        String id,
        String name,
        Instant createdAt,
        SearchForm search,
        @Nullable Integer hits,
        List<Park> added,
        List<Park> gone) {

    SavedSearch {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * A park that it finds or found.
     *
     * @param name      its id where it is no longer there
     * @param shortName null where it has none
     * @param english   null where it has none
     */
    @Schema(name = "SavedSearchPark")
    record Park(
            String parkId,
            String name,
            @Nullable String shortName,
            @Nullable EnglishName english) {}
}

package org.parkatlas.siting.kept;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Sites that a promoter keeps.
 *
 * @param client  for whom, null where it is for nobody yet
 * @param version counts the changes
 * @param sites   in their order
 */
@Schema(name = "Shortlist")
record Shortlist(String id, String name, @Nullable String client, Instant changedAt, int version, List<Kept> sites) {

    Shortlist {
        sites = List.copyOf(sites);
    }

    /**
     * A site that is kept.
     *
     * @param parkId    id of the park
     * @param plan      id of the plan that names it
     * @param shortName null where it has none
     * @param english   null where it has none
     * @param note      null for none
     */
    @Schema(name = "ShortlistSite")
    record Kept(
            String parkId,
            String plan,
            String name,
            @Nullable String shortName,
            @Nullable EnglishName english,
            @Nullable String note) {}
}

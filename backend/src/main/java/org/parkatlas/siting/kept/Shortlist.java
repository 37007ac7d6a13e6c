package org.parkatlas.siting.kept;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;
import org.parkatlas.siting.SiteCards;

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
     * @param site      its key, as the finder has it: id of a park, {@code parcel:id} or {@code block:park:block}
     * @param parkId    id of the park, null for land
     * @param plan      id of the plan that names it or in whose city it lies, null where it is not there
     * @param name      its key where it is not there
     * @param shortName null where it has none
     * @param english   null where it has none
     * @param demo      whether it is synthetic (演示数据)
     * @param there     false where it is gone, is supplied by now, or is no longer for the post
     * @param note      null for none
     */
    @Schema(name = "ShortlistSite")
    record Kept(
            String site,

            @Schema(allowableValues = {"park", "block", "parcel"})
            String kind,

            @Nullable String parkId,
            @Nullable String plan,
            String name,
            @Nullable String shortName,
            @Nullable EnglishName english,
            boolean demo,
            boolean there,
            @Nullable String note) {

        /** @param label null where it is not there for the post */
        static Kept of(String site, SiteCards.@Nullable Label label, @Nullable String note) {
            int colon = site.indexOf(':');
            var kind = colon < 0 ? "park" : site.substring(0, colon);
            var parkId = colon < 0 ? site : null;
            return label == null
                    ? new Kept(site, kind, parkId, null, site, null, null, false, false, note)
                    : new Kept(
                            site,
                            kind,
                            parkId,
                            label.plan(),
                            label.name(),
                            label.shortName(),
                            label.english(),
                            label.isDemo(),
                            true,
                            note);
        }
    }
}

package org.parkatlas.enterprise;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Modality;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An enterprise as it stands in a list.
 *
 * @param relation what the plan has to do with it: local (in its area), partner (from elsewhere, wanted for cooperation) or
 *     project (only named as a project)
 * @param parkIds  the parks it is in
 * @param inferredParkIds those of them, and of {@code locatedIn}, that no document names for it: the editors concluded
 * @param primaryIndustryId node of the industry tree it is counted under: its own first, else that of its first park
 * @param relatedIndustryIds every node that the plan connects with it; a filter by industry finds it under each
 * @param position its own position, null where only the park, county or plan it lies in is known
 */
record Enterprise(
        String id,
        String plan,
        String name,
        @Nullable String shortName,
        @Nullable EnglishName english,

        @Schema(allowableValues = {"local", "partner", "project"})
        String relation,

        List<String> parkIds,
        List<String> inferredParkIds,
        List<String> countyCodes,
        List<IndustryLabel> industries,
        @Nullable String primaryIndustryId,
        List<String> relatedIndustryIds,
        List<ChainRole> chainRoles,
        List<String> products,
        @Nullable GeoPoint position,
        Precision precision,
        @Nullable LocatedIn locatedIn) {

    /**
     * What an enterprise does in a chain.
     *
     * @param stage upstream, midstream, downstream or service
     * @param label the plan's words
     * @param modality states, plans, supports or seeks
     */
    record ChainRole(
            @Schema(allowableValues = {"upstream", "midstream", "downstream", "service"})
            String stage,

            String label,
            @Schema(implementation = Modality.class) String modality) {}
}

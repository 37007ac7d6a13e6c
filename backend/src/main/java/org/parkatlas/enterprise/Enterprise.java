package org.parkatlas.enterprise;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.industry.IndustryLabel;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An enterprise as it stands in a list.
 *
 * @param parkIds  the parks the plan names it in
 * @param position its own position, null where only the park, county or plan it lies in is known
 */
record Enterprise(
        String id,
        String plan,
        String name,
        @Nullable String shortName,
        List<String> parkIds,
        List<String> countyCodes,
        List<IndustryLabel> industries,
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
     */
    record ChainRole(
            @Schema(allowableValues = {"upstream", "midstream", "downstream", "service"})
            String stage,

            String label) {}
}

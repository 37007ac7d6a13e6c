package org.parkatlas.industry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/** An industry chain as a plan draws it. */
record Chain(
        String id,
        String plan,
        String name,
        @Nullable IndustryLabel industry,
        List<Link> links,
        List<Citation> sources) {

    /**
     * A link of a chain.
     *
     * @param stage         upstream, midstream or downstream
     * @param step          place along the chain, 1 for the first
     * @param nextIds       links of the same chain that follow
     * @param status        existing, to_attract, to_cultivate or mentioned
     * @param enterpriseIds enterprises that the plan names for it
     * @param wantedText    the plan's words for what it wants
     */
    record Link(
            String id,
            String name,

            @Schema(allowableValues = {"upstream", "midstream", "downstream"}) @Nullable
            String stage,

            int step,
            List<String> nextIds,

            @Schema(allowableValues = {"existing", "to_attract", "to_cultivate", "mentioned"})
            String status,

            List<String> enterpriseIds,
            @Nullable String wantedText,
            List<Citation> sources) {}
}

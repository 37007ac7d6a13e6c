package org.parkatlas.industry;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Modality;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An industry chain as a plan draws it.
 *
 * @param gaps   what the plan says of the chain as a whole by the words 补链, 延链, 强链
 * @param places parks in the order of the plan and counties in which firms of it are
 */
record Chain(
        String id,
        String plan,
        String name,
        @Nullable EnglishName english,
        @Nullable IndustryLabel industry,
        List<Link> links,
        List<ChainGap> gaps,
        List<ChainPlace> places,
        List<Citation> sources) {

    /**
     * A link of a chain.
     *
     * @param stage         upstream, midstream or downstream
     * @param step          place along the chain, 1 for the first; null where it is in no order
     * @param nextIds       links of the same chain that follow by what the plan says
     * @param printedNextIds those of them that the plan prints as a sequence; the others it states in a sentence
     * @param status        existing, to_attract, to_cultivate or mentioned
     * @param modality      states, plans, supports or seeks
     * @param enterpriseIds enterprises that the plan names for it
     * @param wantedText    the plan's words for what it wants
     * @param gaps          what is to be done here: 补链, 延链 or 强链
     */
    record Link(
            String id,
            String name,
            @Nullable EnglishName english,

            @Schema(allowableValues = {"upstream", "midstream", "downstream"}) @Nullable
            String stage,

            @Nullable Integer step,
            List<String> nextIds,
            List<String> printedNextIds,

            @Schema(allowableValues = {"existing", "to_attract", "to_cultivate", "mentioned"})
            String status,

            @Schema(implementation = Modality.class) String modality,
            List<String> enterpriseIds,
            @Nullable String wantedText,
            List<ChainGap> gaps,
            List<Citation> sources) {

        /** The same with those of its enterprises that the reader sees. */
        Link seenBy(Set<String> seen) {
            return with(enterpriseIds.stream().filter(seen::contains).toList(), gaps);
        }

        Link with(List<ChainGap> found) {
            return with(enterpriseIds, found);
        }

        private Link with(List<String> enterprises, List<ChainGap> found) {
            return new Link(
                    id,
                    name,
                    english,
                    stage,
                    step,
                    nextIds,
                    printedNextIds,
                    status,
                    modality,
                    enterprises,
                    wantedText,
                    found,
                    sources);
        }
    }
}

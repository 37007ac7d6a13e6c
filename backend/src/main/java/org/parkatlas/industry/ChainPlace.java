package org.parkatlas.industry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A park or a county in which firms of a chain are.
 *
 * @param here links at which a firm is here, in the order of the chain
 * @param gaps work on the chain that touches them: 强链 at such a link, 补链 and 延链 at one right before or behind
 */
record ChainPlace(
        @Schema(allowableValues = {"park", "county"}) String kind,
        String id,
        String name,
        @Nullable EnglishName english,
        List<Here> here,
        List<PlaceGap> gaps) {

    /**
     * A link at which firms are here.
     *
     * @param inferred of none of them a document says that it is here
     */
    record Here(String linkId, List<String> enterpriseIds, boolean inferred) {}

    /** A gap of the chain, by its link. */
    record PlaceGap(String linkId, ChainGap.Kind kind, ChainGap.Basis basis) {}
}

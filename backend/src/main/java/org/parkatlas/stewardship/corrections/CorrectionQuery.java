package org.parkatlas.stewardship.corrections;

import java.util.List;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which corrections are asked for. */
record CorrectionQuery(
        @Parameter(description = "waiting：待答复；answered：已答复", example = "waiting")
        @Pattern(regexp = "waiting|answered", message = "只能是 waiting 或 answered。|is waiting or answered.")
        @Nullable
        String state,

        @Nullable Integer limit,
        @Nullable String cursor) {

    static final CorrectionQuery ALL = new CorrectionQuery(null, null, null);

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store, of the counties of this post. */
    CorrectionStore.Wanted wanted(SignedIn post) {
        var paging = paging();
        return new CorrectionStore.Wanted(
                null, post.viewer().counties(), state, paging.momentAfter(0), paging.idAfter(1), paging.oneMore());
    }

    /** What the next page begins after. */
    static List<String> keyOf(Correction correction) {
        return List.of(correction.received().toString(), correction.id().toString());
    }
}

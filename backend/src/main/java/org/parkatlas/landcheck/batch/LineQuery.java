package org.parkatlas.landcheck.batch;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;

import io.swagger.v3.oas.annotations.Parameter;

/** Which part of what came of a batch is asked for. */
record LineQuery(
        @Parameter(description = "结论：affected、not_affected、no_data、error") @Nullable
        String outcome,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 1);
    }

    /** Only these, null for all. */
    @Nullable
    Outcome wanted() {
        if (outcome == null) {
            return null;
        }
        return Stream.of(Outcome.values())
                .filter(each -> each.code().equals(outcome.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InvalidParameter.unknownValue("outcome", outcome));
    }
}

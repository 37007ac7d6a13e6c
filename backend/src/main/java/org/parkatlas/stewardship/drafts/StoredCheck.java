package org.parkatlas.stewardship.drafts;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.decisions.Decision;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A decision, and what came of it.
 *
 * @param job     that checks the rows, null for a moment
 * @param numbers null until every row was checked
 */
record StoredCheck(
        long id,
        Decision decision,
        @Nullable String job,
        @Nullable Numbers numbers,
        Instant decided) {

    /** How many rows there are, and what is wrong with them: the most frequent faults. */
    record Numbers(long rows, long refused, List<FaultCount> faults) {

        Numbers {
            faults = List.copyOf(faults);
        }
    }

    /** How many rows have one fault. */
    @Schema(name = "ImportFaultCount")
    record FaultCount(String column, Wording reason, long rows) {}
}

package org.parkatlas.land.output.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.output.Figure;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a firm says against a figure (异议).
 *
 * @param returnId   of the firm
 * @param figure     that it says is wrong
 * @param says       what the firm says
 * @param source     what says so
 * @param post       whoever entered it, as it was called then
 * @param settlement what became of it, null while it is open
 * @param demo       whether it is synthetic (演示数据)
 */
@Schema(name = "OutputObjection")
record Objection(
        UUID id,
        String returnId,
        String firm,
        Figure figure,
        String says,
        String source,
        Instant enteredAt,
        Wording post,
        ObjectionState state,
        @Nullable Settlement settlement,
        boolean demo) {

    /**
     * What became of it.
     *
     * @param value   the corrected one, in the unit of the figure; null where it was refused
     * @param source  of that value, null where it was refused
     * @param reason  why it was refused, or what else there is to say; null where nothing is
     * @param version of the evaluation that it made, null where it was refused
     * @param post    whoever settled it, as it was called then
     */
    @Schema(name = "OutputSettlement")
    record Settlement(
            @Nullable BigDecimal value,
            @Nullable String source,
            @Nullable String reason,
            @Nullable Integer version,
            Instant settledAt,
            Wording post) {}

    /** The version of the evaluation that it made; 0 where it made none. */
    int madeVersion() {
        return settlement == null || settlement.version() == null ? 0 : settlement.version();
    }
}

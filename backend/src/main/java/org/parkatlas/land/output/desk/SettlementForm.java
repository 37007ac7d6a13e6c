package org.parkatlas.land.output.desk;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.output.Figure;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What becomes of an objection.
 *
 * @param outcome accepted with a value and its source, or refused with a reason
 * @param value   the corrected one, in the unit of the figure
 */
@Schema(name = "OutputSettlementForm")
record SettlementForm(
        @NotNull(message = "写明采纳还是不采纳。|says whether it is accepted.")
        Outcome outcome,

        @Nullable
        @Digits(integer = 12, fraction = 4, message = "至多四位小数。|has four decimals at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        BigDecimal value,

        @Nullable
        @Size(max = 300, message = "最长 300 字。|has 300 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String source,

        @Nullable
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String reason) {

    /** Which of the two. */
    @Schema(name = "OutputOutcome")
    enum Outcome {
        ACCEPTED(ObjectionState.ACCEPTED),
        REFUSED(ObjectionState.REFUSED);

        private final ObjectionState state;

        Outcome(ObjectionState state) {
            this.state = state;
        }

        /** What the objection then is. */
        ObjectionState state() {
            return state;
        }

        /** The name in JSON. */
        @JsonValue
        String code() {
            return state.code();
        }
    }

    /**
     * What has to be there for the outcome.
     *
     * @throws InvalidBody if something of it is not
     */
    void check(Figure figure) {
        if (outcome == Outcome.REFUSED) {
            if (isBlank(reason)) {
                throw new InvalidBody("/reason", new Wording("不采纳要写明理由。", "says why it is refused."));
            }
            if (value != null) {
                throw new InvalidBody("/value", new Wording("不采纳时不填更正值。", "has no place where it is refused."));
            }
            return;
        }
        if (value == null) {
            throw new InvalidBody("/value", new Wording("采纳要写明更正后的数。", "is the corrected figure."));
        }
        if (value.signum() < 0 && !figure.mayBeNegative()) {
            throw new InvalidBody("/value", new Wording("不能小于 0。", "must not be less than 0."));
        }
        if (isBlank(source)) {
            throw new InvalidBody("/source", new Wording("写明更正后的数的出处。", "names the source of the corrected figure."));
        }
    }

    /** What is given, without spaces around it; null for nothing. */
    static @Nullable String stripped(@Nullable String text) {
        return isBlank(text) || text == null ? null : text.strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

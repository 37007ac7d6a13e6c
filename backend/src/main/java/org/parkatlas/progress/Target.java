package org.parkatlas.progress;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Conflict;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An indicator and what the plan wants it to reach. What the plan does not state is null, which is not zero.
 *
 * @param group      the plan's heading for it
 * @param targetValueTo upper bound of a range such as 2—3, null where there is none
 * @param comparator {@code >=}, {@code >}, {@code <} or {@code ~} (about)
 * @param nature     预期性, 约束性 or whatever else the plan says
 * @param rowType    target, baseline (only where things stand) or context (only mentioned)
 * @param scope      of what it is, such as 全市: the plan's own word, null where it has none
 * @param direction  whether more or less is better
 * @param rivals     figures that other clauses give for the same thing
 * @param conflicts  where clauses disagree about it, on a number or on what is counted
 * @param observations what was published of it, the latest first; empty is not zero
 * @param status     how far it is reached, null where the row wants nothing
 * @param ord        its place in the plan
 */
record Target(
        String id,
        String plan,
        String group,
        String name,
        @Nullable EnglishName english,
        String unit,
        @Nullable Integer baseYear,
        @Nullable BigDecimal baseValue,
        @Nullable Integer targetYear,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal targetValueTo,

        @Schema(allowableValues = {">=", ">", "<", "~"}) @Nullable
        String comparator,

        @Nullable String nature,

        @Schema(allowableValues = {"target", "baseline", "context"})
        String rowType,

        @Nullable IndustryLabel industry,

        @Nullable String scope,

        @Schema(allowableValues = {"more", "less"}) String direction,

        List<RivalFigure> rivals,
        List<Conflict> conflicts,
        List<Observation> observations,
        @Nullable TargetStatus status,
        @JsonIgnore int ord) {

    /** The same with what is known beside the row. */
    Target followed(List<RivalFigure> foundRivals, List<Conflict> foundConflicts, List<Observation> observed) {
        return new Target(
                id,
                plan,
                group,
                name,
                english,
                unit,
                baseYear,
                baseValue,
                targetYear,
                targetValue,
                targetValueTo,
                comparator,
                nature,
                rowType,
                industry,
                scope,
                StatusRule.direction(this),
                foundRivals,
                foundConflicts,
                observed,
                rowType.equals("target") ? StatusRule.judge(this, observed) : null,
                ord);
    }
}

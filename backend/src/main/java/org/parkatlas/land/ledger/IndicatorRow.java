package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.indicators.Indicator;
import org.parkatlas.land.indicators.Operation;
import org.parkatlas.land.indicators.Term;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An indicator of a park or a block. Without one of its terms (缺) there is no number.
 *
 * @param id          of the definition
 * @param numerator   as printed, null where it is not on record
 * @param denominator the same
 * @param value       of unrounded areas, in the unit of the definition; null for a difference
 * @param area        the difference of the two, null for a ratio
 */
@Schema(name = "LandIndicatorRow")
record IndicatorRow(
        String id,
        @Nullable LedgerArea numerator,
        @Nullable LedgerArea denominator,
        @Nullable BigDecimal value,
        @Nullable LedgerArea area) {

    /**
     * That of this definition.
     *
     * @param known   terms that are on record, square metres
     * @param printed the same as they are printed
     */
    static IndicatorRow of(Indicator indicator, Map<Term, BigDecimal> known, Map<Term, LedgerArea> printed) {
        var numerator = printed.get(indicator.numerator().term());
        var denominator = printed.get(indicator.denominator().term());
        var isDifference = indicator.operation() == Operation.DIFFERENCE;
        return new IndicatorRow(
                indicator.id(),
                numerator,
                denominator,
                isDifference ? null : indicator.value(known).orElse(null),
                isDifference && numerator != null && denominator != null ? numerator.minus(denominator) : null);
    }
}

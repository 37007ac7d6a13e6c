package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.indicators.Indicator;
import org.parkatlas.land.indicators.Term;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The levels of a park or a block. As printed, {@code approved} and {@code excess} are {@code unrecorded} and all that the levels
 * leave, leave out and end with; each level and what it leaves and leaves out are the one above.
 *
 * @param block      null for the park as a whole, and for parcels without a block
 * @param parcels    how many it is made of; without any there are no levels, and nobody knows
 * @param approved   as a document states it, null where none does
 * @param unrecorded approved land of which no parcel is registered; null where nothing is approved
 * @param excess     by how much the registered areas exceed the approved one; null where nothing is approved
 * @param levels     from 可开发建设 on
 * @param idle       within what is supplied, a full year past (闲置土地)
 * @param indicators one for each definition, in their order
 */
@Schema(name = "LedgerStaircase")
record Staircase(
        @Nullable String block,
        int parcels,
        @Nullable LedgerArea approved,
        @Nullable LedgerArea unrecorded,
        @Nullable LedgerArea excess,
        List<Step> levels,
        LedgerArea idle,
        List<IndicatorRow> indicators) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Staircase {
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
    }

    /**
     * One level.
     *
     * @param left    what the level above has and this one has not
     * @param leftOut what would belong to it and is left out, because its record breaks
     * @param percent of the level above, of unrounded areas; null where that is nothing, and of 可开发建设
     */
    @Schema(name = "LedgerStep")
    record Step(
            Level level,
            LedgerArea area,
            LedgerArea left,
            LedgerArea leftOut,
            @Nullable BigDecimal percent) {}

    /** The levels that these sums make within an approved area of so many square metres. */
    static Staircase of(
            @Nullable String block, LedgerSums sums, @Nullable BigDecimal approvedM2, List<Indicator> indicators) {
        var printed = printed(sums, approvedM2);
        var whole = printed.stream().reduce(LedgerArea.NONE, LedgerArea::plus);
        var approved = approvedM2 == null ? null : LedgerArea.of(approvedM2);
        var isExceeded = approvedM2 != null && sums.within(Level.APPROVED).compareTo(approvedM2) > 0;
        var steps = sums.parcels() == 0 ? List.<Step>of() : steps(sums, printed);
        return new Staircase(
                block,
                sums.parcels(),
                approved,
                approved == null ? null : printed.get(0),
                approved == null ? null : isExceeded ? whole.minus(approved) : LedgerArea.NONE,
                steps,
                LedgerArea.of(sums.idle()),
                rows(indicators, sums.terms(), steps));
    }

    /** What is unrecorded; what each step leaves and leaves out; what the last one has. */
    private static List<LedgerArea> printed(LedgerSums sums, @Nullable BigDecimal approvedM2) {
        var parts = new ArrayList<BigDecimal>();
        parts.add(
                approvedM2 == null
                        ? BigDecimal.ZERO
                        : approvedM2.subtract(sums.within(Level.APPROVED)).max(BigDecimal.ZERO));
        for (var level : Level.steps()) {
            parts.add(sums.left(level));
            parts.add(sums.leftOut(level));
        }
        parts.add(sums.within(Level.INDUSTRIAL));
        return LedgerArea.together(parts);
    }

    private static List<Step> steps(LedgerSums sums, List<LedgerArea> printed) {
        var steps = new ArrayList<Step>();
        var place = 1;
        for (var level : Level.steps()) {
            var area = printed.subList(place + 2, printed.size()).stream().reduce(LedgerArea.NONE, LedgerArea::plus);
            steps.add(new Step(level, area, printed.get(place), printed.get(place + 1), percent(sums, level)));
            place += 2;
        }
        return steps;
    }

    /** Levels as the table has them, other terms each by itself. */
    private static List<IndicatorRow> rows(List<Indicator> indicators, Map<Term, BigDecimal> known, List<Step> steps) {
        var printed = new EnumMap<Term, LedgerArea>(Term.class);
        known.forEach((term, squareMetres) -> printed.put(term, LedgerArea.of(squareMetres)));
        steps.forEach(step -> printed.put(Term.valueOf(step.level().name()), step.area()));
        return indicators.stream()
                .map(indicator -> IndicatorRow.of(indicator, known, printed))
                .toList();
    }

    private static @Nullable BigDecimal percent(LedgerSums sums, Level level) {
        var above = sums.within(level.above());
        return level == Level.DEVELOPABLE || above.signum() == 0
                ? null
                : sums.within(level).multiply(HUNDRED).divide(above, 2, RoundingMode.HALF_UP);
    }
}

package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.indicators.Indicator;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The land ledger of a park as a post sees it.
 *
 * @param park      the one that was asked for, and those that are the same place
 * @param day       as of which it is, in China
 * @param vintage   that of the oldest parcel (评价时点), null without parcels
 * @param unseen    codes of counties in which the park lies and whose parcels this post does not see
 * @param sources   what states the approved area
 * @param approvedBy title and number of these documents
 * @param indicators what the indicators of park and blocks are
 * @param faults    parcels whose record breaks the levels or is wrong otherwise, the first 500
 * @param clocks    supplied parcels for which a year runs, the first 500
 * @param undecided supplied parcels of which nobody can say whether they lie idle
 */
@Schema(name = "LandLedger")
record LandLedger(
        Place park,
        LocalDate day,
        @Nullable LocalDate vintage,
        List<String> unseen,
        List<Citation> sources,
        List<String> approvedBy,
        List<Indicator> indicators,
        Staircase whole,
        List<Staircase> blocks,
        int faultCount,
        List<FaultyParcel> faults,
        int clockCount,
        List<Clock> clocks,
        int undecided,
        boolean demo) {

    LandLedger {
        unseen = List.copyOf(unseen);
        sources = List.copyOf(sources);
        approvedBy = List.copyOf(approvedBy);
        indicators = List.copyOf(indicators);
        blocks = List.copyOf(blocks);
        faults = List.copyOf(faults);
        clocks = List.copyOf(clocks);
    }

    /** The definition of the indicator that has this id. */
    Indicator definition(String indicator) {
        return indicators.stream()
                .filter(it -> it.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Which park.
     *
     * @param ids those of all parks that are this place; parcels can be of any of them
     */
    @Schema(name = "LedgerPark")
    record Place(String id, String name, @Nullable String shortName, List<String> ids) {

        Place {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A parcel whose record is wrong.
     *
     * @param area        registered, null where none is
     * @param faults      what is wrong
     * @param leftOutFrom the level from which on it is in no total; null where it counts
     * @param overlaps    codes of the parcels that it overlaps
     */
    @Schema(name = "LedgerFault")
    record FaultyParcel(
            String id,
            String code,
            @Nullable String block,
            @Nullable LedgerArea area,
            List<Fault> faults,
            @Nullable Level leftOutFrom,
            List<String> overlaps) {

        static FaultyParcel of(JudgedParcel judged) {
            var parcel = judged.parcel();
            return new FaultyParcel(
                    parcel.id(),
                    parcel.code(),
                    parcel.block(),
                    areaOf(parcel),
                    judged.faults(),
                    judged.leftOutFrom().orElse(null),
                    parcel.overlaps());
        }
    }

    /**
     * A parcel that waits.
     *
     * @param since    the agreed start, or the day of the stop
     * @param fullOn   the last day of the year
     * @param daysOver since it is full; negative for the days that are left
     */
    @Schema(name = "IdleClock")
    record Clock(
            String id,
            String code,
            @Nullable String block,
            @Nullable LedgerArea area,
            IdleRule rule,
            LocalDate since,
            LocalDate fullOn,
            long daysOver,
            @Nullable BigDecimal startedPercent,
            @Nullable BigDecimal investedPercent) {

        static Clock of(IdleClock clock, LocalDate day) {
            var parcel = clock.parcel();
            return new Clock(
                    parcel.id(),
                    parcel.code(),
                    parcel.block(),
                    areaOf(parcel),
                    clock.rule(),
                    clock.since(),
                    clock.fullOn(),
                    clock.daysOver(day),
                    clock.startedPercent(),
                    clock.investedPercent());
        }
    }

    private static @Nullable LedgerArea areaOf(LedgerParcel parcel) {
        return parcel.registeredM2() == null ? null : LedgerArea.of(parcel.registeredM2());
    }
}

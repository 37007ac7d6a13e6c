package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.SupplyStage;

/**
 * Since when a supplied parcel waits, and when a year of that is full (闲置土地处置办法, 第二条). It says what dates, areas and
 * investment say; whether an authority caused the delay (第八条) is not on record, and the authority alone declares land idle.
 *
 * @param since           the agreed start, or the day of the stop
 * @param fullOn          the last day of the year; it is full when this day is over (民法典 第二百零二条)
 * @param startedPercent  of the due area, null where one of the two is not on record
 * @param investedPercent of the investment, the same
 */
record IdleClock(
        LedgerParcel parcel,
        IdleRule rule,
        LocalDate since,
        LocalDate fullOn,
        @Nullable BigDecimal startedPercent,
        @Nullable BigDecimal investedPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 三分之一. */
    private static final BigDecimal LEAST_STARTED = BigDecimal.valueOf(3);

    /** 百分之二十五. */
    private static final BigDecimal LEAST_INVESTED = BigDecimal.valueOf(4);

    /** What runs for a parcel on a day; empty where nothing does, or where what is on record does not say. */
    static Optional<IdleClock> of(LedgerParcel parcel, LocalDate day) {
        return find(parcel).filter(clock -> day.isAfter(clock.since()));
    }

    private static Optional<IdleClock> find(LedgerParcel parcel) {
        var dates = parcel.dates();
        if (!isWaiting(parcel)) {
            return Optional.empty();
        }
        if (dates.started() == null) {
            return Optional.ofNullable(dates.startDue()).map(day -> since(day, parcel, IdleRule.NOT_STARTED));
        }
        return Optional.ofNullable(dates.suspended())
                .filter(day -> hasHardlyBegun(parcel.progress()))
                .map(day -> since(day, parcel, IdleRule.STOPPED));
    }

    private static boolean isWaiting(LedgerParcel parcel) {
        return parcel.stage() == SupplyStage.SUPPLIED && parcel.dates().completed() == null;
    }

    private static IdleClock since(LocalDate day, LedgerParcel parcel, IdleRule rule) {
        var progress = parcel.progress();
        return new IdleClock(
                parcel,
                rule,
                day,
                day.plusYears(1),
                percent(progress.startedM2(), progress.dueM2()),
                percent(progress.paidWan(), progress.plannedWan()));
    }

    private static boolean hasHardlyBegun(LedgerParcel.Progress progress) {
        return isBelow(progress.startedM2(), progress.dueM2(), LEAST_STARTED)
                || isBelow(progress.paidWan(), progress.plannedWan(), LEAST_INVESTED);
    }

    /** Whether a part is less than the whole divided by a number; not where one of them is not on record. */
    private static boolean isBelow(@Nullable BigDecimal part, @Nullable BigDecimal whole, BigDecimal divisor) {
        return part != null && whole != null && part.multiply(divisor).compareTo(whole) < 0;
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /**
     * Whether what is on record does not say if the parcel lies idle: no agreed start, or a stop without both an area and an
     * investment that were enough.
     */
    static boolean isUndecided(LedgerParcel parcel) {
        if (!isWaiting(parcel)) {
            return false;
        }
        var dates = parcel.dates();
        if (dates.started() == null) {
            return dates.startDue() == null;
        }
        var progress = parcel.progress();
        return dates.suspended() != null
                && !hasHardlyBegun(progress)
                && (percent(progress.startedM2(), progress.dueM2()) == null
                        || percent(progress.paidWan(), progress.plannedWan()) == null);
    }

    /** Whether the year is full on a day. */
    boolean isFull(LocalDate day) {
        return day.isAfter(fullOn);
    }

    /** Days by which the year is over on a day, negative for those that are left. */
    long daysOver(LocalDate day) {
        return ChronoUnit.DAYS.between(fullOn, day);
    }
}

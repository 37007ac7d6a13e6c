package org.parkatlas.land.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A parcel with what follows from its record on a day.
 *
 * @param faults in their order
 * @param clock what runs, whether its year is full or not
 */
record JudgedParcel(LedgerParcel parcel, List<Fault> faults, Optional<IdleClock> clock, boolean isIdle) {

    JudgedParcel {
        faults = List.copyOf(faults);
    }

    static JudgedParcel of(LedgerParcel parcel, LocalDate day) {
        var clock = IdleClock.of(parcel, day);
        return new JudgedParcel(
                parcel,
                List.copyOf(Fault.of(parcel)),
                clock,
                clock.filter(it -> it.isFull(day)).isPresent());
    }

    /** The level from which on it is left out; empty where it is not. */
    Optional<Level> leftOutFrom() {
        return faults.stream()
                .flatMap(fault -> fault.leavesOutFrom(parcel).stream())
                .min(Comparator.naturalOrder());
    }
}

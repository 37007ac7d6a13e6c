package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import org.parkatlas.land.SupplyStage;
import org.parkatlas.land.indicators.Term;

/**
 * What the parcels of a park, or of a block, add up to, in registered square metres. Every parcel is in one place: left between
 * two levels, left out at a level, or within the last one.
 */
final class LedgerSums {

    private final Map<Level, BigDecimal> left = new EnumMap<>(Level.class);
    private final Map<Level, BigDecimal> leftOut = new EnumMap<>(Level.class);
    private BigDecimal industrial = BigDecimal.ZERO;
    private BigDecimal idle = BigDecimal.ZERO;
    private BigDecimal unstarted = BigDecimal.ZERO;
    private int parcels;

    /** Adds a parcel; one that is left out of what is supplied is not counted as idle either. */
    void add(JudgedParcel judged) {
        var area = judged.parcel().countedM2();
        parcels++;
        if (judged.leftOutFrom().isPresent()) {
            leftOut.merge(judged.leftOutFrom().get(), area, BigDecimal::add);
            return;
        }
        var level = judged.parcel().level();
        if (level == Level.INDUSTRIAL) {
            industrial = industrial.add(area);
        } else {
            left.merge(level.below(), area, BigDecimal::add);
        }
        if (judged.isIdle()) {
            idle = idle.add(area);
        }
        if (judged.parcel().stage() == SupplyStage.SUPPLIED
                && judged.parcel().dates().started() == null) {
            unstarted = unstarted.add(area);
        }
    }

    int parcels() {
        return parcels;
    }

    /** What is within the level above this one and, by its stage, not within this one. */
    BigDecimal left(Level level) {
        return left.getOrDefault(level, BigDecimal.ZERO);
    }

    /** What is within the level above this one and left out from this one on. */
    BigDecimal leftOut(Level level) {
        return leftOut.getOrDefault(level, BigDecimal.ZERO);
    }

    /** What is within this level; of the approved area, all that is registered. */
    BigDecimal within(Level level) {
        return Level.steps().stream()
                .filter(step -> step.compareTo(level) > 0)
                .map(step -> left(step).add(leftOut(step)))
                .reduce(industrial, BigDecimal::add);
    }

    /** What indicators are made of, in square metres; nothing without parcels. */
    Map<Term, BigDecimal> terms() {
        if (parcels == 0) {
            return Map.of();
        }
        var supplied = within(Level.SUPPLIED);
        return Map.of(
                Term.DEVELOPABLE, within(Level.DEVELOPABLE),
                Term.READY, within(Level.READY),
                Term.SUPPLIED, supplied,
                Term.BUILT, within(Level.BUILT),
                Term.INDUSTRIAL, within(Level.INDUSTRIAL),
                Term.IDLE, idle,
                Term.STARTED, supplied.subtract(unstarted));
    }

    /** What lies idle for a full year. */
    BigDecimal idle() {
        return idle;
    }
}

package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the parcels of a park, or of a block, add up to, in registered square metres. Every parcel is in one place: left between
 * two levels, left out at a level, or within the last one.
 */
final class LedgerSums {

    private final Map<Level, BigDecimal> left = new EnumMap<>(Level.class);
    private final Map<Level, BigDecimal> leftOut = new EnumMap<>(Level.class);
    private BigDecimal industrial = BigDecimal.ZERO;
    private BigDecimal idle = BigDecimal.ZERO;
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

    /** What lies idle for a full year. */
    BigDecimal idle() {
        return idle;
    }
}

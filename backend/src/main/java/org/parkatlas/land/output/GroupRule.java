package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * By which measures a group of firms is measured, and which of them are.
 *
 * @param leastMu       亩; who has less is not evaluated
 * @param leastLeasedM2 unless it leases that much floor; null where that makes no difference
 */
public record GroupRule(
        FirmGroup group, BigDecimal leastMu, @Nullable BigDecimal leastLeasedM2, List<Weighting> weightings) {

    public GroupRule {
        weightings = List.copyOf(weightings);
    }

    /** Why a firm is not evaluated by its land; null where it is. */
    @Nullable
    Why whyNot(FirmReturn firm) {
        var floor = firm.leasedFloorM2();
        if (leastLeasedM2 != null && floor != null && floor.compareTo(leastLeasedM2) >= 0) {
            return null;
        }
        var land = firm.figures().get(Figure.LAND);
        if (land == null) {
            return Why.LAND_UNKNOWN;
        }
        return land.compareTo(leastMu) < 0 ? Why.BELOW_LEAST_AREA : null;
    }
}

package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.SupplyStage;

/**
 * A parcel as the ledger reads it.
 *
 * @param block        null where none is written
 * @param registeredM2 the registered area, which is the one that counts; null where none is registered
 * @param shapeM2      the area of the shape on the ellipsoid, only to be compared with
 * @param overlaps     codes of parcels of the park that it overlaps
 */
record LedgerParcel(
        String id,
        String code,
        @Nullable String block,
        SupplyStage stage,
        @Nullable BigDecimal registeredM2,
        double shapeM2,
        Dates dates,
        Progress progress,
        List<String> overlaps) {

    LedgerParcel {
        overlaps = List.copyOf(overlaps);
    }

    /**
     * What is on record of its way; each null where nothing is.
     *
     * @param startDue  agreed day of the start (约定动工日期)
     * @param suspended since when nothing is built any more
     */
    record Dates(
            @Nullable LocalDate contract,
            @Nullable LocalDate startDue,
            @Nullable LocalDate started,
            @Nullable LocalDate suspended,
            @Nullable LocalDate completed) {}

    /**
     * How far the building has come; each null where it is not on record.
     *
     * @param dueM2      area that has to be started on (应动工面积)
     * @param plannedWan 总投资额, 10,000 yuan
     */
    record Progress(
            @Nullable BigDecimal dueM2,
            @Nullable BigDecimal startedM2,
            @Nullable BigDecimal plannedWan,
            @Nullable BigDecimal paidWan) {}

    /** Its registered area; nothing where none is registered, which is a fault of its own. */
    BigDecimal countedM2() {
        return registeredM2 == null ? BigDecimal.ZERO : registeredM2;
    }

    /** The last level that its stage says it is within. */
    Level level() {
        return Level.of(stage);
    }
}

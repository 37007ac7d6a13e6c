package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.SupplyStage;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a parcel does not fit into the levels. What does not fit is left out from some level on, until its record is put right. */
enum Fault {
    /** It shares land with another one, so that both together count some of it twice. */
    OVERLAP("互相重叠", "overlaps"),

    /** No area is registered, and that of the shape does not stand in for it. */
    AREA_MISSING("没有登记面积", "no registered area"),

    /**
     * Built, and no supply is on record. Of 其他已建 (streets, green, services) that is no fault: such land is commonly allocated
     * (划拨), for which there is no contract.
     */
    NOT_SUPPLIED("已建成，没有供应记录", "built, no supply on record"),

    /** Its record says more than its stage: a contract where it is not yet supplied, an end of building where it is not built. */
    STAGE_BEHIND("记录比供地阶段走得远", "the record is ahead of the stage"),

    /** The registered area is more than that of the shape; told, and counted as it is registered. */
    AREA_DIFFERS("登记面积比图形大 1% 以上", "registered more than 1 % above the shape");

    /** By how many parts of a hundred the registered area may exceed that of the shape: as the board of quality has it. */
    private static final double TOLERANCE_PERCENT = 1;

    private final String zh;
    private final String en;

    Fault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is wrong, in few words. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a parcel; nothing with most. */
    static Set<Fault> of(LedgerParcel parcel) {
        var faults = EnumSet.noneOf(Fault.class);
        if (!parcel.overlaps().isEmpty()) {
            faults.add(OVERLAP);
        }
        if (parcel.registeredM2() == null) {
            faults.add(AREA_MISSING);
        }
        inRecord(parcel).ifPresent(faults::add);
        if (isRegisteredTooLarge(parcel.registeredM2(), parcel.shapeM2())) {
            faults.add(AREA_DIFFERS);
        }
        return faults;
    }

    private static Optional<Fault> inRecord(LedgerParcel parcel) {
        var dates = parcel.dates();
        var isBuilt = parcel.stage() == SupplyStage.BUILT_INDUSTRIAL
                || (dates.completed() != null && parcel.stage() != SupplyStage.BUILT_OTHER);
        if (isBuilt && dates.contract() == null) {
            return Optional.of(NOT_SUPPLIED);
        }
        return parcel.level().isWithin(recorded(dates)) ? Optional.empty() : Optional.of(STAGE_BEHIND);
    }

    /** The level that the dates of a parcel speak for. */
    private static Level recorded(LedgerParcel.Dates dates) {
        if (dates.completed() != null) {
            return Level.BUILT;
        }
        return dates.contract() == null ? Level.APPROVED : Level.SUPPLIED;
    }

    private static boolean isRegisteredTooLarge(@Nullable BigDecimal registeredM2, double shapeM2) {
        return registeredM2 != null && registeredM2.doubleValue() > shapeM2 * (1 + TOLERANCE_PERCENT / 100);
    }

    /** The level from which on a parcel with this fault is left out; none where it counts all the same. */
    Optional<Level> leavesOutFrom(LedgerParcel parcel) {
        var next = parcel.level().below();
        return switch (this) {
            case OVERLAP, AREA_MISSING -> Optional.of(Level.DEVELOPABLE);
            case NOT_SUPPLIED -> Optional.of(next.isWithin(Level.SUPPLIED) ? Level.SUPPLIED : next);
            case STAGE_BEHIND -> Optional.of(next);
            case AREA_DIFFERS -> Optional.empty();
        };
    }
}

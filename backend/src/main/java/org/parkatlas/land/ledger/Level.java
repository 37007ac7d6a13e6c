package org.parkatlas.land.ledger;

import java.util.List;
import java.util.Locale;

import org.parkatlas.land.SupplyStage;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The levels of a park's land, each within the one before (TD/T 1029, 开发区土地集约利用评价): 批准 ⊇ 可开发建设 ⊇ 达到供地条件 ⊇ 已供应 ⊇
 * 已建成 ⊇ 工矿仓储.
 */
enum Level {
    /** 批准范围. */
    APPROVED("批准范围", "Approved"),

    /** 可开发建设: what is approved, less 不可建设. */
    DEVELOPABLE("可开发建设", "Developable"),

    /** 达到供地条件. */
    READY("达到供地条件", "Ready for supply"),

    /** 已供应国有建设用地. */
    SUPPLIED("已供应", "Supplied"),

    /** 已建成城镇建设用地. */
    BUILT("已建成", "Built"),

    /** 已建成工矿仓储用地. */
    INDUSTRIAL("工矿仓储", "Industry and storage");

    private static final List<Level> ALL = List.of(values());
    private static final List<Level> STEPS = List.of(DEVELOPABLE, READY, SUPPLIED, BUILT, INDUSTRIAL);

    private final String zh;
    private final String en;

    Level(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    Wording title() {
        return new Wording(zh, en);
    }

    /** The last level that land of this stage is within. */
    static Level of(SupplyStage stage) {
        return switch (stage) {
            case UNBUILDABLE -> APPROVED;
            case UNREADY -> DEVELOPABLE;
            case READY -> READY;
            case SUPPLIED -> SUPPLIED;
            case BUILT_OTHER -> BUILT;
            case BUILT_INDUSTRIAL -> INDUSTRIAL;
        };
    }

    /** Those below the approved area, in their order: the ones that parcels make up. */
    static List<Level> steps() {
        return STEPS;
    }

    /** The one above; of the approved area itself. */
    Level above() {
        return this == APPROVED ? this : ALL.get(ALL.indexOf(this) - 1);
    }

    /** The one below; of the last one itself. */
    Level below() {
        return this == INDUSTRIAL ? this : ALL.get(ALL.indexOf(this) + 1);
    }

    /** Whether this one lies within the other, or is it. */
    boolean isWithin(Level other) {
        return compareTo(other) >= 0;
    }
}

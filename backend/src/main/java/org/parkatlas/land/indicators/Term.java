package org.parkatlas.land.indicators;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What indicators are made of: areas of the ledger in square metres first, then what is not on record yet and would have to be
 * of the same day (TD/T 1029; 批而未供 and 供而未用 after 自然资规〔2018〕1号).
 */
public enum Term {
    DEVELOPABLE("可开发建设", "developable"),
    READY("达到供地条件", "ready for supply"),
    SUPPLIED("已供应", "supplied"),
    BUILT("已建成", "built"),
    INDUSTRIAL("工矿仓储", "industry and storage"),

    /** Only what is idle for a full year. */
    IDLE("闲置", "idle"),

    /** Of what is supplied, all that has been started or built. */
    STARTED("已动工", "started"),

    /** Real floor area; the ratios that parcels have count high storeys twice and are another thing. */
    FLOOR_AREA("总建筑面积", "floor area"),
    FOOTPRINT("建筑基底面积", "footprint of buildings"),
    INDUSTRIAL_FLOOR_AREA("工矿仓储用地上总建筑面积", "floor area on industrial land"),
    INDUSTRIAL_COVER("工矿仓储用地上建构筑物基底、露天堆场和操作场面积", "footprints and open yards on industrial land"),

    /** 10,000 yuan, accumulated by the firms; what was paid for single parcels is another thing. */
    INDUSTRIAL_INVESTMENT("工业（物流）企业累计固定资产投资", "fixed investment of industrial firms"),
    INDUSTRIAL_TAX("工业（物流）企业税收", "tax of industrial firms"),
    TAX("二、三产业税收", "tax of industry and services"),
    RESIDENTS("常住人口", "residents"),
    HIGH_TECH("高新技术产业用地", "land of high-tech firms"),

    /** Approved by conversion and requisition (转用、征收), which is not the approved area of the park. */
    CONVERTED("已批准转用、征收", "approved by conversion and requisition");

    private final String zh;
    private final String en;

    Term(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Wording label() {
        return new Wording(zh, en);
    }

    /** The one of this code. */
    static Term of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    static Set<String> codes() {
        return Stream.of(values()).map(Term::code).collect(Collectors.toSet());
    }
}

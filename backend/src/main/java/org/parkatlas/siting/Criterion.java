package org.parkatlas.siting;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** By what candidates are told apart. */
public enum Criterion {
    /** How many levels up the industry tree the nearest industry of the park stands from the one that is wanted. */
    INDUSTRY(Unit.LEVELS, Better.LESS, "产业契合", "industry fit"),

    /** A hard limit only. */
    COUNTY(Unit.CODE, Better.NEITHER, "县（市、区）", "county"),

    NEIGHBOUR(Unit.METRES, Better.LESS, "链上企业", "firms of the chain"),
    STATION(Unit.METRES, Better.LESS, "铁路车站", "railway station"),
    EXPRESSWAY(Unit.METRES, Better.LESS, "高速出入口", "expressway interchange"),
    AIRPORT(Unit.METRES, Better.LESS, "机场", "airport"),
    PORT(Unit.METRES, Better.LESS, "港口", "port"),
    TOWN(Unit.METRES, Better.LESS, "镇区", "town"),
    STATED_AREA(Unit.MU, Better.MORE, "文件载明的面积", "area that documents state"),
    AVAILABLE_LAND(Unit.MU, Better.MORE, "可供用地", "land available"),
    LAND_PRICE(Unit.WAN_PER_MU, Better.LESS, "地价", "land price"),
    UTILITIES(Unit.COUNT, Better.MORE, "配套", "utilities"),
    HEADROOM(Unit.CUBIC_METRES_A_DAY, Better.MORE, "污水处理余量", "sewage capacity left"),
    INDICATOR(Unit.OF_INDICATOR, Better.MORE, "用地指标", "indicator of land use");

    private final Unit unit;
    private final Better better;
    private final String zh;
    private final String en;

    Criterion(Unit unit, Better better, String zh, String en) {
        this.unit = unit;
        this.better = better;
        this.zh = zh;
        this.en = en;
    }

    /** Which values are better. */
    enum Better {
        LESS,
        MORE,
        NEITHER;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In what values are told. */
    enum Unit {
        METRES("m"),
        MU("mu"),
        WAN_PER_MU("wan_per_mu"),
        COUNT("count"),
        LEVELS("levels"),
        CUBIC_METRES_A_DAY("m3_per_day"),
        CODE("code"),
        OF_INDICATOR("of_indicator");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Criterion ofCode(String code) {
        for (var criterion : values()) {
            if (criterion.code().equals(code)) {
                return criterion;
            }
        }
        throw new IllegalArgumentException("No criterion " + code);
    }

    Unit unit() {
        return unit;
    }

    Better better() {
        return better;
    }

    Wording label() {
        return new Wording(zh, en);
    }

    /** Whether {@code of} says what it is about. */
    boolean isOfSomething() {
        return this == NEIGHBOUR || this == INDICATOR || this == INDUSTRY;
    }

    /** Whether it is a distance. */
    boolean isDistance() {
        return unit == Unit.METRES;
    }
}

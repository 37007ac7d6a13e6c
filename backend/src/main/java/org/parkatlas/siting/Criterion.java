package org.parkatlas.siting;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** By what candidates are told apart. */
enum Criterion {
    /** How many levels up the industry tree the nearest industry of the park stands from the one that is wanted. */
    INDUSTRY(
            Unit.LEVELS,
            Better.LESS,
            new Wording("产业契合", "industry fit"),
            new ValueFunction(List.of(
                    new BreakPoint(0, 1), new BreakPoint(1, 0.6), new BreakPoint(2, 0.3), new BreakPoint(3, 0))),
            new Wording(
                    "写了这个产业或它的细分得满分，只写上一级 0.6，只写上两级 0.3，没写 0。",
                    "The industry or a branch of it: full; only its parent: 0.6; only its grandparent: 0.3; else 0.")),

    /** A hard limit only. */
    COUNTY(Unit.CODE, Better.NEITHER, new Wording("县（市、区）", "county"), null, new Wording("", "")),

    NEIGHBOUR(
            Unit.METRES,
            Better.LESS,
            new Wording("链上企业", "firms of the chain"),
            ValueFunction.of(0, 1, 60_000, 0),
            new Wording("0 km 得满分，60 km 得 0 分：约一小时车程内能当天送货。", "0 km full, 60 km nothing: about an hour by lorry.")),

    STATION(
            Unit.METRES,
            Better.LESS,
            new Wording("铁路车站", "railway station"),
            ValueFunction.of(0, 1, 60_000, 0),
            near(60)),
    EXPRESSWAY(
            Unit.METRES,
            Better.LESS,
            new Wording("高速出入口", "expressway interchange"),
            ValueFunction.of(0, 1, 60_000, 0),
            near(60)),
    AIRPORT(Unit.METRES, Better.LESS, new Wording("机场", "airport"), ValueFunction.of(0, 1, 100_000, 0), near(100)),
    PORT(Unit.METRES, Better.LESS, new Wording("港口", "port"), ValueFunction.of(0, 1, 300_000, 0), near(300)),
    TOWN(Unit.METRES, Better.LESS, new Wording("镇区", "town"), ValueFunction.of(0, 1, 30_000, 0), near(30)),

    STATED_AREA(
            Unit.MU,
            Better.MORE,
            new Wording("文件载明的面积", "area that documents state"),
            ValueFunction.of(0, 0, 1_500, 1),
            new Wording("1500 亩（1 平方公里）以上得满分。", "1,500 mu (1 km²) and more: full.")),
    AVAILABLE_LAND(
            Unit.MU,
            Better.MORE,
            new Wording("可供用地", "land available"),
            ValueFunction.of(0, 0, 300, 1),
            new Wording("300 亩以上得满分。", "300 mu and more: full.")),
    LAND_PRICE(
            Unit.WAN_PER_MU,
            Better.LESS,
            new Wording("地价", "land price"),
            ValueFunction.of(4, 1, 56, 0),
            new Wording(
                    "4 至 56 万元/亩：全国工业用地出让最低价标准的最低和最高等别（国土资发〔2006〕307号，60 和 840 元/平方米）。",
                    "40,000 to 560,000 yuan a mu: lowest and highest grade of the national minimum prices (307/2006, 60 and 840 yuan/m²).")),
    UTILITIES(
            Unit.COUNT,
            Better.MORE,
            new Wording("配套", "utilities"),
            ValueFunction.of(0, 0, 6, 1),
            new Wording("供水、供电、燃气、污水、道路、通信，通六样得满分。", "Water, power, gas, sewage, road, telecom: all six, full.")),
    HEADROOM(
            Unit.CUBIC_METRES_A_DAY,
            Better.MORE,
            new Wording("污水处理余量", "sewage capacity left"),
            ValueFunction.of(0, 0, 5_000, 1),
            new Wording("每天 5000 立方米以上得满分。", "5,000 m³ a day and more: full.")),
    INDICATOR(
            Unit.OF_INDICATOR,
            Better.MORE,
            new Wording("用地指标", "indicator of land use"),
            null,
            new Wording("各指标的单位不同，断点由用的人给。", "Units differ, so whoever asks says what values are worth."));

    private final Unit unit;
    private final Better better;
    private final Wording label;
    private final @Nullable ValueFunction usual;
    private final Wording reason;

    Criterion(Unit unit, Better better, Wording label, @Nullable ValueFunction usual, Wording reason) {
        this.unit = unit;
        this.better = better;
        this.label = label;
        this.usual = usual;
        this.reason = reason;
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

    private static Wording near(int km) {
        return Wording.of("0 km 得满分，%d km 得 0 分，中间按比例。", "0 km full, %d km nothing, straight between.", km);
    }

    /** The name in JSON. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static @Nullable Criterion ofCode(String code) {
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
        return label;
    }

    /** What values are worth unless somebody says otherwise, null where that has to be said. */
    @Nullable
    ValueFunction usual() {
        return usual;
    }

    /** Why that. */
    Wording reason() {
        return reason;
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

package org.parkatlas.land.output;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a firm reports of a year, and its land: what measures divide (浙政发〔2018〕5号 and the rules of counties after it). */
public enum Figure {
    TAX("评价税收", "tax", "万元", "10,000 yuan"),
    ADDED_VALUE("工业增加值", "industrial added value", "万元", "10,000 yuan"),

    /** At equivalent value (等价值). */
    ENERGY("综合能耗", "energy used", "吨标准煤", "t of standard coal"),
    EMISSIONS("主要污染物排放量", "main pollutants emitted", "吨", "t"),

    /** The mean of the year. */
    EMPLOYEES("年平均职工人数", "employees", "人", "persons"),
    RD("R&D 经费", "R&D spending", "万元", "10,000 yuan"),
    REVENUE("主营业务收入", "main revenue", "万元", "10,000 yuan"),
    ELECTRICITY("用电量", "electricity used", "万千瓦时", "10,000 kWh"),

    /** As the scheme puts it together of the kinds of land. */
    LAND("用地面积", "land", "亩", "mu");

    private final String zh;
    private final String en;
    private final String unitZh;
    private final String unitEn;

    Figure(String zh, String en, String unitZh, String unitEn) {
        this.zh = zh;
        this.en = en;
        this.unitZh = unitZh;
        this.unitEn = unitEn;
    }

    /** The name in packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** In what it is reported. */
    public Wording unit() {
        return new Wording(unitZh, unitEn);
    }

    /** Whether it can be less than nothing: taxes are paid back, and what is made can be worth less than what it took. */
    public boolean mayBeNegative() {
        return this == TAX || this == ADDED_VALUE;
    }

    /** The one of this code. */
    public static Optional<Figure> find(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The one of this code, which packs and the database have. */
    public static Figure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    public static Set<String> codes() {
        return Stream.of(values()).map(Figure::code).collect(Collectors.toSet());
    }
}

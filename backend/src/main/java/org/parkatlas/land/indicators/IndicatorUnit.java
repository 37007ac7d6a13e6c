package org.parkatlas.land.indicators;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** In what an indicator is told. */
public enum IndicatorUnit {
    PERCENT(100, "%", "%"),

    /** A plain ratio. */
    ONE(1, "比", "ratio"),

    /** 万元/公顷, of 万元 and m². */
    WAN_PER_HA(10_000, "万元/公顷", "10,000 yuan/ha"),

    /** 人/公顷, of persons and m². */
    PEOPLE_PER_HA(10_000, "人/公顷", "people/ha"),

    /** 公顷, of m²: a difference of areas, and no ratio. */
    HA(1, "公顷", "ha");

    private final BigDecimal factor;
    private final String zh;
    private final String en;

    IndicatorUnit(long factor, String zh, String en) {
        this.factor = BigDecimal.valueOf(factor);
        this.zh = zh;
        this.en = en;
    }

    /** What people write. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** The name in packs, the database and JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a ratio of terms is multiplied with. */
    BigDecimal factor() {
        return factor;
    }

    /** The one of this code. */
    static IndicatorUnit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** All codes. */
    static Set<String> codes() {
        return Stream.of(values()).map(IndicatorUnit::code).collect(Collectors.toSet());
    }
}

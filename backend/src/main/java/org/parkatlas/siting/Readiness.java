package org.parkatlas.siting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.problem.Wording;

/**
 * What makes land ready to be built on without asking again (标准地): the eleven regional assessments of the guidance of
 * Guangdong for industrial land, and what investors ask for besides.
 */
public final class Readiness {

    private static final List<Named> ASSESSMENTS = List.of(
            new Named("minerals", "压覆重要矿产资源", "overlaid mineral resources"),
            new Named("environment", "环境影响评价", "environmental impact"),
            new Named("energy", "节能评价", "energy conservation"),
            new Named("geology", "地质灾害危险性", "geological hazards"),
            new Named("earthquake", "地震安全性", "seismic safety"),
            new Named("climate", "气候可行性", "climatic feasibility"),
            new Named("flood", "洪水影响", "flood impact"),
            new Named("water", "水资源论证", "water resources"),
            new Named("soil", "水土保持", "soil and water conservation"),
            new Named("heritage", "文物考古", "cultural heritage"),
            new Named("lightning", "雷电灾害", "lightning"));

    /** Each in the unit of the criterion of the same name. */
    private static final List<Named> SUPPLIES = List.of(
            new Named("available_land", "可供用地（亩）", "land available (mu)"),
            new Named("land_price", "地价（万元/亩）", "land price (10,000 yuan/mu)"),
            new Named("utilities", "供水、供电、燃气、污水、道路、通信", "water, power, gas, sewage, road, telecom"),
            new Named("headroom", "污水处理余量（m³/日）", "sewage capacity left (m³/day)"));

    private Readiness() {}

    private record Named(String code, String zh, String en) {

        Wording name() {
            return new Wording(zh, en);
        }
    }

    /** All items that can be entered. */
    public static Set<String> codes() {
        return Stream.concat(ASSESSMENTS.stream(), SUPPLIES.stream())
                .map(Named::code)
                .collect(Collectors.toSet());
    }

    /** The same with what they are called. */
    public static List<CodeLabel> labels() {
        return Stream.concat(ASSESSMENTS.stream(), SUPPLIES.stream())
                .map(it -> new CodeLabel(it.code(), it.name()))
                .toList();
    }

    /** Whether the item is a number. */
    public static boolean isMeasured(String code) {
        return SUPPLIES.stream().anyMatch(it -> it.code().equals(code));
    }

    static List<SiteCard.Item> assessments(List<SiteItem> entered) {
        return ASSESSMENTS.stream().map(it -> item(it, entered)).toList();
    }

    /** Of land, what can be had is its own area. */
    static List<SiteCard.Item> supplies(List<SiteItem> entered, Site.@Nullable Land land) {
        return SUPPLIES.stream()
                .map(it -> land != null && it.code().equals(Criterion.AVAILABLE_LAND.code())
                        ? ofLand(it, land)
                        : item(it, entered))
                .toList();
    }

    private static SiteCard.Item ofLand(Named named, Site.Land land) {
        @Nullable String none = null;
        return new SiteCard.Item(
                named.code(),
                named.name(),
                "valid",
                land.available().roundedMu(),
                none,
                land.vintage(),
                none,
                land.demo(),
                land.sources(),
                none);
    }

    private static SiteCard.Item item(Named named, List<SiteItem> entered) {
        return entered.stream()
                .filter(it -> it.item().equals(named.code()))
                .findFirst()
                .map(it -> new SiteCard.Item(
                        named.code(),
                        named.name(),
                        it.expired() ? "expired" : "valid",
                        it.value(),
                        it.words(),
                        it.asOf(),
                        it.validTo(),
                        it.demo(),
                        it.sources(),
                        it.sourceUnit()))
                .orElseGet(() -> missing(named));
    }

    private static SiteCard.Item missing(Named named) {
        @Nullable String none = null;
        return new SiteCard.Item(named.code(), named.name(), "no_data", null, none, none, none, false, List.of(), none);
    }
}

package org.parkatlas.siting;

import java.util.List;

import org.parkatlas.problem.Wording;

/**
 * What makes land ready to be built on without asking again (标准地): the eleven regional assessments of the guidance of
 * Guangdong for industrial land, and what investors ask for besides. Nobody has entered any of it yet.
 */
final class Readiness {

    private static final String NO_DATA = "no_data";

    private Readiness() {}

    static List<SiteCard.Assessment> assessments() {
        return List.of(
                assessment("minerals", "压覆重要矿产资源", "overlaid mineral resources"),
                assessment("environment", "环境影响评价", "environmental impact"),
                assessment("energy", "节能评价", "energy conservation"),
                assessment("geology", "地质灾害危险性", "geological hazards"),
                assessment("earthquake", "地震安全性", "seismic safety"),
                assessment("climate", "气候可行性", "climatic feasibility"),
                assessment("flood", "洪水影响", "flood impact"),
                assessment("water", "水资源论证", "water resources"),
                assessment("soil", "水土保持", "soil and water conservation"),
                assessment("heritage", "文物考古", "cultural heritage"),
                assessment("lightning", "雷电灾害", "lightning"));
    }

    static List<SiteCard.Supply> supplies() {
        return List.of(
                supply("available_land", "可供用地（亩）", "land available (mu)"),
                supply("land_price", "地价（万元/亩）", "land price (10,000 yuan/mu)"),
                supply("utilities", "供水、供电、燃气、道路、通信", "water, power, gas, road, telecom"),
                supply("headroom", "污水处理余量（m³/日）", "sewage capacity left (m³/day)"),
                supply("plating", "电镀、危废", "plating, hazardous waste"));
    }

    private static SiteCard.Assessment assessment(String code, String zh, String en) {
        return new SiteCard.Assessment(code, new Wording(zh, en), NO_DATA);
    }

    private static SiteCard.Supply supply(String code, String zh, String en) {
        return new SiteCard.Supply(code, new Wording(zh, en), NO_DATA);
    }
}

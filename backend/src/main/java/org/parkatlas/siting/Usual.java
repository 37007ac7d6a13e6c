package org.parkatlas.siting;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * What values are worth unless somebody says otherwise, and why.
 *
 * @param worth  null where it has to be said
 */
record Usual(@Nullable ValueFunction worth, Wording reason) {

    private static final Map<Criterion, Usual> ALL = Map.ofEntries(
            Map.entry(
                    Criterion.INDUSTRY,
                    new Usual(
                            new ValueFunction(List.of(
                                    new ValueFunction.BreakPoint(0, 1),
                                    new ValueFunction.BreakPoint(1, 0.6),
                                    new ValueFunction.BreakPoint(2, 0.3),
                                    new ValueFunction.BreakPoint(3, 0))),
                            new Wording(
                                    "写了这个产业或它的细分得满分，只写上一级 0.6，只写上两级 0.3，没写 0。",
                                    "The industry or a branch of it: full; only its parent: 0.6; its grandparent: 0.3; else 0."))),
            Map.entry(
                    Criterion.NEIGHBOUR,
                    new Usual(
                            ValueFunction.of(0, 1, 60_000, 0),
                            new Wording(
                                    "0 km 得满分，60 km 得 0 分：约一小时车程内能当天送货。",
                                    "0 km full, 60 km nothing: about an hour by lorry."))),
            Map.entry(Criterion.STATION, near(60)),
            Map.entry(Criterion.EXPRESSWAY, near(60)),
            Map.entry(Criterion.AIRPORT, near(100)),
            Map.entry(Criterion.PORT, near(300)),
            Map.entry(Criterion.TOWN, near(30)),
            Map.entry(
                    Criterion.STATED_AREA,
                    new Usual(
                            ValueFunction.of(0, 0, 1_500, 1),
                            new Wording("1500 亩（1 平方公里）以上得满分。", "1,500 mu (1 km²) and more: full."))),
            Map.entry(
                    Criterion.AVAILABLE_LAND,
                    new Usual(ValueFunction.of(0, 0, 300, 1), new Wording("300 亩以上得满分。", "300 mu and more: full."))),
            Map.entry(
                    Criterion.LAND_PRICE,
                    new Usual(
                            ValueFunction.of(4, 1, 56, 0),
                            new Wording(
                                    "4 至 56 万元/亩：全国工业用地出让最低价标准的最低和最高等别（国土资发〔2006〕307号，60 和 840 元/平方米）。",
                                    "40,000 to 560,000 yuan a mu: the lowest and highest grade of the national minimum "
                                            + "prices (307/2006, 60 and 840 yuan/m²)."))),
            Map.entry(
                    Criterion.UTILITIES,
                    new Usual(
                            ValueFunction.of(0, 0, 6, 1),
                            new Wording(
                                    "供水、供电、燃气、污水、道路、通信，通六样得满分。",
                                    "Water, power, gas, sewage, road, telecom: all six, full."))),
            Map.entry(
                    Criterion.HEADROOM,
                    new Usual(
                            ValueFunction.of(0, 0, 5_000, 1),
                            new Wording("每天 5000 立方米以上得满分。", "5,000 m³ a day and more: full."))));

    private static final Usual NONE =
            new Usual(null, new Wording("没有通用的断点，由用的人给。", "There are none that suit all: whoever asks says them."));

    static Usual of(Criterion criterion) {
        return ALL.getOrDefault(criterion, NONE);
    }

    private static Usual near(int km) {
        return new Usual(
                ValueFunction.of(0, 1, km * 1000.0, 0),
                Wording.of("0 km 得满分，%d km 得 0 分，中间按比例。", "0 km full, %d km nothing, straight between.", km));
    }
}

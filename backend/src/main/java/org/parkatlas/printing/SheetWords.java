package org.parkatlas.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parkatlas.problem.Wording;

/** What a sheet says besides the data, in both languages. */
final class SheetWords {

    private static final Map<String, Wording> ALL = Map.ofEntries(
            Map.entry("layoutMap", new Wording("布局图", ": layout")),
            Map.entry(
                    "drawnBy",
                    new Wording("依规划文字绘制，非规划原图", "Drawn from the words of the plan; not a figure of the plan")),
            Map.entry("legend", new Wording("图例", "Legend")),
            Map.entry("core", new Wording("一核　核心区（示意范围）", "The core (indicative extent)")),
            Map.entry("park", new Wording("产业园区（集聚地）", "Industrial park")),
            Map.entry("coarse", new Wording("位置仅到县级（±10 km）", "Known to the county only (±10 km)")),
            Map.entry("featured", new Wording("特色园区", "Featured park")),
            Map.entry(
                    "beads",
                    new Wording("企业，一点一家；园区名下的只知在该园区", "Enterprise, one dot each; below a park: known to be in it")),
            Map.entry("site", new Wording("其他载体", "Other places of the plan")),
            Map.entry("airport", new Wording("机场", "Airport")),
            Map.entry("rail_station", new Wording("火车站", "Railway station")),
            Map.entry("port", new Wording("港口", "Port")),
            Map.entry("expressway_interchange", new Wording("高速出入口", "Expressway interchange")),
            Map.entry("overlay.PAGE", new Wording("各页范围和页码", "Extent of a page, and its number")),
            Map.entry("overlay.PARK_PAGE", new Wording("各页范围", "Extents of the pages")),
            Map.entry("overlay.ACCURACY", new Wording("位置误差范围", "Within this the park is")),
            Map.entry("overlay.BOUNDARY", new Wording("园区边界", "Boundary of the park")),
            Map.entry(
                    "overlay.DEMO_BOUNDARY",
                    new Wording("园区边界（演示数据，合成图形）", "Boundary of the park (demonstration data, synthetic)")),
            Map.entry("element", new Wording("布局", "Element")),
            Map.entry("parks", new Wording("园区", "Parks")),
            Map.entry("industries", new Wording("重点发展（规划原文）", "Industries (words of the plan)")),
            Map.entry("about", new Wording("数据说明", "About the data")),
            Map.entry("borders", new Wording("县、市界为示意，不作划界依据。", "Borders are indicative and settle nothing.")),
            Map.entry("noBorders", new Wording("本图不绘行政区界线。", "Administrative borders are not drawn.")),
            Map.entry("sources", new Wording("资料：", "Sources: ")),
            Map.entry("date", new Wording("制图日期：", "Made on ")),
            Map.entry("review", new Wording("审图号：", "Map review number (审图号): ")),
            Map.entry("noReview", new Wording("未配置", "not configured")),
            Map.entry("before", new Wording("（正式公开前须取得）", " (needed before publication)")),
            Map.entry("north", new Wording("北", "N")),
            Map.entry("brand", new Wording("园区一张图 ParkAtlas", "ParkAtlas")));

    /** Of more parks than this the first are named. */
    private static final int MOST_PARKS = 4;

    private static final int FIRST_PARKS = 3;

    private SheetWords() {}

    static Map<String, String> in(Locale language) {
        var words = new HashMap<String, String>();
        ALL.forEach((key, wording) -> words.put(key, wording.in(language)));
        return words;
    }

    /** The projection of the map. */
    static String plane(int meridian, Locale language) {
        return Wording.of(
                        "高斯—克吕格投影，中央经线 %d°，CGCS2000。",
                        "Gauss-Krüger projection, central meridian %d°, CGCS2000. ", meridian)
                .in(language);
    }

    /** Names of parks, the first of them where there are many. */
    static String parks(List<String> names, Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        if (names.size() <= MOST_PARKS) {
            return String.join(english ? ", " : "、", names);
        }
        var first = names.subList(0, FIRST_PARKS);
        return english
                ? "%s and %d others".formatted(String.join(", ", first), names.size() - FIRST_PARKS)
                : "%s等 %d 个".formatted(String.join("、", first), names.size());
    }

    /** Of a plan that names no parks with a place. */
    static String noPositions(Locale language) {
        return new Wording(
                        "这一规划没有园区和企业的位置，图上只有地区。",
                        "This plan has no positions of parks or enterprises; the map shows areas only.")
                .in(language);
    }

    /** A distance in kilometres, below ten with one decimal where it is not whole. */
    static String kilometres(double metres) {
        double km = metres < 10_000 ? Math.round(metres / 100) / 10.0 : Math.round(metres / 1000);
        return km == Math.rint(km) ? String.format(Locale.ROOT, "%.0f", km) : Double.toString(km);
    }

    /** A whole number with its digits in groups. */
    static String thousands(int number) {
        return "%,d".formatted(number).replace(',', ' ');
    }

    /** What is not on the map of a plan. */
    static String statement(PlanFacts facts, Locale language) {
        var counts = facts.counts();
        if (counts.placedParks() == 0) {
            return noPositions(language);
        }
        return statement(
                        counts.parks() - counts.placedParks(),
                        counts.enterprises() - counts.placedEnterprises(),
                        kilometres(counts.leastM()),
                        kilometres(counts.mostM()),
                        language)
                + demoPlaces(counts.demoPlaces(), language);
    }

    private static String demoPlaces(int count, Locale language) {
        return count == 0
                ? ""
                : Wording.of("%d 处位置是演示数据，不代表实际位置。", " %d positions are demonstration data and not real ones.", count)
                        .in(language);
    }

    private static String statement(int parks, int enterprises, String leastKm, String mostKm, Locale language) {
        var exact = Wording.of(
                "没有园区边界数据：园区为点位，误差 %s—%s km，不得据此量算面积或判断压占。",
                "There are no boundaries of parks: they are points, %s to %s km off, of which no area can be measured.",
                leastKm,
                mostKm);
        var missing = Wording.of(
                "%d 处园区和载体、%d 家企业没有自己的位置，未逐一上图。",
                " %d parks and places and %d enterprises have no position of their own and are not on the map.",
                parks,
                enterprises);
        return String.join("", List.of(exact.in(language), missing.in(language)));
    }
}

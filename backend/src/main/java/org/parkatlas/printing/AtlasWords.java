package org.parkatlas.printing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parkatlas.problem.Wording;

/** What an atlas says besides the data, in both languages. */
final class AtlasWords {

    private static final double M2_OF_MU = 10_000 / 15.0;
    private static final double M2_OF_HECTARE = 10_000;

    private static final Map<String, Wording> ALL = Map.ofEntries(
            Map.entry("atlas", new Wording("图集", ": atlas")),
            Map.entry("contents", new Wording("封面和目录", "Cover and contents")),
            Map.entry("contentsTitle", new Wording("目录", "Contents")),
            Map.entry("overview", new Wording("全图和各页范围", "The plan and its pages")),
            Map.entry("rest", new Wording("未上图的园区和载体", "Parks and places without a map")),
            Map.entry(
                    "restAbout",
                    new Wording(
                            "这些园区和载体没有位置，也没有边界数据。不编造位置，因此没有它们的图。",
                            "These have neither a position nor a boundary. None is made up, so there is no map of them.")),
            Map.entry("reason", new Wording("为何没有图", "Why there is no map")),
            Map.entry("by.COUNTY", new Wording("按县区，一页一个", "One page a county")),
            Map.entry("by.PARK", new Wording("按园区，一页一个", "One page a park")),
            Map.entry("by.CITY", new Wording("按地市，一页一个", "One page a city")),
            Map.entry("date", new Wording("制图日期", "Made on")),
            Map.entry("version", new Wording("数据版本", "Version of the data")),
            Map.entry("sources", new Wording("资料", "Sources")),
            Map.entry("review", new Wording("审图号", "Map review number (审图号)")),
            Map.entry("seen", new Wording("内容", "What is in it")),
            Map.entry("public", new Wording("对公众公开的部分", "What is public")),
            Map.entry("staff", new Wording("含仅供工作人员查看的部分，不得对外", "Also what is for staff only: not to be passed on")),
            Map.entry(
                    "demo",
                    new Wording(
                            "含演示数据：标有“演示数据”的园区边界是合成图形，不是批准的范围。",
                            "Has demonstration data: boundaries marked so are synthetic shapes, not approved ones.")),
            Map.entry("demoMark", new Wording("（演示数据）", " (demonstration data)")),
            Map.entry("park", new Wording("园区和载体", "Parks and places")),
            Map.entry("firms", new Wording("企业", "Enterprises")),
            Map.entry("lead", new Wording("主导产业", "Lead industry")),
            Map.entry("fullName", new Wording("全称", "Full name")),
            Map.entry("kind", new Wording("类别", "Kind")),
            Map.entry("in", new Wording("所在", "In")),
            Map.entry("industries", new Wording("产业", "Industries")),
            Map.entry("area", new Wording("面积", "Area")),
            Map.entry("position", new Wording("位置", "Position")),
            Map.entry("kind.core", new Wording("核心区", "Core")),
            Map.entry("kind.park", new Wording("园区", "Industrial park")),
            Map.entry("kind.featured_park", new Wording("特色园区", "Featured park")),
            Map.entry("kind.sub_park", new Wording("园中园", "Nested park")),
            Map.entry("kind.site", new Wording("载体", "Site")),
            Map.entry("kind.town", new Wording("镇", "Town")),
            Map.entry("basis.approved", new Wording("批准", "approved")),
            Map.entry("basis.planned", new Wording("规划", "planned")),
            Map.entry("basis.startup", new Wording("起步区", "start-up area")),
            Map.entry("basis.site", new Wording("用地", "site")),
            Map.entry("basis.other", new Wording("其他口径", "other")));

    private AtlasWords() {}

    static Map<String, String> in(Locale language) {
        var words = new HashMap<String, String>();
        ALL.forEach((key, wording) -> words.put(key, wording.in(language)));
        return words;
    }

    static String joined(List<String> words, Locale language) {
        return String.join(isEnglish(language) ? ", " : "、", words);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    static String folio(int page, Locale language) {
        return Wording.of("第 %d 页", "Page %d", page).in(language);
    }

    /** How many there are and how many of them are on the map. */
    static String placed(int all, int placed, String unit, Locale language) {
        if (all == 0) {
            return new Wording("规划没有点名", "The plan names none").in(language);
        }
        return Wording.of("%d %s，其中 %d %2$s有自己的位置", "%d, %3$d of them with a position", all, unit, placed)
                .in(language);
    }

    /** What the overview leaves out. */
    static String placedOnly(boolean atParks, Locale language) {
        return (atParks
                        ? new Wording(
                                "园区名后的数字是页码。企业和车站等见各页。",
                                "The number behind a park is its page. Enterprises and stations are on the pages. ")
                        : new Wording("企业和车站等见各页。", "Enterprises and stations are on the pages. "))
                .in(language);
    }

    /** What is not on the page of a county. */
    static String ofCounty(List<PlanFacts.Park> placed, int parks, int firms, Locale language) {
        var words = exactness(placed)
                .then(new Wording("本页只有本县市区的园区和企业。", " Only parks and enterprises of this area are on the page."));
        if (parks > 0) {
            words = words.then(Wording.of(
                    "%d 处园区和载体没有自己的位置，未上图，见末页。",
                    " Parks and places that are not on it, having no position of their own, are on the last page: %d.",
                    parks));
        }
        if (firms > 0) {
            words = words.then(
                    Wording.of("%d 家企业没有自己的位置，未逐一上图。", " Enterprises without a position of their own: %d.", firms));
        }
        return words.in(language);
    }

    private static Wording exactness(List<PlanFacts.Park> placed) {
        if (placed.isEmpty()) {
            return new Wording("本页没有有位置的园区。", "No park on this page has a position.");
        }
        var exact = placed.stream().mapToDouble(PlanFacts.Park::accuracyM).summaryStatistics();
        var least = SheetWords.kilometres(exact.getMin());
        var most = SheetWords.kilometres(exact.getMax());
        var range = least.equals(most) ? least : least + "—" + most;
        return Wording.of(
                "园区为点位，误差 %s km，不得据此量算面积或判断压占。",
                "Parks are points, %s km off, of which no area can be measured.", range);
    }

    /** What is not on the page of a park that is a point. */
    static String ofPoint(double accuracyM, Locale language) {
        return Wording.of(
                        "没有这一园区的边界数据。点位误差 %s km，园区在虚线圈内，不得据此量算面积或判断压占。没有自己的位置的园区和企业未上图。",
                        "There is no boundary of this park. The point may be %1$s km off: the park is within the dashed circle, of"
                                + " which no area can be measured. What has no position of its own is not on the map.",
                        SheetWords.kilometres(accuracyM))
                .in(language);
    }

    /** What is not on the page of a park with a boundary. */
    static String ofBoundary(AtlasFacts.Boundary boundary, Locale language) {
        var demo = Wording.of(
                "边界是演示数据（合成图形），不是批准的范围，不得据此量算或审批。",
                "The boundary is demonstration data, a synthetic shape and not an approved one; nothing may be decided by it.");
        var real = Wording.of(
                "边界来自%s，误差 %s km。",
                "The boundary comes from %s and is %s km off.",
                boundary.documents(),
                SheetWords.kilometres(boundary.accuracyM()));
        return (boundary.demo() ? demo : real)
                .then(new Wording("没有自己的位置的园区和企业未上图。", " What has no position of its own is not on the map."))
                .in(language);
    }

    /** A subject that is larger than the page. */
    static String cut(Locale language) {
        return new Wording("按选定的比例尺，本页放不下全部，只有中部。", "At the chosen scale the page shows the middle only. ")
                .in(language);
    }

    static String accuracy(double metres, Locale language) {
        return Wording.of("±%s km。", "±%s km. ", SheetWords.kilometres(metres)).in(language);
    }

    /** Areas that one document states on one basis: each with its units, then basis, date and source. */
    static String areas(List<AtlasFacts.Area> stated, Locale language) {
        var first = stated.get(0);
        var each = stated.stream().map(it -> area(it, language)).toList();
        var asOf = first.asOf() == null ? "" : (isEnglish(language) ? ", " : "，") + first.asOf();
        return Wording.of(
                        "%s（%s%s，《%s》）",
                        "%s (%s%s, 《%s》)",
                        joined(each, language),
                        String.valueOf(in(language).get("basis." + first.basis())),
                        asOf,
                        first.source())
                .in(language);
    }

    private static String area(AtlasFacts.Area area, Locale language) {
        var part = area.part() == null ? "" : area.part() + " ";
        return Wording.of(
                        "%s%s 公顷（%s 亩）",
                        "%s%s ha (%s mu)",
                        part,
                        number(area.hectares()),
                        number(area.hectares() * M2_OF_HECTARE / M2_OF_MU))
                .in(language);
    }

    private static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** Why there is no map of a park. */
    static String reason(AtlasFacts.Park park, Locale language) {
        var host = park.host();
        if (host != null) {
            return Wording.of("只知在%s内", "Known to be in %s, no more", host).in(language);
        }
        if (!park.counties().isEmpty()) {
            return Wording.of("只知在%s", "Known to be in %s, no more", joined(park.counties(), language))
                    .in(language);
        }
        return new Wording("规划没有写它在哪里", "The plan does not say where it is").in(language);
    }
}

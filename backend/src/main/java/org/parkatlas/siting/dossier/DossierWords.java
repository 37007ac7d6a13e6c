package org.parkatlas.siting.dossier;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.parkatlas.problem.Wording;

/** What stands on the pages of a dossier beside what it says, by the names that the templates have for it. */
final class DossierWords {

    /** A fact that nobody entered: never blank, and whom to ask. */
    static final Wording UNKNOWN = new Wording("无数据，向园区核实", "no data; ask the park");

    private static final Map<String, Wording> WORDS = Map.ofEntries(
            Map.entry("brand", new Wording("招商手册", "Site dossier")),
            Map.entry("preparedFor", new Wording("为以下项目准备", "Prepared for")),
            Map.entry("online", new Wording("网上版本", "On the web")),
            Map.entry("scan", new Wording("扫码打开，只有这份手册", "The code opens this dossier and nothing else")),
            Map.entry("expires", new Wording("到期", "Good until")),
            Map.entry("revocable", new Wording("可随时收回", "can be taken back at any time")),
            Map.entry("madeBy", new Wording("编制", "Made by")),
            Map.entry("asOf", new Wording("资料截至", "As known on")),
            Map.entry(
                    "honest", new Wording("没有数据的项目如实列出，不代表没有", "What is not known is listed as such; it may be there")),
            Map.entry("unknown", UNKNOWN),
            Map.entry("access", new Wording("位置与交通", "Position and access")),
            Map.entry(
                    "straight",
                    new Wording("直线距离，± 为两端位置误差之和", "Straight lines; ± is what both ends may be off together")),
            Map.entry(
                    "roadNote",
                    new Wording(
                            "路程为直线乘以系数的估算，不是实际线路：系数",
                            "Road distances are estimates, straight line times a factor, and no routes: factor")),
            Map.entry("kind", new Wording("类别", "What")),
            Map.entry("place", new Wording("地点", "Where")),
            Map.entry("km", new Wording("直线 km", "Straight, km")),
            Map.entry("margin", new Wording("误差 km", "± km")),
            Map.entry("road", new Wording("路程估算 km", "By road, about km")),
            Map.entry("minutes", new Wording("沿路", "By road")),
            Map.entry(
                    "network",
                    new Wording(
                            "沿路时间按路网所列车速，不含等候和拥堵：",
                            "Times take the speeds of the road network, without waiting and congestion: ")),
            Map.entry("source", new Wording("出处", "Source")),
            Map.entry("north", new Wording("北", "N")),
            Map.entry("review", new Wording("审图号：", "Map review number (审图号): ")),
            Map.entry("noReview", new Wording("未配置（正式公开前须取得）", "not set; needed before publication")),
            Map.entry("noMap", new Wording("没有位置，不画图。", "No position is known, so there is no map.")),
            Map.entry("paper", new Wording("下载 PDF", "Download PDF")),
            Map.entry("annex", new Wording("下载附表 XLSX", "Download tables (XLSX)")),
            Map.entry("demo", new Wording("演示数据", "Demonstration data")),
            Map.entry("demoNote", new Wording("含演示数据，不得用于任何决定。", "Contains demonstration data; not for any decision.")),
            Map.entry("pageBefore", new Wording("第 ", "Page ")),
            Map.entry("pageBetween", new Wording(" 页，共 ", " of ")),
            Map.entry("pageAfter", new Wording(" 页", "")),
            Map.entry(
                    "plans",
                    new Wording(
                            "引文出自规划和所列文件的原文；企业按文件所写列出，是否仍在经营须另行核实。",
                            "Quotations are Chinese, as the plans have them; what stands above them is our translation. Firms are those that the documents name; whether they still operate has to be asked.")));

    private DossierWords() {}

    /** All of them in a language. */
    static Map<String, String> in(Locale language) {
        var said = new TreeMap<String, String>();
        WORDS.forEach((name, words) -> said.put(name, words.in(language)));
        return said;
    }
}

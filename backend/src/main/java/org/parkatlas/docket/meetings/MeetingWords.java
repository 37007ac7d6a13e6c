package org.parkatlas.docket.meetings;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.parkatlas.problem.Wording;

/** What stands on the papers of a meeting beside what members wrote, by the names that the template has for it. */
final class MeetingWords {

    static final Wording DEMO = new Wording("演示数据", "Demonstration data");
    static final Wording NO_UNIT = new Wording("未定单位", "no unit yet");

    private static final Map<String, Wording> WORDS = Map.ofEntries(
            Map.entry(
                    "notice",
                    new Wording("不刻制印章、不正式行文，材料只供会议研究", "No seal, no official paper: material for the meeting alone")),
            Map.entry("demo", DEMO),
            Map.entry("demoNote", new Wording("含演示数据，不得用于任何决定。", "Contains demonstration data; not for any decision.")),
            Map.entry("draft", new Wording("草稿", "draft")),
            Map.entry("pageBefore", new Wording("第 ", "Page ")),
            Map.entry("pageBetween", new Wording(" 页，共 ", " of ")),
            Map.entry("pageAfter", new Wording(" 页", "")),
            Map.entry("agenda", new Wording("议程", "Agenda")),
            Map.entry("fourParts", new Wording("四段按通知三（三）", "four parts, as the notice has them (3 (3))")),
            Map.entry("none", new Wording("没有事项。", "No items.")),
            Map.entry(
                    "annex",
                    new Wording(
                            "附：以前议定事项的情况；每项一页；全市位置图 1 : 700 000。编制",
                            "With this: what became of earlier decisions; a page for each item; a map of the city, 1 : 700 000. Made on")),
            Map.entry(
                    "words",
                    new Wording("", "Items, proposals, decisions and places stand in Chinese, as members wrote them.")),
            Map.entry("decisions", new Wording("以前议定事项的情况", "What became of earlier decisions")),
            Map.entry("asOf", new Wording("截至", "As of")),
            Map.entry("noDecisions", new Wording("还没有议定过事项。", "Nothing has been decided yet.")),
            Map.entry("number", new Wording("号码", "No.")),
            Map.entry("item", new Wording("事项", "Item")),
            Map.entry("meeting", new Wording("会议", "Meeting")),
            Map.entry("resolution", new Wording("议定事项", "Decision")),
            Map.entry("unit", new Wording("责任单位", "Unit in charge")),
            Map.entry("state", new Wording("情况", "State")),
            Map.entry("cityWide", new Wording("全市，不落点", "whole city, no place")),
            Map.entry("unknown", new Wording("还没有", "not yet")),
            Map.entry("north", new Wording("北", "N")),
            Map.entry("review", new Wording("审图号：", "Map review number (审图号): ")),
            Map.entry("noMap", new Wording("没有地点，不落在图上。", "It has no place and is on no map.")),
            Map.entry("city", new Wording("全市位置图", "Map of the city")),
            Map.entry("numbers", new Wording("园区名后是事项的号码", "Behind the name of a park: the numbers of its items")),
            Map.entry("nowhere", new Wording("；不落点：", "; without a place: ")));

    private MeetingWords() {}

    /** All of them in a language. */
    static Map<String, String> in(Locale language) {
        var said = new TreeMap<String, String>();
        WORDS.forEach((name, words) -> said.put(name, words.in(language)));
        return said;
    }
}

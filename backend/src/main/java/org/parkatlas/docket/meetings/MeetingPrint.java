package org.parkatlas.docket.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.cartography.MapPainter;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.PrintedMap;
import org.parkatlas.docket.items.Clock;
import org.parkatlas.docket.items.Place;
import org.parkatlas.docket.items.Seen;
import org.parkatlas.docket.items.Step;
import org.parkatlas.docket.units.Unit;
import org.parkatlas.documents.Drawing;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.stereotype.Component;

/** Sets the papers of a meeting: its agenda, what became of earlier decisions, a page an item, and the map of the city. In Chinese. */
@Component
class MeetingPrint {

    private static final PrintTemplate PAPER = PrintTemplate.read(MeetingPrint.class, "papers");
    private static final String CITY = "city";

    private final MeetingMaps maps;
    private final MapPainter painter;
    private final PublicSite site;

    MeetingPrint(MeetingMaps maps, MapPainter painter, PublicSite site) {
        this.maps = maps;
        this.painter = painter;
        this.site = site;
    }

    /**
     * The values of the template.
     *
     * @param draft     whether members were not given it yet
     * @param decisions what was decided before; those that are not closed first
     * @param city      null where the city has no outline
     */
    record Values(
            String kind,
            String day,
            String way,
            @Nullable String place,
            String chair,
            boolean draft,
            boolean demo,
            String made,
            String review,
            List<PartValues> parts,
            List<Decision> decisions,
            List<ItemValues> items,
            @Nullable PrintedMap city,
            String cityWide) {}

    /** A part of the agenda. */
    record PartValues(String number, String title, List<Line> lines) {}

    /** An item on the agenda. */
    record Line(int number, String title, String unit) {}

    /** What an earlier meeting decided, and where it is now. */
    record Decision(int number, String title, String day, String resolution, String unit, String state, boolean late) {}

    /**
     * The page of an item.
     *
     * @param part 一、通报工作进展情况
     * @param map  null where it has no place
     */
    record ItemValues(
            int number,
            String title,
            String part,
            String kind,
            String step,
            String state,
            String places,
            List<Row> rows,
            @Nullable PrintedMap map) {}

    /** A line of the page; the text is null where there is none. */
    record Row(String label, @Nullable String text) {}

    /** The papers. */
    Print paper(Meetings.Prepared prepared) {
        var areas = maps.areas(prepared.meeting().plan());
        var onAgenda = Arrays.stream(Part.values())
                .flatMap(part -> prepared.itemsOf(part).stream())
                .toList();
        var sheets = new HashMap<String, MapSheet>();
        maps.ofCity(areas, onAgenda).ifPresent(it -> sheets.put(CITY, it));
        onAgenda.forEach(item -> maps.ofItem(areas, item).ifPresent(it -> sheets.put(nameOf(item), it)));
        var drawings = new HashMap<String, Drawing>();
        sheets.forEach((name, sheet) -> PrintedMap.drawings(name, sheet, painter)
                .forEach((drawing, paint) -> drawings.put(drawing, paint::accept)));
        var values = values(prepared, sheets);
        return new Print(PAPER.fill(values), drawings, Optional.of("演示数据").filter(it -> values.demo()));
    }

    private static String nameOf(Seen item) {
        return String.valueOf(item.item().number());
    }

    private Values values(Meetings.Prepared prepared, Map<String, MapSheet> sheets) {
        var meeting = prepared.meeting();
        var number = site.mapReviewNumber();
        return new Values(
                meeting.kind().title().zh(),
                meeting.heldOn().toString(),
                meeting.way().title().zh(),
                meeting.place(),
                meeting.chair(),
                meeting.issued() == null,
                MeetingAnswer.of(prepared).demo(),
                LocalDate.now(Clock.CHINA).toString(),
                number == null || number.isBlank() ? "未配置（内部使用）" : number,
                parts(prepared),
                decisions(prepared),
                items(prepared, sheets),
                sheets.containsKey(CITY) ? PrintedMap.of(CITY, sheets.get(CITY)) : null,
                cityWide(prepared));
    }

    private static String cityWide(Meetings.Prepared prepared) {
        return prepared.items().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.places().isEmpty())
                .map(it -> it.item().number())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    private static String titleOf(Part part) {
        var number =
                switch (part) {
                    case REPORT -> "一";
                    case CONSULT -> "二";
                    case DECIDE -> "三";
                    case ARRANGE -> "四";
                };
        return number + "、" + part.title().zh();
    }

    private static List<PartValues> parts(Meetings.Prepared prepared) {
        return Arrays.stream(Part.values())
                .map(part -> new PartValues(
                        part.code(),
                        titleOf(part),
                        prepared.itemsOf(part).stream()
                                .map(it ->
                                        new Line(it.item().number(), it.item().title(), name(it.responsible())))
                                .toList()))
                .toList();
    }

    private static String name(@Nullable Unit unit) {
        return unit == null ? "未定单位" : unit.name();
    }

    private static List<Decision> decisions(Meetings.Prepared prepared) {
        return decided(prepared.all()).stream()
                .map(it -> new Decision(
                        it.item().number(),
                        it.item().title(),
                        String.valueOf(it.item().decidedOn()),
                        String.valueOf(it.item().resolution()),
                        name(it.responsible()),
                        state(it),
                        it.clock()
                                .filter(clock -> clock.state() == Clock.State.OVERDUE)
                                .isPresent()))
                .toList();
    }

    /** What meetings decided, by number; what is closed comes last. */
    static List<Seen> decided(List<Seen> all) {
        return Stream.concat(
                        all.stream().filter(it -> it.item().step() != Step.CLOSED),
                        all.stream().filter(it -> it.item().step() == Step.CLOSED))
                .filter(it -> it.item().resolution() != null)
                .toList();
    }

    /** 督办，超期 6 天 */
    static String state(Seen seen) {
        var step = seen.item().step().title().zh();
        return seen.clock()
                .map(clock -> step
                        + (clock.days() < 0 ? "，超期 %d 天".formatted(-clock.days()) : "，还有 %d 天".formatted(clock.days())))
                .orElse(step);
    }

    private static List<ItemValues> items(Meetings.Prepared prepared, Map<String, MapSheet> sheets) {
        var pages = new ArrayList<ItemValues>();
        for (var part : Part.values()) {
            for (var seen : prepared.itemsOf(part)) {
                var sheet = sheets.get(nameOf(seen));
                pages.add(new ItemValues(
                        seen.item().number(),
                        seen.item().title(),
                        titleOf(part),
                        seen.item().kind().title().zh(),
                        seen.item().step().title().zh(),
                        state(seen),
                        seen.places().stream().map(Place::label).collect(Collectors.joining("、")),
                        rows(seen),
                        sheet == null ? null : PrintedMap.of(nameOf(seen), sheet)));
            }
        }
        return pages;
    }

    private static List<Row> rows(Seen seen) {
        var item = seen.item();
        var source = seen.source();
        return List.of(
                new Row("现状", item.text()),
                new Row("提出单位", seen.raisedBy() == null ? null : seen.raisedBy().name()),
                new Row("出处", source == null ? null : source.document() + " " + source.clause()),
                new Row("对接的省厅处室", item.preparedWith()),
                new Row("初步解决方案", item.proposal()),
                new Row("议定事项", item.resolution()),
                new Row(
                        "责任单位",
                        seen.responsible() == null ? null : seen.responsible().name()),
                new Row("期限", item.due() == null ? null : item.due().toString()));
    }
}

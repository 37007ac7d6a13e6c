package org.parkatlas.docket.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Sets the papers of a meeting: its agenda, what became of earlier decisions, a page an item, and the map of the city. */
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
            String language,
            Map<String, String> words,
            String title,
            String kind,
            String day,
            String way,
            @Nullable String place,
            String chair,
            boolean draft,
            boolean demo,
            String made,
            String stop,
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

    /** The papers in a language; what members wrote stays as they wrote it. */
    Print paper(Meetings.Prepared prepared, Locale language) {
        return new Sheets(language).paper(prepared);
    }

    /** Those of one language. */
    private final class Sheets {

        private final Locale language;

        Sheets(Locale language) {
            this.language = language;
        }

        private String say(String zh, String en) {
            return new Wording(zh, en).in(language);
        }

        Print paper(Meetings.Prepared prepared) {
            var areas = maps.areas(prepared.meeting().plan());
            var onAgenda = Arrays.stream(Part.values())
                    .flatMap(part -> prepared.itemsOf(part).stream())
                    .toList();
            var sheets = new HashMap<String, MapSheet>();
            maps.ofCity(areas, onAgenda, language).ifPresent(it -> sheets.put(CITY, it));
            onAgenda.forEach(item -> maps.ofItem(areas, item, language).ifPresent(it -> sheets.put(nameOf(item), it)));
            var drawings = new HashMap<String, Drawing>();
            sheets.forEach((name, sheet) -> PrintedMap.drawings(name, sheet, painter)
                    .forEach((drawing, paint) -> drawings.put(drawing, paint::accept)));
            var values = values(prepared, sheets);
            return new Print(
                    PAPER.fill(values),
                    drawings,
                    Optional.of(MeetingWords.DEMO.in(language)).filter(it -> values.demo()));
        }

        private static String nameOf(Seen item) {
            return String.valueOf(item.item().number());
        }

        private Values values(Meetings.Prepared prepared, Map<String, MapSheet> sheets) {
            var meeting = prepared.meeting();
            var number = site.mapReviewNumber();
            var kind = meeting.kind().title();
            return new Values(
                    language.toLanguageTag(),
                    MeetingWords.in(language),
                    say(kind.zh() + "材料", "Papers of the " + kind.en()),
                    kind.in(language),
                    meeting.heldOn().toString(),
                    meeting.way().title().in(language),
                    meeting.place(),
                    meeting.chair(),
                    meeting.issued() == null,
                    MeetingAnswer.of(prepared).demo(),
                    LocalDate.now(Clock.CHINA).toString(),
                    say("。", "."),
                    number == null || number.isBlank() ? say("未配置（内部使用）", "not set; internal use") : number,
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

        private String titleOf(Part part) {
            var number =
                    switch (part) {
                        case REPORT -> say("一、", "1. ");
                        case CONSULT -> say("二、", "2. ");
                        case DECIDE -> say("三、", "3. ");
                        case ARRANGE -> say("四、", "4. ");
                    };
            return number + part.title().in(language);
        }

        private List<PartValues> parts(Meetings.Prepared prepared) {
            return Arrays.stream(Part.values())
                    .map(part -> new PartValues(
                            part.code(),
                            titleOf(part),
                            prepared.itemsOf(part).stream()
                                    .map(it -> new Line(
                                            it.item().number(), it.item().title(), name(it.responsible())))
                                    .toList()))
                    .toList();
        }

        private String name(@Nullable Unit unit) {
            return unit == null
                    ? MeetingWords.NO_UNIT.in(language)
                    : unit.title().in(language);
        }

        private List<Decision> decisions(Meetings.Prepared prepared) {
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

        /** 督办，超期 6 天 */
        private String state(Seen seen) {
            var step = seen.item().step().title().in(language);
            return seen.clock()
                    .map(clock -> step
                            + (clock.days() < 0
                                            ? Wording.of("，超期 %d 天", ", overdue by %d days", -clock.days())
                                            : Wording.of("，还有 %d 天", ", %d days left", clock.days()))
                                    .in(language))
                    .orElse(step);
        }

        private List<ItemValues> items(Meetings.Prepared prepared, Map<String, MapSheet> sheets) {
            var pages = new ArrayList<ItemValues>();
            for (var part : Part.values()) {
                for (var seen : prepared.itemsOf(part)) {
                    var sheet = sheets.get(nameOf(seen));
                    pages.add(new ItemValues(
                            seen.item().number(),
                            seen.item().title(),
                            titleOf(part),
                            seen.item().kind().title().in(language),
                            seen.item().step().title().in(language),
                            state(seen),
                            seen.places().stream().map(Place::label).collect(Collectors.joining(say("、", ", "))),
                            rows(seen),
                            sheet == null ? null : PrintedMap.of(nameOf(seen), sheet)));
                }
            }
            return pages;
        }

        private List<Row> rows(Seen seen) {
            var item = seen.item();
            var source = seen.source();
            return List.of(
                    new Row(say("现状", "How things are"), item.text()),
                    new Row(
                            say("提出单位", "Raised by"),
                            seen.raisedBy() == null
                                    ? null
                                    : seen.raisedBy().title().in(language)),
                    new Row(say("出处", "Source"), source == null ? null : source.document() + " " + source.clause()),
                    new Row(say("对接的省厅处室", "Prepared with (provincial division)"), item.preparedWith()),
                    new Row(say("初步解决方案", "Proposal"), item.proposal()),
                    new Row(say("议定事项", "Decision"), item.resolution()),
                    new Row(
                            say("责任单位", "Unit in charge"),
                            seen.responsible() == null
                                    ? null
                                    : seen.responsible().title().in(language)),
                    new Row(
                            say("期限", "Due"),
                            item.due() == null ? null : item.due().toString()));
        }
    }

    /** What meetings decided, by number; what is closed comes last. */
    static List<Seen> decided(List<Seen> all) {
        return Stream.concat(
                        all.stream().filter(it -> it.item().step() != Step.CLOSED),
                        all.stream().filter(it -> it.item().step() == Step.CLOSED))
                .filter(it -> it.item().resolution() != null)
                .toList();
    }
}

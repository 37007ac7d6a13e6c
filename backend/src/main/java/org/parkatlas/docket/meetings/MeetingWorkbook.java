package org.parkatlas.docket.meetings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.items.Clock;
import org.parkatlas.docket.items.Place;
import org.parkatlas.docket.items.Seen;
import org.parkatlas.docket.units.Unit;
import org.parkatlas.documents.TableBook;
import org.parkatlas.problem.Wording;

/** The tables of a meeting's papers: its agenda, and what became of earlier decisions. */
final class MeetingWorkbook {

    private static final double WIDE = 40;
    private static final Wording NOTE =
            new Wording("不刻制印章、不正式行文，材料只供会议研究。", "No seal, no official paper: material for the meeting alone.");
    private static final Wording DEMO = new Wording("演示数据，不得用于任何决定。", "Demonstration data; not for any decision.");
    private static final Wording NUMBER = new Wording("号码", "Number");
    private static final Wording TITLE = new Wording("事项", "Item");
    private static final Wording UNIT = new Wording("责任单位", "Unit in charge");
    private static final Wording DUE = new Wording("期限", "Due");
    private static final Wording DAYS = new Wording("还有几天（负数为超期）", "Days left (negative: overdue)");
    private static final Wording STEP = new Wording("步骤", "Step");
    private static final Wording CITY = new Wording("全市", "whole city");

    private final Meetings.Prepared prepared;
    private final Locale language;

    private MeetingWorkbook(Meetings.Prepared prepared, Locale language) {
        this.prepared = prepared;
        this.language = language;
    }

    /** Writes the workbook, with headings in this language. */
    static void write(Meetings.Prepared prepared, Locale language, OutputStream out) throws IOException {
        var note = MeetingAnswer.of(prepared).demo() ? NOTE.then(DEMO) : NOTE;
        try (var book = new TableBook(out, Optional.of(note.in(language)))) {
            var made = new MeetingWorkbook(prepared, language);
            made.writeAgenda(book);
            made.writeDecisions(book);
        }
    }

    private void writeAgenda(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("议程", "Agenda"),
                        new Wording("部分", "Part"),
                        NUMBER,
                        TITLE,
                        new Wording("类别", "Kind"),
                        STEP,
                        new Wording("现状", "How things are"),
                        new Wording("地点", "Places"),
                        new Wording("提出单位", "Raised by"),
                        new Wording("初步解决方案", "Proposal"),
                        UNIT,
                        DUE,
                        DAYS)
                .width(0, WIDE)
                .width(2, WIDE)
                .width(5, WIDE)
                .width(8, WIDE);
        for (var part : Part.values()) {
            for (var seen : prepared.itemsOf(part)) {
                var item = seen.item();
                table.row(
                        part.title().in(language),
                        item.number(),
                        item.title(),
                        item.kind().title().in(language),
                        item.step().title().in(language),
                        item.text(),
                        places(seen),
                        name(seen.raisedBy()),
                        item.proposal(),
                        name(seen.responsible()),
                        item.due(),
                        days(seen));
            }
        }
    }

    private void writeDecisions(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("以前议定事项", "Earlier decisions"),
                        NUMBER,
                        TITLE,
                        new Wording("会议日期", "Day of the meeting"),
                        new Wording("议定事项", "Resolution"),
                        UNIT,
                        STEP,
                        DUE,
                        DAYS)
                .width(1, WIDE)
                .width(3, WIDE);
        for (var seen : MeetingPrint.decided(prepared.all())) {
            var item = seen.item();
            table.row(
                    item.number(),
                    item.title(),
                    item.decidedOn(),
                    item.resolution(),
                    name(seen.responsible()),
                    item.step().title().in(language),
                    item.due(),
                    days(seen));
        }
    }

    private String places(Seen seen) {
        return seen.places().isEmpty()
                ? CITY.in(language)
                : seen.places().stream().map(Place::label).collect(Collectors.joining("、"));
    }

    private @Nullable String name(@Nullable Unit unit) {
        return unit == null ? null : unit.title().in(language);
    }

    private static @Nullable Long days(Seen seen) {
        return seen.clock().map(Clock::days).orElse(null);
    }

    private TableBook.Table table(TableBook book, Wording name, Wording... headings) throws IOException {
        List<String> said = Stream.of(headings).map(it -> it.in(language)).toList();
        return book.table(name.in(language), said);
    }
}

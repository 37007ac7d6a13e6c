package org.parkatlas.leads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.TableBook;
import org.parkatlas.problem.Wording;

/** Leads as a workbook: one table of them, and one of their parcels. */
final class LeadWorkbook {

    private static final double WIDE = 36;
    private static final Wording DEMO = new Wording("演示数据，不得用于任何决定。", "Demonstration data; not for any decision.");
    private static final Wording UNKNOWN = new Wording("无数据", "no data");
    private static final Wording NUMBER = new Wording("编号", "Number");
    private static final Wording CLIENT = new Wording("单位", "Client");

    private final List<Leads.Seen> leads;
    private final Locale language;

    private LeadWorkbook(List<Leads.Seen> leads, Locale language) {
        this.leads = leads;
        this.language = language;
    }

    /** Writes the workbook, with headings in this language. */
    static void write(List<Leads.Seen> leads, Locale language, OutputStream out) throws IOException {
        var isDemo = leads.stream().anyMatch(it -> it.lead().demo());
        var remark = isDemo ? Optional.of(DEMO.in(language)) : Optional.<String>empty();
        try (var book = new TableBook(out, remark)) {
            var made = new LeadWorkbook(leads, language);
            made.writeLeads(book);
            made.writePlots(book);
        }
    }

    private void writeLeads(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("线索", "Leads"),
                        NUMBER,
                        CLIENT,
                        new Wording("县区代码", "County"),
                        new Wording("需求", "Needs"),
                        new Wording("用地 亩", "Land, mu"),
                        new Wording("阶段", "Stage"),
                        new Wording("自", "Since"),
                        new Wording("岗位", "Post"),
                        new Wording("几天没有跟进", "Days without a word"),
                        new Wording("跟进", "Followed"),
                        new Wording("冲突", "Clashes"))
                .width(1, WIDE)
                .width(3, WIDE)
                .width(10, WIDE);
        for (var seen : leads) {
            var lead = seen.lead();
            table.row(
                    lead.number(),
                    lead.client(),
                    lead.county(),
                    lead.needs(),
                    known(lead.areaMu()),
                    say(lead.stage().title()),
                    lead.stageSince(),
                    say(lead.post()),
                    seen.days(),
                    say(seen.staleness().title()),
                    seen.clashes().stream().map(this::say).collect(Collectors.joining("；")));
        }
    }

    private void writePlots(TableBook book) throws IOException {
        var table = table(
                book,
                new Wording("地块", "Parcels"),
                NUMBER,
                CLIENT,
                new Wording("地块", "Parcel"),
                new Wording("意向或预留", "Wanted or reserved"),
                new Wording("园区", "Park"),
                new Wording("登记面积 亩", "Registered, mu"));
        for (var seen : leads) {
            for (var each : seen.plots()) {
                var plot = each.plot();
                table.row(
                        seen.lead().number(),
                        seen.lead().client(),
                        each.held().code(),
                        say(each.held().held().title()),
                        plot == null ? say(UNKNOWN) : plot.park(),
                        known(plot == null ? null : plot.areaMu()));
            }
        }
    }

    private Object known(@Nullable Object value) {
        return value == null ? say(UNKNOWN) : value;
    }

    private TableBook.Table table(TableBook book, Wording name, Wording... headings) throws IOException {
        return book.table(say(name), Stream.of(headings).map(this::say).toList());
    }

    private String say(Clash clash) {
        var other = clash.other();
        return Stream.of(
                        Optional.of(say(clash.kind().title())),
                        Optional.ofNullable(clash.code()),
                        Optional.ofNullable(other).map(it -> it.number() + " " + say(it.post())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String say(Wording words) {
        return words.in(language);
    }
}

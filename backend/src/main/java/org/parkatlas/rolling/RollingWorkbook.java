package org.parkatlas.rolling;

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

/** The ledger as a workbook: projects, parcels, evaluations, rules. */
final class RollingWorkbook {

    private static final double WIDE = 36;
    private static final Wording DEMO = new Wording("演示数据，不得用于任何决定。", "Demonstration data; not for any decision.");
    private static final Wording UNKNOWN = new Wording("无数据", "no data");
    private static final Wording NOT_SAID = new Wording("未写明", "not stated");
    private static final Wording PROJECT = new Wording("项目", "Project");
    private static final Wording UNTIL = new Wording("保留至", "Until");
    private static final Wording SOURCE = new Wording("出处", "Source");

    private final RollingLedgers.Ledger ledger;
    private final Locale language;

    private RollingWorkbook(RollingLedgers.Ledger ledger, Locale language) {
        this.ledger = ledger;
        this.language = language;
    }

    /** Writes the workbook, with headings in this language. */
    static void write(RollingLedgers.Ledger ledger, Locale language, OutputStream out) throws IOException {
        var remark = ledger.isDemo() ? Optional.of(DEMO.in(language)) : Optional.<String>empty();
        try (var book = new TableBook(out, remark)) {
            var made = new RollingWorkbook(ledger, language);
            made.writeProjects(book);
            made.writePlots(book);
            made.writeEvaluations(book);
            made.writeRules(book);
        }
    }

    private void writeProjects(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("台账", "Ledger"),
                        PROJECT,
                        new Wording("县区代码", "Counties"),
                        new Wording("规划的阶段", "Stage in the plan"),
                        new Wording("规划原文", "The plan's words"),
                        new Wording("后来的阶段", "Stage seen since"),
                        new Wording("看到的日期", "Seen on"),
                        new Wording("最近的消息", "Newest word"),
                        new Wording("几天以前", "Days ago"),
                        new Wording("牌", "Card"),
                        new Wording("预留地块", "Parcels kept"),
                        new Wording("冲突", "Clashes"))
                .width(0, WIDE)
                .width(3, WIDE)
                .width(10, WIDE);
        for (var entry : ledger.entries()) {
            var project = entry.project();
            var seen = project.seen();
            table.row(
                    project.name(),
                    String.join("、", project.counties()),
                    said(project.stage()),
                    said(project.stageText()),
                    known(seen == null ? null : seen.stage()),
                    known(seen == null ? null : seen.asOf()),
                    known(project.newest()),
                    known(project.days()),
                    say(entry.freshness().title()),
                    entry.plots().stream().map(Reservation::code).collect(Collectors.joining("、")),
                    entry.troubles().stream().map(this::say).collect(Collectors.joining("；")));
        }
    }

    private void writePlots(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("预留地块", "Parcels"),
                        PROJECT,
                        new Wording("地块", "Parcel"),
                        new Wording("预留岗位", "Reserved by"),
                        UNTIL)
                .width(0, WIDE)
                .width(2, WIDE);
        for (var entry : ledger.entries()) {
            for (var plot : entry.plots()) {
                table.row(entry.project().name(), plot.code(), say(plot.post()), plot.until());
            }
        }
    }

    private void writeEvaluations(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("评估", "Evaluations"),
                        new Wording("评估", "Evaluation"),
                        new Wording("几个月一次", "Every, months"),
                        new Wording("下一次", "Next"),
                        SOURCE)
                .width(0, WIDE)
                .width(3, WIDE);
        for (var each : ledger.evaluations()) {
            var next = each.nextFrom(ledger.day(), ledger.end());
            table.row(
                    say(each.name()),
                    each.everyMonths() == null ? say(NOT_SAID) : each.everyMonths(),
                    next == null ? say(NOT_SAID) : next,
                    each.sources().stream()
                            .map(it -> it.clause() + "：" + it.quote())
                            .collect(Collectors.joining("；")));
        }
    }

    private void writeRules(TableBook book) throws IOException {
        var table = table(
                        book,
                        new Wording("规则", "Rules"),
                        new Wording("阶段", "Stage"),
                        new Wording("黄牌 月", "Yellow card, months"),
                        new Wording("红牌 月", "Red card, months"),
                        SOURCE)
                .width(3, WIDE);
        for (var rule : ledger.rules()) {
            var stage = rule.stage().equals(FreshnessRule.NO_STAGE) ? say(NOT_SAID) : rule.stage();
            table.row(stage, rule.yellowMonths(), rule.redMonths(), rule.source());
        }
    }

    private Object known(@Nullable Object value) {
        return value == null ? say(UNKNOWN) : value;
    }

    private String said(@Nullable String words) {
        return words == null ? say(NOT_SAID) : words;
    }

    private TableBook.Table table(TableBook book, Wording name, Wording... headings) throws IOException {
        List<String> titles = Stream.of(headings).map(this::say).toList();
        return book.table(say(name), titles);
    }

    private String say(Trouble trouble) {
        var other = trouble.other();
        return Stream.of(
                        Optional.of(say(trouble.kind().title())),
                        Optional.ofNullable(trouble.code()),
                        Optional.ofNullable(other).map(it -> it.number() + " " + say(it.post())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String say(Wording words) {
        return words.in(language);
    }
}

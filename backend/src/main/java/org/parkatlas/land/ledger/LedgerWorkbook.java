package org.parkatlas.land.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.TableBook;
import org.parkatlas.land.indicators.Indicator;
import org.parkatlas.problem.Wording;

/**
 * A ledger as a workbook: what it is of, levels of the park and its blocks, indicators, parcels with a wrong record, clocks.
 * Numbers are those of the answer; what nobody knows is said in words, and is no number.
 */
final class LedgerWorkbook {

    private static final double WIDE = 36;
    private static final Wording DEMO =
            new Wording("演示数据，不得用于审批、用地、划界或统计。", "Demonstration data; not for any decision.");
    private static final Wording UNKNOWN = new Wording("无数据", "no data");
    private static final Wording MISSING = new Wording("缺", "missing");
    private static final Wording BLOCK = new Wording("区块", "Block");
    private static final Wording PARCEL = new Wording("地块", "Parcel");
    private static final Wording M2 = new Wording("面积 m²", "Area, m²");
    private static final Wording HA = new Wording("面积 公顷", "Area, ha");
    private static final Wording MU = new Wording("面积 亩", "Area, mu");

    private final LandLedger ledger;
    private final Locale language;
    private final TableBook book;

    private LedgerWorkbook(LandLedger ledger, Locale language, TableBook book) {
        this.ledger = ledger;
        this.language = language;
        this.book = book;
    }

    /** Writes the workbook, with headings in this language. */
    static void write(LandLedger ledger, Locale language, OutputStream out) throws IOException {
        var remark = ledger.demo() ? Optional.of(DEMO.in(language)) : Optional.<String>empty();
        try (var book = new TableBook(out, remark)) {
            var made = new LedgerWorkbook(ledger, language, book);
            made.writeLedger();
            made.writeLevels();
            made.writeIndicators();
            made.writeFaults();
            made.writeClocks();
        }
    }

    private void writeLedger() throws IOException {
        var table = table(new Wording("台账", "Ledger"), new Wording("项", "Item"), new Wording("值", "Value"))
                .width(0, WIDE)
                .width(1, WIDE);
        table.row(say("园区", "Park"), ledger.park().name());
        table.row(say("截至", "As of"), ledger.day());
        table.row(
                say("评价时点（最早的地块）", "Oldest parcel as of"), ledger.vintage() == null ? say(UNKNOWN) : ledger.vintage());
        table.row(say("地块", "Parcels"), ledger.whole().parcels());
        for (var document : ledger.approvedBy()) {
            table.row(say("批准面积来源", "Approved area stated by"), document);
        }
        for (var county : ledger.unseen()) {
            table.row(say("不在本岗位范围内、未计入的县区", "County not seen by this post, not counted"), county);
        }
        table.row(say("记录有误的地块", "Parcels with a wrong record"), ledger.faultCount());
        table.row(say("正在计时的地块", "Clocks that run"), ledger.clockCount());
        table.row(say("不能判断是否闲置的地块", "Parcels of which nobody can say whether they lie idle"), ledger.undecided());
    }

    /** Levels with the name of what they are of; the park as a whole comes first. */
    private record Named(String name, Staircase levels) {}

    private List<Named> stairs() {
        var all = new ArrayList<Named>();
        all.add(new Named(say("全部", "All"), ledger.whole()));
        ledger.blocks().forEach(each -> all.add(new Named(block(each.block()), each)));
        return all;
    }

    private String block(@Nullable String block) {
        return block == null ? say("未写明区块", "no block written") : block;
    }

    private void writeLevels() throws IOException {
        var table = table(
                new Wording("逐级套合", "Levels"),
                BLOCK,
                new Wording("级别", "Level"),
                M2,
                HA,
                MU,
                new Wording("比上一级少 公顷", "Less than the level above, ha"),
                new Wording("断档不计入 公顷", "Left out, ha"),
                new Wording("占上一级 %", "Of the level above, %"));
        for (var stairs : stairs()) {
            writeLevels(table, stairs.name(), stairs.levels());
        }
    }

    private void writeLevels(TableBook.Table table, String of, Staircase stairs) throws IOException {
        var approved = stairs.approved();
        if (approved == null) {
            table.row(of, say(Level.APPROVED.title()), say(UNKNOWN));
        } else {
            table.row(of, say(Level.APPROVED.title()), approved.areaM2(), approved.areaHa(), approved.areaMu());
        }
        for (var step : stairs.levels()) {
            var area = step.area();
            table.row(
                    of,
                    say(step.level().title()),
                    area.areaM2(),
                    area.areaHa(),
                    area.areaMu(),
                    step.left().areaHa(),
                    step.leftOut().areaHa(),
                    step.percent());
        }
        var idle = stairs.idle();
        table.row(of, say("闲置，满一年", "Idle for a full year"), idle.areaM2(), idle.areaHa(), idle.areaMu());
    }

    private void writeIndicators() throws IOException {
        var table = table(
                        new Wording("指标", "Indicators"),
                        BLOCK,
                        new Wording("指标", "Indicator"),
                        new Wording("分子", "Numerator"),
                        new Wording("分子 公顷", "Numerator, ha"),
                        new Wording("分母", "Denominator"),
                        new Wording("分母 公顷", "Denominator, ha"),
                        new Wording("值", "Value"),
                        new Wording("单位", "Unit"),
                        new Wording("定义", "Defined by"),
                        new Wording("与标准原文核对", "Compared with the standard"),
                        new Wording("对照", "What others reached"))
                .width(1, WIDE)
                .width(8, WIDE)
                .width(10, WIDE);
        for (var stairs : stairs()) {
            for (var row : stairs.levels().indicators()) {
                writeIndicator(table, stairs.name(), ledger.definition(row.id()), row);
            }
        }
    }

    private void writeIndicator(TableBook.Table table, String block, Indicator definition, IndicatorRow row)
            throws IOException {
        table.row(
                block,
                say(definition.name()),
                say(definition.numerator().name()),
                hectares(row.numerator()),
                say(definition.denominator().name()),
                hectares(row.denominator()),
                value(row),
                say(definition.unit().title()),
                definition.standard(),
                definition.checked() ? say("是", "yes") : say("否", "no"),
                definition.benchmarks().stream()
                        .map(each -> "%s %s（%s）".formatted(region(each), each.value(), each.asOf()))
                        .collect(Collectors.joining("；")));
    }

    private String region(Indicator.Benchmark benchmark) {
        return benchmark.region().equals("china") ? say("全国", "China") : say("广东", "Guangdong");
    }

    private Object hectares(@Nullable LedgerArea term) {
        return term == null ? say(MISSING) : term.areaHa();
    }

    private Object value(IndicatorRow row) {
        if (row.value() != null) {
            return row.value();
        }
        return row.area() == null ? say(UNKNOWN) : row.area().areaHa();
    }

    private void writeFaults() throws IOException {
        var table = table(
                        new Wording("记录有误", "Wrong records"),
                        PARCEL,
                        BLOCK,
                        M2,
                        MU,
                        new Wording("哪里不对", "What is wrong"),
                        new Wording("从哪一级起不计入", "Left out from"),
                        new Wording("与哪些地块重叠", "Overlaps"))
                .width(4, WIDE);
        for (var parcel : ledger.faults()) {
            var area = parcel.area();
            table.row(
                    parcel.code(),
                    block(parcel.block()),
                    area == null ? say(UNKNOWN) : area.areaM2(),
                    area == null ? say(UNKNOWN) : area.areaMu(),
                    parcel.faults().stream().map(it -> say(it.title())).collect(Collectors.joining("；")),
                    parcel.leftOutFrom() == null
                            ? say("仍计入", "counted all the same")
                            : say(parcel.leftOutFrom().title()),
                    String.join("；", parcel.overlaps()));
        }
        said(table, ledger.faultCount() - ledger.faults().size());
    }

    private void writeClocks() throws IOException {
        var table = table(
                        new Wording("闲置", "Idle land"),
                        PARCEL,
                        BLOCK,
                        M2,
                        MU,
                        new Wording("依据（国土资源部令第53号）", "Rule (Order 53)"),
                        new Wording("自", "Since"),
                        new Wording("满一年", "A year full"),
                        new Wording("超期天数（负数为剩余）", "Days over (negative: left)"),
                        new Wording("已动工 %", "Started, %"),
                        new Wording("已投资 %", "Paid, %"))
                .width(4, WIDE);
        for (var clock : ledger.clocks()) {
            var area = clock.area();
            table.row(
                    clock.code(),
                    block(clock.block()),
                    area == null ? say(UNKNOWN) : area.areaM2(),
                    area == null ? say(UNKNOWN) : area.areaMu(),
                    say(clock.rule().title()),
                    clock.since(),
                    clock.fullOn(),
                    clock.daysOver(),
                    clock.startedPercent() == null ? say(MISSING) : clock.startedPercent(),
                    clock.investedPercent() == null ? say(MISSING) : clock.investedPercent());
        }
        said(table, ledger.clockCount() - ledger.clocks().size());
    }

    /** How many more there are than rows. */
    private void said(TableBook.Table table, int more) throws IOException {
        if (more > 0) {
            table.row(say(Wording.of("另有 %d 宗未列出", "%d more are not listed", more)));
        }
    }

    private TableBook.Table table(Wording name, Wording... headings) throws IOException {
        return book.table(say(name), Stream.of(headings).map(this::say).toList());
    }

    private String say(Wording words) {
        return words.in(language);
    }

    private String say(String zh, String en) {
        return say(new Wording(zh, en));
    }
}

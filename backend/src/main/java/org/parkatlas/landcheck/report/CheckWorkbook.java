package org.parkatlas.landcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.parkatlas.landcheck.checks.LandCheckAnswer;
import org.parkatlas.problem.Wording;

/**
 * The tables of a check as a workbook: what was checked, themes, what lies in the shapes of one code, corners. Texts are text
 * cells, so that nothing is calculated that was meant as a name; numbers are those of the answer.
 */
final class CheckWorkbook {

    private static final double WIDTH = 18;
    private static final Wording DEMO =
            new Wording("演示数据，不得用于审批、用地、划界或统计。", "Demonstration data; not for any decision.");
    private static final List<Wording> MEASURES = List.of(
            new Wording("面积 m²", "Area, m²"),
            new Wording("公顷", "Hectares"),
            new Wording("亩", "Mu"),
            new Wording("占比 %", "Percent"));

    private final LandCheckAnswer check;
    private final Locale language;
    private final Workbook workbook;

    private CheckWorkbook(LandCheckAnswer check, Locale language, OutputStream out) {
        this.check = check;
        this.language = language;
        this.workbook = new Workbook(out, "ParkAtlas", null);
    }

    /** Writes the workbook, with headings in this language. */
    static void write(LandCheckAnswer check, Locale language, OutputStream out) throws IOException {
        var made = new CheckWorkbook(check, language, out);
        made.writeCheck();
        made.writeThemes();
        made.writeParts();
        made.writeCorners();
        made.workbook.finish();
    }

    private void writeCheck() throws IOException {
        var table = new Table(new Wording("核查", "Check"), new Wording("项", "Item"), new Wording("值", "Value"));
        table.row(word("编号", "Number"), check.number());
        table.row(word("红线", "Red line"), check.title());
        table.row(word("核查岗位", "Post"), check.post());
        table.row(word("核查时间", "Checked"), ReportWords.time(check.asOf()));
        table.row(word("坐标系", "Reference system"), check.system());
        table.row(word("结论", "Verdict"), check.verdict().title().in(language));
        table.row(word("面积 m²", "Area, m²"), check.areaM2());
        table.row(word("面积 公顷", "Area, ha"), check.areaHa());
        table.row(word("面积 亩", "Area, mu"), check.areaMu());
        table.row(word("受影响（不重复计）m²", "Affected, counted once, m²"), check.affectedM2());
        table.row(word("受影响（不重复计）亩", "Affected, counted once, mu"), check.affectedMu());
        table.row(word("面积算法", "Method"), check.method());
        table.finish();
    }

    private void writeThemes() throws IOException {
        var table = new Table(
                new Wording("主题", "Themes"),
                headings(
                        List.of(
                                new Wording("主题", "Theme"),
                                new Wording("规则", "Rule"),
                                new Wording("结论", "Verdict"),
                                new Wording("无数据原因", "Why there is no data")),
                        List.of(new Wording("起算 m²", "Counts from, m²"), new Wording("图层基准日", "As of"))));
        for (var theme : check.themes()) {
            table.row(
                    theme.name(),
                    theme.rule(),
                    theme.verdict().title().in(language),
                    theme.reasonText(),
                    theme.areaM2(),
                    theme.areaHa(),
                    theme.areaMu(),
                    theme.percent(),
                    theme.thresholdM2(),
                    theme.vintage() == null ? null : theme.vintage().toString());
        }
        table.finish();
    }

    private void writeParts() throws IOException {
        var table = new Table(
                new Wording("分项", "Parts"),
                headings(
                        List.of(
                                new Wording("主题", "Theme"),
                                new Wording("编号", "Code"),
                                new Wording("名称", "Label"),
                                new Wording("效力", "Status")),
                        List.of(new Wording("图形数", "Shapes"))));
        for (var theme : check.themes()) {
            for (var part : theme.parts()) {
                table.row(
                        theme.name(),
                        part.code(),
                        part.label(),
                        part.status(),
                        part.areaM2(),
                        part.areaHa(),
                        part.areaMu(),
                        part.percent(),
                        part.objects());
            }
        }
        table.finish();
    }

    private void writeCorners() throws IOException {
        var table = new Table(
                new Wording("界址点", "Corners"),
                new Wording("点号", "Corner"),
                new Wording("圈号", "Ring"),
                Wording.of("X 北 m（%s）", "X north, m (%s)", check.plane()),
                Wording.of("Y 东 m（%s）", "Y east, m (%s)", check.plane()),
                new Wording("经度", "Longitude"),
                new Wording("纬度", "Latitude"),
                new Wording("到下一点边长 m", "Edge to the next, m"));
        for (var corner : check.corners()) {
            table.row(corner.name(), corner.ring(), corner.x(), corner.y(), corner.lon(), corner.lat(), corner.edgeM());
        }
        table.finish();
    }

    private static Wording[] headings(List<Wording> before, List<Wording> after) {
        return Stream.of(before, MEASURES, after).flatMap(List::stream).toArray(Wording[]::new);
    }

    private String word(String zh, String en) {
        return new Wording(zh, en).in(language);
    }

    /** A sheet with a heading, below what a reader has to know first. */
    private final class Table {

        private final Worksheet sheet;
        private int line;

        Table(Wording name, Wording... headings) {
            sheet = workbook.newWorksheet(name.in(language));
            if (check.demo()) {
                sheet.inlineString(line++, 0, DEMO.in(language));
            }
            for (int i = 0; i < headings.length; i++) {
                sheet.width(i, WIDTH);
                sheet.inlineString(line, i, headings[i].in(language));
                sheet.style(line, i).bold().set();
            }
            line++;
            sheet.freezePane(0, line);
        }

        void row(@Nullable Object... values) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Number number) {
                    sheet.value(line, i, number);
                } else if (values[i] != null) {
                    sheet.inlineString(line, i, values[i].toString());
                }
            }
            line++;
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }
}

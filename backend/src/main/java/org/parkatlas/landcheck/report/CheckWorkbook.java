package org.parkatlas.landcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.parkatlas.documents.TableBook;
import org.parkatlas.landcheck.checks.LandCheckAnswer;
import org.parkatlas.problem.Wording;

/** The tables of a check as a workbook: what was checked, themes, what lies in the shapes of one code, corners. Numbers are those of the answer. */
final class CheckWorkbook {

    private static final Wording DEMO =
            new Wording("演示数据，不得用于审批、用地、划界或统计。", "Demonstration data; not for any decision.");
    private static final List<Wording> MEASURES = List.of(
            new Wording("面积 m²", "Area, m²"),
            new Wording("公顷", "Hectares"),
            new Wording("亩", "Mu"),
            new Wording("占比 %", "Percent"));

    private final LandCheckAnswer check;
    private final Locale language;
    private final TableBook book;

    private CheckWorkbook(LandCheckAnswer check, Locale language, TableBook book) {
        this.check = check;
        this.language = language;
        this.book = book;
    }

    /** Writes the workbook, with headings in this language. */
    static void write(LandCheckAnswer check, Locale language, OutputStream out) throws IOException {
        var remark = check.demo() ? Optional.of(DEMO.in(language)) : Optional.<String>empty();
        try (var book = new TableBook(out, remark)) {
            var made = new CheckWorkbook(check, language, book);
            made.writeCheck();
            made.writeThemes();
            made.writeParts();
            made.writeCorners();
        }
    }

    private void writeCheck() throws IOException {
        var table = table(new Wording("核查", "Check"), new Wording("项", "Item"), new Wording("值", "Value"));
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
    }

    private void writeThemes() throws IOException {
        var table = table(
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
    }

    private void writeParts() throws IOException {
        var table = table(
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
    }

    private void writeCorners() throws IOException {
        var table = table(
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
    }

    private static Wording[] headings(List<Wording> before, List<Wording> after) {
        return Stream.of(before, MEASURES, after).flatMap(List::stream).toArray(Wording[]::new);
    }

    private String word(String zh, String en) {
        return new Wording(zh, en).in(language);
    }

    private TableBook.Table table(Wording name, Wording... headings) throws IOException {
        return book.table(
                name.in(language),
                Stream.of(headings).map(each -> each.in(language)).toList());
    }
}

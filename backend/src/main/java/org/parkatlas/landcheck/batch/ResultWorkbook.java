package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/**
 * Writes what came of a batch as a workbook (ECMA-376): a sheet with a row for each red line, and one with the sums. Texts are
 * text cells, so that no title is calculated.
 */
@Component
class ResultWorkbook {

    private static final int FLUSHED_ROWS = 500;
    private static final double WIDE = 36;

    private static final Wording DEMO = new Wording(
            "演示数据：不得用于审批、用地、划界或统计。", "Demonstration data: not for approval, land use, boundaries or statistics.");

    private static final List<Wording> HEADINGS = List.of(
            new Wording("序号", "Number"),
            new Wording("行", "Row"),
            new Wording("编号", "Name"),
            new Wording("结论", "Verdict"),
            new Wording("首要原因", "First reason"),
            new Wording("县区代码", "County"),
            new Wording("面积（m²）", "Area (m²)"),
            new Wording("面积（亩）", "Area (mu)"));

    private final ResultRows rows;
    private final ThemeNames themes;

    ResultWorkbook(ResultRows rows, ThemeNames themes) {
        this.rows = rows;
        this.themes = themes;
    }

    void write(ResultFiles.Order order, Path target) throws IOException {
        try (var out = Files.newOutputStream(target);
                var workbook = new Workbook(out, "ParkAtlas", null)) {
            var names = themes.list();
            var sums = new LinkedHashMap<String, double[]>();
            names.keySet().forEach(theme -> sums.put(theme, new double[2]));
            var sheet = new Sheet(workbook.newWorksheet(said("逐条", "Red lines", order)), order.language());
            sheet.head(names);
            rows.forEachResult(order.batch().id(), line -> {
                sheet.add(line, names);
                line.themes().forEach(theme -> count(sums, theme));
            });
            summarise(new Sheet(workbook.newWorksheet(said("汇总", "Sums", order)), order.language()), order, sums);
        }
    }

    private static String said(String zh, String en, ResultFiles.Order order) {
        return new Wording(zh, en).in(order.language());
    }

    private static void count(Map<String, double[]> sums, LineOutcome.Theme theme) {
        var sum = sums.computeIfAbsent(theme.theme(), any -> new double[2]);
        sum[0] += theme.verdict() == Verdict.AFFECTED ? 1 : 0;
        sum[1] += theme.areaM2();
    }

    private void summarise(Sheet sheet, ResultFiles.Order order, Map<String, double[]> sums) {
        var batch = order.batch();
        var counts = batch.counts();
        sheet.row(said("批量核查", "Batch", order), batch.number() + "　" + batch.title());
        sheet.row(said("图层基准", "Layers as of", order), batch.created().toString());
        sheet.row(
                said("坐标系", "Reference system", order),
                batch.system().chinese() + " " + batch.system().code());
        sheet.row(said("红线", "Red lines", order), counts.total());
        sheet.row(said("已完成", "Done", order), counts.done());
        sheet.row(Outcome.NOT_AFFECTED.title().in(order.language()), counts.notAffected());
        sheet.row(Outcome.AFFECTED.title().in(order.language()), counts.affected());
        sheet.row(Outcome.NO_DATA.title().in(order.language()), counts.noData());
        sheet.row(Outcome.ERROR.title().in(order.language()), counts.error());
        var names = themes.list();
        sums.forEach((theme, sum) -> sheet.row(
                names.getOrDefault(theme, new Wording(theme, theme)).in(order.language()),
                (int) sum[0],
                new Area(sum[1]).roundedMu()));
        if (batch.demo()) {
            sheet.row(DEMO.in(order.language()));
        }
    }

    /** A sheet that grows downwards. */
    private static final class Sheet {

        private final Worksheet sheet;
        private final Locale language;
        private int line;

        Sheet(Worksheet sheet, Locale language) {
            this.sheet = sheet;
            this.language = language;
        }

        void head(Map<String, Wording> themes) {
            var headings = new ArrayList<Object>();
            HEADINGS.forEach(each -> headings.add(each.in(language)));
            themes.values()
                    .forEach(each ->
                            headings.add(each.then(new Wording("（亩）", " (mu)")).in(language)));
            row(headings.toArray());
            sheet.width(2, WIDE);
            sheet.width(4, WIDE);
            sheet.freezePane(0, line);
        }

        void add(ResultRows.Result result, Map<String, Wording> themes) throws IOException {
            var area = result.areaM2() == null ? null : new Area(result.areaM2());
            var cells = new ArrayList<@Nullable Object>();
            cells.add(result.number());
            cells.add(result.row());
            cells.add(result.title());
            cells.add(result.outcome().title().in(language));
            cells.add(result.reason().in(language));
            cells.add(result.county());
            cells.add(area == null ? null : area.roundedSquareMetres());
            cells.add(area == null ? null : area.roundedMu());
            for (var theme : themes.keySet()) {
                cells.add(result.themes().stream()
                        .filter(each -> each.theme().equals(theme))
                        .findFirst()
                        .map(this::said)
                        .orElse(null));
            }
            row(cells.toArray());
            if (line % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }

        /** Of which nobody knows has no number. */
        private Object said(LineOutcome.Theme theme) {
            return theme.verdict() == Verdict.NO_DATA
                    ? Verdict.NO_DATA.title().in(language)
                    : new Area(theme.areaM2()).roundedMu();
        }

        void row(@Nullable Object... cells) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Number number) {
                    sheet.value(line, i, number);
                } else if (cells[i] != null) {
                    sheet.value(line, i, cells[i].toString());
                }
            }
            line++;
        }
    }
}

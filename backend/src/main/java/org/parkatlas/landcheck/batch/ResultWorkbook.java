package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.TableBook;
import org.parkatlas.geo.Area;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Writes what came of a batch as a workbook: a table with a row for each red line, and one with the sums. */
@Component
class ResultWorkbook {

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
        var remark = order.batch().demo() ? Optional.of(DEMO.in(order.language())) : Optional.<String>empty();
        try (var book = new TableBook(Files.newOutputStream(target), remark)) {
            var names = themes.list();
            var sums = new LinkedHashMap<String, double[]>();
            names.keySet().forEach(theme -> sums.put(theme, new double[2]));
            var lines = book.table(said("逐条", "Red lines", order), headings(names, order.language()))
                    .width(2, WIDE)
                    .width(4, WIDE);
            rows.forEachResult(order.batch().id(), line -> {
                lines.row(cells(line, names.keySet(), order.language()));
                line.themes().forEach(theme -> count(sums, theme));
            });
            summarise(book, order, sums);
        }
    }

    private static List<String> headings(Map<String, Wording> themes, Locale language) {
        var inMu = themes.values().stream().map(theme -> theme.then(new Wording("（亩）", " (mu)")));
        return Stream.concat(HEADINGS.stream(), inMu)
                .map(heading -> heading.in(language))
                .toList();
    }

    private static String said(String zh, String en, ResultFiles.Order order) {
        return new Wording(zh, en).in(order.language());
    }

    private static void count(Map<String, double[]> sums, LineOutcome.Theme theme) {
        var sum = sums.computeIfAbsent(theme.theme(), any -> new double[2]);
        sum[0] += theme.verdict() == Verdict.AFFECTED ? 1 : 0;
        sum[1] += theme.areaM2();
    }

    private void summarise(TableBook book, ResultFiles.Order order, Map<String, double[]> sums) throws IOException {
        var batch = order.batch();
        var counts = batch.counts();
        var table = book.table(
                        said("汇总", "Sums", order),
                        List.of(said("项", "Item", order), said("值", "Value", order), said("合计（亩）", "Sum (mu)", order)))
                .width(1, WIDE);
        table.row(said("批量核查", "Batch", order), batch.number() + "　" + batch.title());
        table.row(said("图层基准", "Layers as of", order), batch.created().toString());
        table.row(
                said("坐标系", "Reference system", order),
                batch.system().chinese() + " " + batch.system().code());
        table.row(said("红线", "Red lines", order), counts.total());
        table.row(said("已完成", "Done", order), counts.done());
        table.row(Outcome.NOT_AFFECTED.title().in(order.language()), counts.notAffected());
        table.row(Outcome.AFFECTED.title().in(order.language()), counts.affected());
        table.row(Outcome.NO_DATA.title().in(order.language()), counts.noData());
        table.row(Outcome.ERROR.title().in(order.language()), counts.error());
        var names = themes.list();
        for (var sum : sums.entrySet()) {
            table.row(
                    names.getOrDefault(sum.getKey(), new Wording(sum.getKey(), sum.getKey()))
                            .in(order.language()),
                    (int) sum.getValue()[0],
                    new Area(sum.getValue()[1]).roundedMu());
        }
    }

    private static @Nullable Object[] cells(ResultRows.Result result, Set<String> themes, Locale language) {
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
        for (var theme : themes) {
            cells.add(result.themes().stream()
                    .filter(each -> each.theme().equals(theme))
                    .findFirst()
                    .map(found -> said(found, language))
                    .orElse(null));
        }
        return cells.toArray();
    }

    /** Of which nobody knows has no number. */
    private static Object said(LineOutcome.Theme theme, Locale language) {
        return theme.verdict() == Verdict.NO_DATA
                ? Verdict.NO_DATA.title().in(language)
                : new Area(theme.areaM2()).roundedMu();
    }
}

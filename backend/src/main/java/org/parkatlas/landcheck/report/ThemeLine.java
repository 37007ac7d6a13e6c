package org.parkatlas.landcheck.report;

import static org.parkatlas.landcheck.report.ReportWords.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.landcheck.checks.ThemeAnswer;
import org.parkatlas.landcheck.rules.Relation;

/**
 * What the report says of a theme: a line of the findings and one of the layers.
 *
 * @param mark    name of the drawing of its verdict
 * @param measure null where nobody knows
 * @param notes   sentences below the line
 */
record ThemeLine(
        String name,
        String rule,
        String verdict,
        String mark,
        @Nullable Measures measure,
        @Nullable String reason,
        String threshold,
        List<PartLine> parts,
        List<String> notes,
        Layer layer) {

    /** Codes that are listed; all of them are in the files of the check. */
    private static final int MOST_PARTS = 12;

    /** Square metres, 公顷, 亩 and percent. */
    record Measures(String m2, String ha, String mu, String percent) {}

    /** What lies in the shapes of one code. */
    record PartLine(String label, Measures measure) {}

    /** The layer behind it. */
    record Layer(String kind, String vintage, String status, String precision, String coverage, String source) {}

    /**
     * The line of a theme.
     *
     * @param wholeM2  area of the red line
     * @param statuses what people call the statuses of control lines
     */
    static ThemeLine of(ThemeAnswer theme, BigDecimal wholeM2, List<CodeLabel> statuses) {
        return new ThemeLine(
                theme.name(),
                theme.rule(),
                theme.verdict().title().zh(),
                "mark-" + theme.verdict().code(),
                measures(theme),
                theme.reasonText(),
                String.valueOf(theme.thresholdM2()),
                theme.parts().stream()
                        .limit(MOST_PARTS)
                        .map(it -> part(theme, it))
                        .toList(),
                notes(theme),
                layer(theme, wholeM2, statuses));
    }

    private static @Nullable Measures measures(ThemeAnswer theme) {
        if (theme.areaM2() == null) {
            return null;
        }
        return new Measures(
                number(theme.areaM2()),
                number(Objects.requireNonNull(theme.areaHa())),
                number(Objects.requireNonNull(theme.areaMu())),
                number(Objects.requireNonNull(theme.percent())));
    }

    /** What is only told has a name and an id that people do not know. */
    private static PartLine part(ThemeAnswer theme, ThemeAnswer.PartAnswer part) {
        var named = theme.relation() == Relation.REPORT || part.code().equals(part.label());
        var label = named ? part.label() : "%s　%s".formatted(part.code(), part.label());
        return new PartLine(
                label,
                new Measures(
                        number(part.areaM2()), number(part.areaHa()), number(part.areaMu()), number(part.percent())));
    }

    private static List<String> notes(ThemeAnswer theme) {
        var more = Optional.of(theme.parts().size() - MOST_PARTS)
                .filter(it -> it > 0)
                .map("另有 %d 项，见本次核查导出的表格。"::formatted);
        var uncovered = Optional.of(theme.uncoveredM2())
                .filter(it -> theme.areaM2() != null && it.doubleValue() >= Math.max(theme.thresholdM2(), 0.01))
                .map(it -> "另有 %s m² 不在图层覆盖范围内，未作判断。".formatted(number(it)));
        var slivers = Optional.of(theme.slivers())
                .filter(it -> it.count() > 0)
                .map(it -> "小于起算面积的碎片 %d 处，共 %s m²，不计入。".formatted(it.count(), number(it.areaM2())));
        return List.of(more, uncovered, slivers).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Layer layer(ThemeAnswer theme, BigDecimal wholeM2, List<CodeLabel> statuses) {
        var covered = wholeM2.subtract(theme.uncoveredM2()).max(BigDecimal.ZERO);
        var isLoaded = theme.precision().precisionClass() != null;
        return new Layer(
                theme.demo() ? "演示图层" : isLoaded ? "已入库图层" : "无可用图层",
                theme.vintage() == null ? "无基准日" : theme.vintage().toString(),
                theme.demo() ? "演示，无法律效力" : statuses(theme, statuses),
                precision(theme),
                isLoaded ? "红线的 %s m²".formatted(number(covered)) : "无",
                theme.demo() ? "演示数据" : String.join("、", theme.sourceUnits()));
    }

    private static String statuses(ThemeAnswer theme, List<CodeLabel> statuses) {
        return statuses.stream()
                .filter(it -> theme.status().contains(it.code()))
                .map(it -> it.label().zh())
                .collect(Collectors.joining("、"));
    }

    private static String precision(ThemeAnswer theme) {
        var accuracy = theme.precision().accuracyM();
        return Optional.ofNullable(theme.precision().precisionClass())
                .flatMap(PrecisionClass::find)
                .map(it -> it.chinese() + (accuracy == null ? "" : "，± %s m".formatted(plain(accuracy))))
                .orElse("无");
    }

    private static String plain(double metres) {
        return BigDecimal.valueOf(metres).stripTrailingZeros().toPlainString();
    }
}

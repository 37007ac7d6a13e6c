package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.parkatlas.documents.Drawing;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.land.SupplyStage;
import org.parkatlas.land.indicators.Indicator;
import org.parkatlas.land.indicators.Operation;
import org.parkatlas.problem.Wording;

/** A ledger as it is printed, in Chinese: the values of the template. Numbers are those of the answer. */
record LedgerPrint(
        String title,
        String park,
        String day,
        String approved,
        String vintage,
        String basis,
        int parcels,
        int blockCount,
        int undecided,
        List<String> notices,
        List<StepLine> steps,
        List<String> levels,
        List<BlockLine> blocks,
        List<IndicatorLine> indicators,
        String standards,
        String idleHa,
        String idleMu,
        List<ClockLine> clocks,
        @Nullable Integer moreClocks,
        List<FaultLine> faults,
        @Nullable Integer moreFaults,
        @Nullable PrintedMap map,
        String review,
        boolean mapCut,
        boolean demo) {

    private static final PrintTemplate TEMPLATE = PrintTemplate.read(LedgerPrint.class, "ledger");
    private static final String DEMO = "演示数据";
    private static final String UNKNOWN = "无数据";
    private static final String MISSING = "缺";
    private static final String MAP = "stages";

    /** Width of the bar of the approved area, millimetres. */
    private static final double WIDEST_MM = 54;

    /** A level with its bar; colours are those of the stages of supply on the map. */
    record StepLine(
            String name,
            @Nullable String color,
            String width,
            @Nullable String ha,
            String mu,
            String left,
            @Nullable String out,
            String percent) {}

    /** A block: areas in hectares, one for each level, the idle one last. */
    record BlockLine(String name, int parcels, List<String> cells) {}

    /** An indicator; what is not known is null. */
    record IndicatorLine(
            String name,
            String formula,
            @Nullable String value,
            @Nullable String china,
            @Nullable String guangdong,
            String unit) {}

    /** A parcel that waits. */
    record ClockLine(String code, String ha, String reason, String fullOn, String term, boolean over) {}

    /** A parcel with a wrong record. */
    record FaultLine(String code, String block, @Nullable String ha, String wrong, String from) {}

    boolean hasBlocks() {
        return !blocks.isEmpty();
    }

    boolean hasClocks() {
        return !clocks.isEmpty();
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    /**
     * What the map of a ledger is painted by.
     *
     * @param map          empty where nothing has a shape
     * @param cut          whether it lacks some shapes, of which there are too many
     * @param reviewNumber 审图号, null where the installation has none
     */
    record Sheet(
            Optional<MapSheet> map,
            boolean cut,
            MapPainter painter,
            @Nullable String reviewNumber) {

        private @Nullable PrintedMap printed() {
            return map.map(it -> PrintedMap.of(MAP, it)).orElse(null);
        }

        private Map<String, Drawing> drawings() {
            var drawings = new HashMap<String, Drawing>();
            map.ifPresent(sheet -> PrintedMap.drawings(MAP, sheet, painter)
                    .forEach((name, paint) -> drawings.put(name, paint::accept)));
            return drawings;
        }
    }

    /** The document. */
    static Print of(LandLedger ledger, Sheet sheet) {
        return new Print(
                TEMPLATE.fill(content(ledger, sheet)),
                sheet.drawings(),
                Optional.of(DEMO).filter(it -> ledger.demo()));
    }

    private static LedgerPrint content(LandLedger ledger, Sheet sheet) {
        var whole = ledger.whole();
        return new LedgerPrint(
                "园区用地台账　" + ledger.park().name(),
                ledger.park().name(),
                ledger.day().toString(),
                whole.approved() == null ? UNKNOWN : hectaresAndMu(whole.approved()),
                ledger.vintage() == null ? UNKNOWN : ledger.vintage().toString(),
                ledger.approvedBy().isEmpty() ? UNKNOWN : String.join("；", ledger.approvedBy()),
                whole.parcels(),
                ledger.blocks().size(),
                ledger.undecided(),
                notices(ledger),
                steps(whole),
                Stream.of(Level.values()).map(level -> level.title().zh()).toList(),
                ledger.blocks().stream().map(LedgerPrint::block).toList(),
                indicators(ledger),
                standards(ledger),
                hectares(whole.idle()),
                number(whole.idle().areaMu()),
                ledger.clocks().stream().map(LedgerPrint::clock).toList(),
                more(ledger.clockCount() - ledger.clocks().size()),
                ledger.faults().stream().map(LedgerPrint::fault).toList(),
                more(ledger.faultCount() - ledger.faults().size()),
                sheet.printed(),
                sheet.reviewNumber() == null || sheet.reviewNumber().isBlank() ? "未配置（内部使用）" : sheet.reviewNumber(),
                sheet.cut(),
                ledger.demo());
    }

    /** What a reader has to know before the numbers. */
    private static List<String> notices(LandLedger ledger) {
        var notices = new ArrayList<String>();
        if (!ledger.unseen().isEmpty()) {
            notices.add("园区还在别的县区（%s），那里的地块不在本岗位范围内，合计不完整。".formatted(String.join("、", ledger.unseen())));
        }
        if (ledger.whole().levels().isEmpty()) {
            notices.add("没有本岗位可见的地块，各级面积无数据，不是 0。");
        }
        var excess = ledger.whole().excess();
        if (excess != null && excess.areaM2().signum() > 0) {
            notices.add("地块登记面积合计比批准多 %s 公顷。查重叠和登记面积偏大的地块。".formatted(hectares(excess)));
        }
        if (ledger.faultCount() > 0) {
            notices.add("%d 宗地块的记录套不上逐级关系或有误，列在第五部分；从所列级别起不计入。".formatted(ledger.faultCount()));
        }
        return notices;
    }

    private static List<StepLine> steps(Staircase whole) {
        var lines = new ArrayList<StepLine>();
        var approved = whole.approved();
        var widest = Stream.concat(
                        Stream.ofNullable(approved), whole.levels().stream().map(Staircase.Step::area))
                .map(LedgerArea::areaM2)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        lines.add(
                approved == null
                        ? new StepLine(Level.APPROVED.title().zh(), null, "", null, "", "", null, "")
                        : new StepLine(
                                Level.APPROVED.title().zh(),
                                color(Level.APPROVED),
                                width(approved, widest),
                                hectares(approved),
                                number(approved.areaMu()),
                                unrecorded(whole),
                                null,
                                ""));
        for (var step : whole.levels()) {
            lines.add(new StepLine(
                    step.level().title().zh(),
                    color(step.level()),
                    width(step.area(), widest),
                    hectares(step.area()),
                    number(step.area().areaMu()),
                    hectares(step.left()),
                    step.leftOut().areaM2().signum() == 0 ? null : hectares(step.leftOut()),
                    step.percent() == null ? "" : number(step.percent())));
        }
        return lines;
    }

    private static String unrecorded(Staircase whole) {
        var unrecorded = whole.unrecorded();
        return unrecorded == null || unrecorded.areaM2().signum() == 0 ? "" : "无地块登记 " + hectares(unrecorded);
    }

    /** A level in the colour of the land that it has and the next one has not, as on the map. */
    private static String color(Level level) {
        return switch (level) {
            case APPROVED -> "#FFFFFF";
            case DEVELOPABLE -> LedgerMap.colour(SupplyStage.UNREADY);
            case READY -> LedgerMap.colour(SupplyStage.READY);
            case SUPPLIED -> LedgerMap.colour(SupplyStage.SUPPLIED);
            case BUILT -> LedgerMap.colour(SupplyStage.BUILT_OTHER);
            case INDUSTRIAL -> LedgerMap.colour(SupplyStage.BUILT_INDUSTRIAL);
        };
    }

    private static String width(LedgerArea area, BigDecimal widest) {
        return String.format(
                Locale.ROOT,
                "%.2f",
                WIDEST_MM
                        * area.areaM2().doubleValue()
                        / widest.max(BigDecimal.ONE).doubleValue());
    }

    private static BlockLine block(Staircase block) {
        var cells = new ArrayList<String>();
        cells.add(block.approved() == null ? UNKNOWN : hectares(block.approved()));
        for (var level : Level.steps()) {
            cells.add(block.levels().stream()
                    .filter(step -> step.level() == level)
                    .findFirst()
                    .map(step -> hectares(step.area()))
                    .orElse(UNKNOWN));
        }
        cells.add(block.levels().isEmpty() ? UNKNOWN : hectares(block.idle()));
        return new BlockLine(name(block.block()), block.parcels(), cells);
    }

    private static String name(@Nullable String block) {
        return block == null ? "未写明区块" : block;
    }

    private static List<IndicatorLine> indicators(LandLedger ledger) {
        return ledger.whole().indicators().stream()
                .map(row -> indicator(ledger.definition(row.id()), row))
                .toList();
    }

    private static IndicatorLine indicator(Indicator definition, IndicatorRow row) {
        var sign = definition.operation() == Operation.DIFFERENCE ? " − " : " ÷ ";
        return new IndicatorLine(
                definition.name().zh(),
                term(definition.numerator(), row.numerator())
                        + sign
                        + term(definition.denominator(), row.denominator()),
                row.value() != null ? number(row.value()) : row.area() == null ? null : hectares(row.area()),
                benchmark(definition, "china"),
                benchmark(definition, "guangdong"),
                definition.unit().title().zh());
    }

    private static String term(Indicator.NamedTerm term, @Nullable LedgerArea area) {
        return term.name().zh() + " " + (area == null ? MISSING : hectares(area));
    }

    private static @Nullable String benchmark(Indicator definition, String region) {
        return definition.benchmarks().stream()
                .filter(each -> each.region().equals(region))
                .findFirst()
                .map(each ->
                        "%s（%s）".formatted(number(each.value()), each.asOf().substring(0, 4)))
                .orElse(null);
    }

    private static String standards(LandLedger ledger) {
        var standards =
                ledger.indicators().stream().map(Indicator::standard).distinct().toList();
        var unchecked = ledger.indicators().stream().anyMatch(it -> !it.checked());
        return "定义：%s。%s".formatted(String.join("；", standards), unchecked ? "尚未与标准原文核对。" : "");
    }

    private static ClockLine clock(LandLedger.Clock clock) {
        var area = clock.area();
        return new ClockLine(
                clock.code(),
                area == null ? UNKNOWN : hectares(area),
                reason(clock),
                clock.fullOn().toString(),
                clock.daysOver() > 0 ? "超期 %d 天".formatted(clock.daysOver()) : "还有 %d 天".formatted(-clock.daysOver()),
                clock.daysOver() > 0);
    }

    private static String reason(LandLedger.Clock clock) {
        return switch (clock.rule()) {
            case NOT_STARTED -> "约定 %s 动工，至今未动工".formatted(clock.since());
            case STOPPED ->
                "%s 中止；已动工 %s，已投资 %s"
                        .formatted(clock.since(), percent(clock.startedPercent()), percent(clock.investedPercent()));
        };
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? MISSING : number(percent) + "%";
    }

    private static FaultLine fault(LandLedger.FaultyParcel parcel) {
        var area = parcel.area();
        return new FaultLine(
                parcel.code(),
                name(parcel.block()),
                area == null ? null : hectares(area),
                parcel.faults().stream().map(Fault::title).map(Wording::zh).collect(Collectors.joining("；"))
                        + (parcel.overlaps().isEmpty() ? "" : "（" + String.join("、", parcel.overlaps()) + "）"),
                parcel.leftOutFrom() == null
                        ? "仍计入"
                        : parcel.leftOutFrom().title().zh() + "起");
    }

    private static @Nullable Integer more(int count) {
        return count > 0 ? count : null;
    }

    private static String hectaresAndMu(LedgerArea area) {
        return "%s 公顷，%s 亩".formatted(hectares(area), number(area.areaMu()));
    }

    private static String hectares(LedgerArea area) {
        return number(area.areaHa());
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}

package org.parkatlas.landcheck.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.parkatlas.cartography.MapPainter;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.documents.Drawing;
import org.parkatlas.documents.PdfWriter;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.documents.QrCode;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.landcheck.checks.Corner;
import org.parkatlas.landcheck.checks.LandCheckAnswer;
import org.parkatlas.landcheck.checks.LandChecks;
import org.parkatlas.landcheck.checks.StoredCheck;
import org.parkatlas.landcheck.checks.ThemeAnswer;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.stereotype.Component;

/** Makes the report of a check: its numbers are those of the answer, and its map shows the layers that were checked. */
@Component
class ReportWriter {

    private static final PrintTemplate TEMPLATE = PrintTemplate.read(ReportWriter.class, "report");
    private static final String DEMO = "演示数据";
    private static final double QR_MM = 20;
    private static final double MARK_MM = 3;
    private static final double BANNER_MARK_MM = 6.4;

    private final Readings readings;
    private final ReportMap map;
    private final MapPainter painter;
    private final Projections projections;
    private final PdfWriter writer;
    private final PublicSite site;
    private final List<CodeLabel> statuses;

    ReportWriter(
            Readings readings,
            ReportMap map,
            MapPainter painter,
            Projections projections,
            PdfWriter writer,
            PublicSite site,
            FeatureTypes types) {
        this.readings = readings;
        this.map = map;
        this.painter = painter;
        this.projections = projections;
        this.writer = writer;
        this.site = site;
        this.statuses = types.find("control-zones")
                .orElseThrow()
                .getProperty("legalStatus")
                .codes();
    }

    /** What is read for it at once. */
    private record Seen(MapSheet sheet, String county) {}

    /**
     * The file.
     *
     * @param address where everybody can compare it
     */
    byte[] write(SignedIn asking, StoredCheck check, String address) {
        var answer = LandCheckAnswer.of(check, projections, Locale.CHINESE);
        var seen = readings.read(
                LandChecks.viewerOf(asking, check),
                reading -> new Seen(
                        map.of(reading, answer),
                        reading.jdbc()
                                .sql("SELECT name FROM county WHERE code = :code")
                                .param("code", check.county())
                                .query(String.class)
                                .single()));
        var text = TEMPLATE.fill(content(answer, seen));
        return writer.write(new Print(
                text,
                drawings(seen.sheet(), answer.verdict(), address),
                Optional.of(DEMO).filter(it -> answer.demo())));
    }

    private Map<String, Drawing> drawings(MapSheet sheet, Verdict verdict, String address) {
        var drawings = new HashMap<String, Drawing>();
        drawings.put("qr", QrCode.of(address, QR_MM));
        drawings.put("map", canvas -> painter.paint(canvas, sheet));
        drawings.put("bar", canvas -> sheet.bar().paint(canvas));
        drawings.put("banner", canvas -> VerdictMark.paint(canvas, verdict, BANNER_MARK_MM));
        for (var mark : Verdict.values()) {
            drawings.put("mark-" + mark.code(), canvas -> VerdictMark.paint(canvas, mark, MARK_MM));
        }
        for (int i = 0; i < sheet.rules().size(); i++) {
            var rule = sheet.rules().get(i);
            drawings.put("sample-" + i, canvas -> MapPainter.paintSample(canvas, rule));
        }
        return drawings;
    }

    private ReportContent content(LandCheckAnswer check, Seen seen) {
        var plane = ReferenceSystems.find(check.plane()).orElseThrow();
        var number = site.mapReviewNumber();
        return new ReportContent(
                check,
                facts(check, seen.county()),
                NoticeSentence.of(check),
                check.themes().stream()
                        .map(it -> ThemeLine.of(it, check.areaM2(), statuses))
                        .toList(),
                total(check),
                corners(check.corners()),
                ReportContent.Sheet.of(seen.sheet(), projection(plane)),
                number == null || number.isBlank() ? "未配置（内部使用，不得公开）" : number);
    }

    private static ReportContent.Facts facts(LandCheckAnswer check, String county) {
        var corners = check.corners();
        var vintage = check.themes().stream()
                .flatMap(it -> Optional.ofNullable(it.vintage()).stream())
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("无");
        return new ReportContent.Facts(
                "%s，%d 个界址点 %s—%s"
                        .formatted(
                                ReportWords.origin(check.origin()),
                                corners.size(),
                                corners.get(0).name(),
                                corners.get(corners.size() - 1).name()),
                county,
                ReportWords.time(check.asOf()),
                "%s（%s）"
                        .formatted(
                                ReferenceSystems.find(check.system())
                                        .map(ReferenceSystem::chinese)
                                        .orElseThrow(),
                                check.system()),
                vintage + (check.themes().stream().anyMatch(ThemeAnswer::demo) ? "（演示图层）" : ""));
    }

    private static String total(LandCheckAnswer check) {
        var whole = "红线 %s m²，%s 公顷，%s 亩。"
                .formatted(
                        ReportWords.number(check.areaM2()),
                        ReportWords.number(check.areaHa()),
                        ReportWords.number(check.areaMu()));
        if (check.affectedM2().signum() == 0) {
            return whole;
        }
        var once = "受影响的范围不重复计为 %s m²，%s 亩"
                .formatted(ReportWords.number(check.affectedM2()), ReportWords.number(check.affectedMu()));
        return whole
                + once
                + (check.doubleM2().signum() == 0
                        ? "。"
                        : "；各项之间有 %s m² 重叠，只计一次。".formatted(ReportWords.number(check.doubleM2())));
    }

    private static List<ReportContent.CornerLine> corners(List<Corner> corners) {
        return IntStream.range(0, corners.size())
                .mapToObj(i -> ReportContent.CornerLine.of(corners.get(i), next(corners, i)))
                .toList();
    }

    /** The one after it in its ring. */
    private static Corner next(List<Corner> corners, int index) {
        int ring = corners.get(index).ring();
        return index + 1 < corners.size() && corners.get(index + 1).ring() == ring
                ? corners.get(index + 1)
                : corners.stream().filter(it -> it.ring() == ring).findFirst().orElseThrow();
    }

    private static String projection(ReferenceSystem plane) {
        var zone = Objects.requireNonNull(plane.zone());
        return "高斯—克吕格投影，中央经线 %.0f°；公里网单位 km".formatted(zone.centralMeridian());
    }
}

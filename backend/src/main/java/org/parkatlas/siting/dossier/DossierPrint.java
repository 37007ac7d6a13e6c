package org.parkatlas.siting.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.cartography.MapPainter;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.MapText;
import org.parkatlas.documents.Drawing;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.documents.QrCode;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.stereotype.Component;

/** Sets dossiers: as a page and on paper. Both say what is kept of them and nothing else. */
@Component
class DossierPrint {

    private static final PrintTemplate PAPER = PrintTemplate.read(DossierPrint.class, "dossier");
    private static final PrintTemplate PAGE = PrintTemplate.read(DossierPrint.class, "page");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final double QR_MM = 22;

    private final DossierMap map;
    private final MapPainter painter;
    private final PublicSite site;
    private final DossierProperties properties;

    DossierPrint(DossierMap map, MapPainter painter, PublicSite site, DossierProperties properties) {
        this.map = map;
        this.painter = painter;
        this.site = site;
        this.properties = properties;
    }

    /**
     * The values of the templates.
     *
     * @param address where its files are, relative to the page
     */
    record Values(
            DossierContent content,
            Map<String, String> words,
            String post,
            String expires,
            String review,
            String factor,
            String address,
            List<SiteValues> sites) {}

    /**
     * Those of a site.
     *
     * @param map null where there is none
     */
    record SiteValues(
            DossierContent.SitePages site,
            int number,
            boolean hasAccess,
            @Nullable Sheet map) {}

    /** Its map with what is set around it; lengths in millimetres, the drawings under these names. */
    record Sheet(
            String drawing,
            String bar,
            double width,
            double height,
            List<Text> texts,
            List<Sample> legend,
            String scale,
            String half,
            String whole,
            double barLength) {}

    /** A text of the map in its box. */
    record Text(String kind, String text, String style) {

        private static final double SLACK_MM = 6;

        static Text of(MapText text) {
            double width = text.widthMm() + SLACK_MM;
            return new Text(
                    text.kind().code(),
                    text.text(),
                    String.format(
                            Locale.ROOT,
                            "left:%.2fmm;top:%.2fmm;width:%.2fmm;line-height:%.2fmm;font-size:%.2fmm",
                            text.x() - width / 2,
                            text.y() - text.heightMm() / 2,
                            width,
                            text.heightMm(),
                            text.kind().sizeMm()));
        }
    }

    /** A line of the legend. */
    record Sample(String drawing, String label) {}

    /** The page that the link leads to. */
    String page(Dossiers.Opened opened, String address) {
        return PAGE.fill(values(opened, address, Map.of()));
    }

    /** The same on paper; its QR code leads to the page. */
    Print paper(Dossiers.Opened opened, String link) {
        var content = opened.content();
        var language = Locale.forLanguageTag(content.language());
        var sheets = new HashMap<Integer, MapSheet>();
        for (int i = 0; i < content.sites().size(); i++) {
            int number = i;
            map.of(content.sites().get(i), language).ifPresent(it -> sheets.put(number, it));
        }
        var drawings = new HashMap<String, Drawing>();
        drawings.put("qr", QrCode.of(link, QR_MM));
        sheets.forEach((number, sheet) -> {
            drawings.put("map-" + number, canvas -> painter.paint(canvas, sheet));
            drawings.put("bar-" + number, canvas -> sheet.bar().paint(canvas));
            for (int i = 0; i < sheet.rules().size(); i++) {
                var rule = sheet.rules().get(i);
                drawings.put("sample-" + number + "-" + i, canvas -> MapPainter.paintSample(canvas, rule));
            }
        });
        var watermark = Optional.of(DossierWords.in(language).getOrDefault("demo", ""))
                .filter(it -> opened.dossier().demo());
        return new Print(PAPER.fill(values(opened, link, sheets)), drawings, watermark);
    }

    private Values values(Dossiers.Opened opened, String address, Map<Integer, MapSheet> sheets) {
        var content = opened.content();
        var words = DossierWords.in(Locale.forLanguageTag(content.language()));
        var sites = new ArrayList<SiteValues>();
        for (int i = 0; i < content.sites().size(); i++) {
            var pages = content.sites().get(i);
            sites.add(new SiteValues(
                    pages, i + 1, pages.access() != null, sheets.containsKey(i) ? sheet(i, sheets.get(i)) : null));
        }
        var number = site.mapReviewNumber();
        return new Values(
                content,
                words,
                opened.dossier().post().in(Locale.forLanguageTag(content.language())),
                opened.dossier().expires().atZone(CHINA).toLocalDate().toString(),
                number == null || number.isBlank() ? words.getOrDefault("noReview", "") : number,
                String.valueOf(properties.detourFactor()),
                address,
                sites);
    }

    private static Sheet sheet(int number, MapSheet sheet) {
        var bar = sheet.bar();
        var rules = sheet.rules();
        return new Sheet(
                "map-" + number,
                "bar-" + number,
                sheet.view().widthMm(),
                sheet.view().heightMm(),
                sheet.labels().texts().stream().map(Text::of).toList(),
                Stream.iterate(0, i -> i < rules.size(), i -> i + 1)
                        .map(i -> new Sample(
                                "sample-" + number + "-" + i, rules.get(i).label()))
                        .toList(),
                "%,d".formatted(sheet.view().scale()).replace(',', ' '),
                bar.half(),
                bar.whole(),
                bar.lengthMm() + 0.6);
    }
}

package org.parkatlas.siting.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.cartography.MapPainter;
import org.parkatlas.cartography.MapSheet;
import org.parkatlas.cartography.PrintedMap;
import org.parkatlas.documents.Drawing;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.documents.QrCode;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.roads.RoadProperties;
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
    private final RoadProperties properties;

    DossierPrint(DossierMap map, MapPainter painter, PublicSite site, RoadProperties properties) {
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
            @Nullable PrintedMap map) {}

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
        sheets.forEach((number, sheet) -> PrintedMap.drawings(String.valueOf(number), sheet, painter)
                .forEach((name, drawing) -> drawings.put(name, drawing::accept)));
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
                    pages,
                    i + 1,
                    pages.access() != null,
                    sheets.containsKey(i) ? PrintedMap.of(String.valueOf(i), sheets.get(i)) : null));
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
}

package org.parkatlas.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.cartography.AreaPainter;
import org.parkatlas.cartography.MapView;
import org.parkatlas.documents.Drawing;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.stereotype.Component;

/** Sets a sheet: title, map in its double frame, legend of what is on it, layout table, what is not on it, scale and sources. */
@Component
class PlanSheet {

    private static final PrintTemplate TEMPLATE = PrintTemplate.read(PlanSheet.class, "sheet");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Sides of the bar that says how long a length is: two parts of this length on the ground, the longest that fits. */
    private static final int[] BARS = {100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000};

    private static final double LONGEST_BAR_MM = 70;
    private static final double FIGURES_MM = 34;
    private static final Rectangle2D SAMPLE = new Rectangle2D.Double(0.4, 0.4, 7.2, 3.4);
    private static final double KM = 1_000;

    /** On a page of an atlas more of them are set smaller, so that all of them stand on A4. */
    private static final double MOST_WORDS = 350;

    /** The small map that shows where a page lies. */
    private static final MapView.Size LOCATOR = new MapView.Size(26, 23);

    private final PublicSite site;

    PlanSheet(PublicSite site) {
        this.site = site;
    }

    /**
     * Values of the template.
     *
     * @param wide  whether words are as wide as English ones
     * @param dense whether there are so many that they are smaller
     */
    record Values(
            Map<String, String> words,
            String language,
            boolean wide,
            boolean dense,
            Paper paper,
            PlanPage.Title title,
            List<PlanPage.Line> about,
            boolean hasAbout,
            boolean hasLocator,
            boolean hasRows,
            double mapWidth,
            double mapHeight,
            double frameWidth,
            double frameHeight,
            double besideWidth,
            boolean landscape,
            List<Text> texts,
            List<Text> degrees,
            List<Sample> legend,
            List<Sample> sectors,
            List<Row> rows,
            String statement,
            String scale,
            Bar bar,
            String plane,
            String borders,
            String source,
            String attribution,
            String review,
            boolean noReview,
            String date) {}

    /** A text in the box of the map. */
    record Text(String kind, String text, String style) {}

    /** A line of the legend. */
    record Sample(@Nullable String drawing, String label) {}

    /** A line of the layout table. */
    record Row(
            String name,
            String parks,
            String words,
            @Nullable String drawing,
            boolean core) {}

    /** The bar; the drawing has this width. */
    record Bar(double width, double middle, String half, String whole) {}

    /** The sheet as a document. */
    Print of(PlanPage page, Paper paper, Locale language) {
        var facts = page.facts();
        var frame = page.frame();
        var texts = new PlanTexts(page);
        var map = new PlanMap(page, texts);
        var drawings = new HashMap<String, Drawing>();
        drawings.put("map", map::paint);
        var locator = page.locator();
        if (locator != null) {
            drawings.put("locator", canvas -> PlanMap.paintLocator(canvas, locator, LOCATOR));
        }
        var legend = legend(map, page, drawings, language);
        var sectors = sectors(map, facts, drawings);
        var rows = rows(page, drawings, language);
        int bar = bar(frame, paper);
        drawings.put("bar", canvas -> {
            double half = frame.paperMm(bar);
            canvas.setColor(Color.BLACK);
            canvas.fill(new Rectangle2D.Double(0, 0.4, half, 1.2));
            canvas.setStroke(new BasicStroke(0.2f));
            canvas.draw(new Rectangle2D.Double(half, 0.4, half, 1.2));
        });
        var words = SheetWords.in(language);
        var review = site.mapReviewNumber();
        boolean noReview = review == null || review.isBlank();
        var values = new Values(
                words,
                language.getLanguage(),
                language.getLanguage().equals("en"),
                locator != null && page.words() > MOST_WORDS,
                paper,
                page.title(),
                page.about(),
                !page.about().isEmpty(),
                locator != null,
                !rows.isEmpty(),
                frame.size().widthMm(),
                frame.size().heightMm(),
                frame.size().widthMm() + 3,
                frame.size().heightMm() + 3,
                paper.beside(),
                paper.isLandscape(),
                texts.coloured().stream().map(PlanSheet::text).toList(),
                texts.degrees().stream().map(PlanSheet::degree).toList(),
                legend,
                sectors,
                rows,
                page.statement(),
                SheetWords.thousands(frame.scale()),
                new Bar(2 * frame.paperMm(bar) + 0.4, frame.paperMm(bar), length(bar), length(2 * bar)),
                SheetWords.plane(facts.plan().meridian(), language),
                words.getOrDefault(facts.boundaries() ? "borders" : "noBorders", ""),
                facts.plan().source(),
                String.join("；", facts.plan().attribution()),
                noReview ? words.getOrDefault("noReview", "") : String.valueOf(review),
                noReview,
                LocalDate.now(CHINA).toString());
        return new Print(TEMPLATE.fill(values), drawings, Optional.empty());
    }

    private static Text text(PlanTexts.Coloured coloured) {
        var text = coloured.text();
        return new Text(text.kind().code(), text.text(), text.style() + ";color:" + coloured.colour());
    }

    private static Text degree(PlanTexts.Degree degree) {
        var style = degree.top()
                ? "left:%.2fmm;top:0.6mm;width:20mm;text-align:left".formatted(degree.x() + 0.6)
                : "left:1mm;top:%.2fmm;width:20mm;text-align:left".formatted(degree.y() - 4);
        return new Text("degree", degree.text(), style + ";line-height:3.4mm;font-size:2.4mm");
    }

    private static List<Sample> legend(PlanMap map, PlanPage page, Map<String, Drawing> drawings, Locale language) {
        var facts = page.facts();
        var list = new ArrayList<Sample>();
        var words = SheetWords.in(language);
        var middle = new Point2D.Double(4, 2.1);
        var usual = facts.colours().list().get(0);
        if (facts.elements().stream().anyMatch(it -> it.isCore() && it.shape() != null)) {
            add(list, drawings, words.get("core"), it -> AreaPainter.paint(it, SAMPLE, PlanMap.coreSymbol(), SAMPLE));
        }
        for (var mark : facts.boundaries() ? facts.drawings() : List.<PlanFacts.Mark>of()) {
            add(list, drawings, mark.label(), it -> AreaPainter.paint(it, SAMPLE, PlanMap.symbol(mark), SAMPLE));
        }
        for (var kind : Overlay.Kind.values()) {
            if (page.overlays().stream().anyMatch(it -> it.kind() == kind)) {
                add(list, drawings, words.get(kind.code()), it -> Overlay.sample(it, kind));
            }
        }
        if (map.showsPark(true, false)) {
            add(list, drawings, words.get("park"), it -> {
                it.translate(1.6, -0.2);
                it.scale(0.75, 0.75);
                Marks.seal(it, new Point2D.Double(3.2, 3), usual, false);
            });
        }
        if (map.showsPark(true, true)) {
            add(list, drawings, words.get("coarse"), it -> {
                it.translate(1.6, -0.2);
                it.scale(0.75, 0.75);
                Marks.seal(it, new Point2D.Double(3.2, 3), usual, true);
            });
        }
        if (facts.parks().stream().anyMatch(it -> !it.featured().isEmpty())) {
            list.add(new Sample(null, "◇ " + words.get("featured")));
        }
        if (map.showsBeads()) {
            var three = facts.colours().list().stream().limit(3).toList();
            add(list, drawings, words.get("beads"), it -> Marks.beads(it, new Point2D.Double(1.2, 2.1), three));
        }
        if (map.showsPark(false, false)) {
            add(list, drawings, words.get("site"), it -> Marks.site(it, middle));
        }
        for (var kind : List.of("airport", "rail_station", "port", "expressway_interchange")) {
            if (map.showsNode(kind)) {
                add(list, drawings, words.get(kind), it -> Marks.node(it, middle, kind));
            }
        }
        return list;
    }

    private static void add(List<Sample> list, Map<String, Drawing> drawings, @Nullable String label, Drawing drawing) {
        var name = "legend-" + list.size();
        drawings.put(name, drawing);
        list.add(new Sample(name, String.valueOf(label)));
    }

    private static List<Sample> sectors(PlanMap map, PlanFacts facts, Map<String, Drawing> drawings) {
        var list = new ArrayList<Sample>();
        for (var key : map.sectors()) {
            facts.colours().find(key).ifPresent(colour -> {
                drawings.put("sector-" + key, canvas -> Marks.swatch(canvas, colour.fill()));
                list.add(new Sample("sector-" + key, colour.seal() + " " + colour.name()));
            });
        }
        return list;
    }

    private static List<Row> rows(PlanPage page, Map<String, Drawing> drawings, Locale language) {
        var rows = new ArrayList<Row>();
        for (var element : page.rows()) {
            var colour = page.facts().colours().find(element.colours());
            String drawing = null;
            if (colour.isPresent()) {
                drawing = "row-" + rows.size();
                drawings.put(
                        drawing, canvas -> Marks.swatch(canvas, colour.get().fill()));
            }
            rows.add(new Row(
                    element.name(),
                    SheetWords.parks(element.parks(), language),
                    element.words(),
                    drawing,
                    element.isCore()));
        }
        return rows;
    }

    /** So long that the scale in figures stands beside it. */
    private static int bar(SheetFrame frame, Paper paper) {
        double room = (paper.isLandscape() ? paper.beside() : paper.beside() / 2) - FIGURES_MM;
        int longest = BARS[0];
        for (int half : BARS) {
            if (frame.paperMm(2.0 * half) <= Math.min(room, LONGEST_BAR_MM)) {
                longest = half;
            }
        }
        return longest;
    }

    private static String length(int metres) {
        return metres < KM ? metres + " m" : "%d km".formatted(metres / (int) KM);
    }
}

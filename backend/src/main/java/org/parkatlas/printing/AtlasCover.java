package org.parkatlas.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.parkatlas.cartography.MapView;
import org.parkatlas.documents.Print;
import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.platform.spi.PublicSite;
import org.springframework.stereotype.Component;

/** Sets what an atlas begins and ends with: the cover with the contents, and the list of what has no map. */
@Component
class AtlasCover {

    private static final PrintTemplate COVER = PrintTemplate.read(AtlasCover.class, "atlas-cover");
    private static final PrintTemplate REST = PrintTemplate.read(AtlasCover.class, "atlas-rest");

    /** Height of a line of the contents, and what of the cover and of pages that go on with them is not for these, millimetres. */
    private static final double LINE_MM = 5.4;

    private static final double TAKEN_MM = 112;
    private static final double TAKEN_LATER_MM = 42;

    /** Width of a column of the contents. */
    private static final double COLUMN_MM = 84;

    private static final double GAP_MM = 6;

    /** As wide as a column. */
    private static final MapView.Size PICTURE = new MapView.Size(80, 78);

    private final PublicSite site;

    AtlasCover(PublicSite site) {
        this.site = site;
    }

    /**
     * Which of all atlases it is.
     *
     * @param open whether all of it is public
     * @param date on which it was made
     */
    record Edition(boolean open, String date) {}

    /** Values of the templates. */
    record Values(
            Map<String, String> words,
            String language,
            Paper paper,
            String title,
            String subject,
            boolean first,
            boolean picture,
            List<Column> columns,
            List<Line> lines,
            List<Missing> missing,
            boolean demo,
            String folio) {}

    /** Lines of the contents below one another. */
    record Column(String width, List<Item> items) {}

    /** A line of the contents. */
    record Item(String name, String scale, int page) {}

    /** What the cover says of the atlas. */
    record Line(String name, String value, boolean red) {}

    /** A park without a map. */
    record Missing(String name, String kind, String reason) {}

    /** The cover, and pages behind it if the contents are long. Where there is room a picture of the plan stands on it. */
    List<Print> covers(AtlasPages pages, Edition edition) {
        var paper = pages.wish().paper();
        int columns = (int) (paper.width() / COLUMN_MM);
        int rows = rows(paper, TAKEN_MM);
        int onLater = columns * rows(paper, TAKEN_LATER_MM);
        int entries = pages.entries().size() + 1 + (pages.unplaced().isEmpty() ? 0 : 1);
        boolean picture = entries <= (columns - 1) * rows;
        int onCover = (picture ? columns - 1 : columns) * rows;
        int sheets = 1 + Math.max(0, (entries - onCover + onLater - 1) / onLater);
        var items = items(pages, sheets);
        var prints = new ArrayList<Print>();
        int from = 0;
        for (int i = 0; i < sheets; i++) {
            int to = Math.min(items.size(), from + (i == 0 ? onCover : onLater));
            var columnsOf = columns(items.subList(from, to), picture ? columns - 1 : columns, rows);
            var values = values(pages, edition, new Sheet(i, i == 0 && picture, columnsOf));
            var plan = new PlanPage.Locator(pages.facts().plan(), List.of());
            prints.add(new Print(
                    COVER.fill(values),
                    Map.of("picture", canvas -> PlanMap.paintLocator(canvas, plan, PICTURE)),
                    Optional.empty()));
            from = to;
        }
        return prints;
    }

    /** A sheet of the cover and the contents, from 0. */
    private record Sheet(int number, boolean picture, List<Column> columns) {}

    private static int rows(Paper paper, double takenMm) {
        return (int) ((paper.height() - takenMm) / LINE_MM);
    }

    private static List<Item> items(AtlasPages pages, int sheets) {
        var words = AtlasWords.in(pages.wish().language());
        var items = new ArrayList<Item>();
        items.add(new Item(String.valueOf(words.get("overview")), "", sheets + 1));
        for (var entry : pages.entries()) {
            items.add(new Item(
                    entry.name(), "1 : " + SheetWords.thousands(entry.frame().scale()), sheets + 1 + items.size()));
        }
        if (!pages.unplaced().isEmpty()) {
            items.add(new Item(String.valueOf(words.get("rest")), "", sheets + 1 + items.size()));
        }
        return items;
    }

    /** As many columns as there may be, the first ones full to half of a sheet at least. */
    private static List<Column> columns(List<Item> items, int most, int mostRows) {
        int rows = Math.max((items.size() + most - 1) / most, Math.min(items.size(), mostRows / 2));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < most; i++) {
            columns.add(new Column(
                    String.format(Locale.ROOT, "%.1fmm", COLUMN_MM - GAP_MM),
                    items.subList(Math.min(items.size(), i * rows), Math.min(items.size(), (i + 1) * rows))));
        }
        return columns;
    }

    /** What has no map and why, on as many pages as it takes. */
    Print rest(AtlasPages pages, Edition edition) {
        var values = values(pages, edition, new Sheet(0, false, List.of()));
        return new Print(REST.fill(values), Map.of(), Optional.empty());
    }

    private Values values(AtlasPages pages, Edition edition, Sheet sheet) {
        var language = pages.wish().language();
        var words = AtlasWords.in(language);
        return new Values(
                words,
                language.getLanguage(),
                pages.wish().paper(),
                pages.title(),
                pages.subject(),
                sheet.number() == 0,
                sheet.picture(),
                sheet.columns(),
                lines(pages, edition, words),
                pages.unplaced().stream()
                        .map(it -> new Missing(
                                it.fullName(),
                                String.valueOf(words.get("kind." + it.kind())),
                                AtlasWords.reason(it, language)))
                        .toList(),
                pages.hasDemo(),
                AtlasWords.folio(sheet.number() + 1, language));
    }

    private List<Line> lines(AtlasPages pages, Edition edition, Map<String, String> words) {
        var sheet = SheetWords.in(pages.wish().language());
        var plan = pages.facts().plan().plan();
        var review = site.mapReviewNumber();
        boolean noReview = review == null || review.isBlank();
        return List.of(
                line(words, "date", edition.date()),
                line(words, "version", "v" + pages.facts().version()),
                line(words, "seen", String.valueOf(words.get(edition.open() ? "public" : "staff"))),
                line(words, "sources", plan.source() + "；" + String.join("；", plan.attribution())),
                new Line(
                        String.valueOf(words.get("review")),
                        noReview ? sheet.get("noReview") + sheet.get("before") : String.valueOf(review),
                        noReview));
    }

    private static Line line(Map<String, String> words, String name, String value) {
        return new Line(String.valueOf(words.get(name)), value, false);
    }
}

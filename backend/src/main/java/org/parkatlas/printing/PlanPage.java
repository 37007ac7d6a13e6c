package org.parkatlas.printing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.cartography.MapText;

/**
 * A sheet before it is set: what is on its map, and what it says beside it.
 *
 * @param facts     what the map and the legend are of
 * @param title     what stands above the map
 * @param overlays  on the map besides
 * @param about     lines on what the page is about, none for a plan
 * @param rows      of the layout table
 * @param statement what is not on the map
 * @param locator   where the page lies, null for a plan
 */
record PlanPage(
        PlanFacts facts,
        SheetFrame frame,
        Title title,
        List<Overlay> overlays,
        List<Line> about,
        List<PlanFacts.Element> rows,
        String statement,
        @Nullable Locator locator) {

    PlanPage {
        overlays = List.copyOf(overlays);
        about = List.copyOf(about);
        rows = List.copyOf(rows);
    }

    /**
     * What stands above the map.
     *
     * @param document title of the file
     * @param folio    which page it is, empty for a sheet by itself
     */
    record Title(String document, String heading, String subtitle, String folio) {}

    /** What is said of the subject of a page. */
    record Line(String name, String value) {}

    /** A small map of the whole plan that shows where pages lie. */
    record Locator(PlanFacts plan, List<SheetFrame> pages) {

        Locator {
            pages = List.copyOf(pages);
        }
    }

    /** About how many characters stand beside the map in lines on its subject and in the layout table, Latin ones for half. */
    double words() {
        return Stream.concat(
                        about.stream().map(Line::value),
                        rows.stream().map(it -> it.name() + it.words() + String.join("", it.parks())))
                .mapToDouble(it -> MapText.of(MapText.Kind.PLACE, it).widthMm() / MapText.Kind.PLACE.sizeMm())
                .sum();
    }

    /** The same with words before its statement. */
    PlanPage saying(String first) {
        return new PlanPage(facts, frame, title, overlays, about, rows, first + statement, locator);
    }

    /** The sheet of a plan by itself. */
    static PlanPage of(PlanFacts facts, SheetFrame frame, Locale language) {
        var heading = facts.plan().heading() + SheetWords.in(language).get("layoutMap");
        var title = new Title(
                facts.plan().heading(),
                heading,
                Optional.ofNullable(facts.plan().subtitle()).orElse(""),
                "");
        return new PlanPage(
                facts,
                frame,
                title,
                List.of(),
                List.of(),
                facts.elements(),
                SheetWords.statement(facts, language),
                null);
    }
}

package org.parkatlas.printing;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapText;

/**
 * What is written on the map of a sheet, the most important first. It stands above the map as texts, so that it can be searched and
 * copied.
 */
final class PlanTexts {

    /** Where the note on the review number stands, from the lower left corner. */
    private static final double NOTE_WIDTH_MM = 76;

    private static final double NOTE_HEIGHT_MM = 9;
    private static final double NORTH_MM = 20;
    private static final double APART_MM = 4;

    /** Numbers of the graticule keep so far from the corners of the map. */
    private static final double CORNER_MM = 8;

    private final PlanFacts facts;
    private final SheetFrame frame;
    private final List<Overlay> overlays;
    private final MapLabels labels;
    private final List<Coloured> coloured = new ArrayList<>();
    private final List<Beads> beads = new ArrayList<>();
    private final List<Degree> degrees = new ArrayList<>();

    PlanTexts(PlanPage page) {
        this.facts = page.facts();
        this.frame = page.frame();
        this.overlays = page.overlays();
        this.labels = new MapLabels(frame.size());
        place();
    }

    /** A text and its colour. */
    record Coloured(MapText text, String colour) {}

    /** The number of a line of the graticule, at the upper or the left edge of the map. */
    record Degree(String text, double x, double y, boolean top) {}

    /** Enterprises below the name of their park, the first at a place. */
    record Beads(Point2D place, List<PlanFacts.Colour> list) {

        Beads {
            list = List.copyOf(list);
        }
    }

    List<Coloured> coloured() {
        return List.copyOf(coloured);
    }

    List<Degree> degrees() {
        return List.copyOf(degrees);
    }

    List<Beads> beads() {
        return List.copyOf(beads);
    }

    /** From what a name points at to the name. */
    List<Line2D> leaders() {
        return labels.leaders();
    }

    private void place() {
        labels.reserve(new Rectangle2D.Double(frame.size().widthMm() - NORTH_MM, 0, NORTH_MM, NORTH_MM + APART_MM));
        labels.reserve(new Rectangle2D.Double(
                0,
                frame.size().heightMm() - NOTE_HEIGHT_MM - APART_MM,
                NOTE_WIDTH_MM + APART_MM,
                NOTE_HEIGHT_MM + APART_MM));
        var hosts = facts.parks().stream()
                .filter(PlanFacts.Park::isHost)
                .filter(it -> frame.shows(it.place()))
                .toList();
        hosts.forEach(it -> labels.reserve(square(frame.place(it.place()), Marks.SEAL + 0.6)));
        hosts.forEach(this::placeSeal);
        overlays.stream().filter(it -> it.kind() == Overlay.Kind.PAGE).forEach(this::placeFolio);
        overlays.stream().filter(Overlay::isNamedPoint).forEach(this::placeSubject);
        placeCore();
        for (var host : hosts) {
            placeName(host);
        }
        overlays.stream().filter(Overlay::isBoundary).forEach(this::placeOverlay);
        smallPlaces().forEach(it -> labels.reserve(square(it, Marks.SMALL)));
        facts.areas().stream().filter(it -> !it.isNeighbour()).forEach(this::placeArea);
        facts.firms().stream()
                .filter(it -> frame.shows(it.place()))
                .forEach(it -> placeMinor(frame.place(it.place()), it.name()));
        for (var node : facts.nodes()) {
            if (frame.shows(node.place())) {
                placeMinor(frame.place(node.place()), node.name());
            }
        }
        facts.parks().stream()
                .filter(it -> !it.isHost() && frame.shows(it.place()))
                .filter(it -> overlays.stream().noneMatch(other -> other.label().equals(it.name())))
                .forEach(it -> placeMinor(frame.place(it.place()), it.name()));
        facts.areas().stream()
                .filter(PlanFacts.Area::isNeighbour)
                .forEach(it -> write(
                        "#6F675B",
                        () -> labels.within(frame.path(it.shape()), MapText.of(MapText.Kind.NEIGHBOUR, it.name()))));
        facts.lines().forEach(this::placeDegree);
    }

    /** Lets {@code placing} find places, and remembers the colour of what found one. */
    private void write(String colour, Runnable placing) {
        int before = labels.texts().size();
        placing.run();
        var all = labels.texts();
        all.subList(before, all.size()).forEach(it -> coloured.add(new Coloured(it, colour)));
    }

    private static Rectangle2D square(Point2D place, double side) {
        return new Rectangle2D.Double(place.getX() - side / 2, place.getY() - side / 2, side, side);
    }

    private void placeSeal(PlanFacts.Park park) {
        var colours = facts.colours().get(park.colours());
        var place = frame.place(park.place());
        coloured.add(new Coloured(
                MapText.of(MapText.Kind.PARK, colours.seal()).at(place.getX(), place.getY()),
                park.isCoarse() ? colours.text() : colours.ink()));
    }

    /** The number of a page in a corner of its frame, inside before outside. */
    private void placeFolio(Overlay page) {
        var box = page.shape().getBounds2D();
        var text = MapText.of(MapText.Kind.CALLOUT, page.label());
        double aside = text.widthMm() / 2 + 0.8;
        double apart = text.heightMm() / 2 + 0.3;
        for (int inside : new int[] {1, -1}) {
            for (double x : new double[] {box.getMinX() + inside * aside, box.getMaxX() - inside * aside}) {
                for (double y : new double[] {box.getMinY() + apart, box.getMaxY() - apart}) {
                    int before = labels.texts().size();
                    write("#9E2F26", () -> labels.around(new Point2D.Double(x, y), MapText.Kind.CALLOUT, page.label()));
                    if (labels.texts().size() > before) {
                        return;
                    }
                }
            }
        }
    }

    /** The name of what the page is about. */
    private void placeSubject(Overlay subject) {
        var box = subject.shape().getBounds2D();
        var middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
        labels.reserve(square(middle, Marks.SMALL));
        write("#22201C", () -> labels.beside(middle, Marks.SMALL, MapText.Kind.PARK, subject.label()));
    }

    /** What a boundary is of, and that it is synthetic: in the shape, else above it, else below. */
    private void placeOverlay(Overlay overlay) {
        var box = overlay.shape().getBounds2D();
        var middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
        for (var place : List.of(
                middle,
                new Point2D.Double(box.getCenterX(), box.getMinY() - APART_MM),
                new Point2D.Double(box.getCenterX(), box.getMaxY() + APART_MM))) {
            int before = labels.texts().size();
            write("#7A1F5C", () -> labels.around(place, MapText.Kind.CALLOUT, overlay.label()));
            if (labels.texts().size() > before) {
                return;
            }
        }
    }

    private void placeCore() {
        for (var element : facts.elements()) {
            var shape = element.shape();
            if (shape != null && element.isCore() && frame.ground().intersects(shape.getEnvelopeInternal())) {
                var middle = frame.place(shape.getInteriorPoint().getCoordinate());
                write(PlanMap.CORE, () -> labels.callout(middle, element.name()));
            }
        }
    }

    private void placeName(PlanFacts.Park park) {
        var place = frame.place(park.place());
        int before = labels.texts().size();
        write("#22201C", () -> labels.beside(place, Marks.SEAL, MapText.Kind.PARK, park.name()));
        var all = labels.texts();
        if (all.size() == before) {
            return;
        }
        var name = all.get(all.size() - 1);
        double left = name.x() - name.widthMm() / 2;
        double below = name.y() + name.heightMm() / 2 + 0.9;
        if (!park.featured().isEmpty()) {
            var words = MapText.of(MapText.Kind.PLACE, "◇" + String.join(" ◇", park.featured()));
            coloured.add(new Coloured(
                    words.at(left + words.widthMm() / 2, below + words.heightMm() / 2 - 1.1),
                    facts.colours().get(park.colours()).text()));
            labels.reserve(new Rectangle2D.Double(left, below - 1.1, words.widthMm(), words.heightMm()));
            below += words.heightMm() - 0.6;
        }
        if (!park.beads().isEmpty()) {
            var list = park.beads().stream().map(facts.colours()::get).toList();
            beads.add(new Beads(new Point2D.Double(left, below), list));
            int shown = Math.min(list.size(), Marks.BEADS);
            labels.reserve(new Rectangle2D.Double(left, below - 1, shown * Marks.BEAD_STEP, 2));
            if (list.size() > Marks.BEADS) {
                var more = MapText.of(MapText.Kind.PLACE, "+" + (list.size() - Marks.BEADS + 1));
                double x = left + (Marks.BEADS - 1) * Marks.BEAD_STEP + more.widthMm() / 2;
                coloured.add(new Coloured(more.at(x, below), "#554F46"));
            }
        }
    }

    private void placeArea(PlanFacts.Area area) {
        var path = frame.path(area.shape());
        var name = MapText.of(MapText.Kind.COUNTY, area.name());
        var lead = area.lead();
        if (lead == null || !facts.drawings().isEmpty()) {
            placeName(path, area.name());
            return;
        }
        int before = coloured.size();
        write("#554F46", () -> labels.within(path, name, MapText.of(MapText.Kind.LEAD, lead)));
        if (coloured.size() == before) {
            placeName(path, area.name());
        } else {
            var words = coloured.remove(coloured.size() - 1);
            coloured.add(new Coloured(
                    words.text(), facts.colours().get(area.colours()).text()));
        }
    }

    /** In the usual size, or in that of places where the area is small. */
    private void placeName(Path2D path, String name) {
        write("#554F46", () -> {
            if (!labels.within(path, MapText.of(MapText.Kind.COUNTY, name))
                    && !labels.within(path, MapText.of(MapText.Kind.LEAD, name))) {
                var box = path.getBounds2D();
                labels.around(new Point2D.Double(box.getCenterX(), box.getCenterY()), MapText.Kind.PLACE, name);
            }
        });
    }

    private void placeMinor(Point2D place, String name) {
        write("#554F46", () -> labels.beside(place, Marks.SMALL, MapText.Kind.PLACE, name));
    }

    /** Where a line comes out of the map: meridians at the upper edge, parallels at the left one. */
    private void placeDegree(PlanFacts.Line line) {
        var points = line.shape().getCoordinates();
        for (int i = 1; i < points.length; i++) {
            var from = frame.place(points[i - 1]);
            var to = frame.place(points[i]);
            double a = line.meridian() ? from.getY() : from.getX();
            double b = line.meridian() ? to.getY() : to.getX();
            if (a <= 0 != b <= 0) {
                double share = a / (a - b);
                double x = from.getX() + (to.getX() - from.getX()) * share;
                double y = from.getY() + (to.getY() - from.getY()) * share;
                double at = line.meridian() ? x : y;
                double length =
                        line.meridian() ? frame.size().widthMm() : frame.size().heightMm();
                if (at > CORNER_MM && at < length - CORNER_MM) {
                    degrees.add(new Degree(words(line), x, y, line.meridian()));
                }
                return;
            }
        }
    }

    private static String words(PlanFacts.Line line) {
        var number = BigDecimal.valueOf(line.degrees()).setScale(2, RoundingMode.HALF_EVEN);
        return number.stripTrailingZeros().toPlainString() + (line.meridian() ? "°E" : "°N");
    }

    private List<Point2D> smallPlaces() {
        return Stream.of(
                        facts.firms().stream().map(PlanFacts.Firm::place),
                        facts.nodes().stream().map(PlanFacts.Node::place),
                        facts.parks().stream().filter(it -> !it.isHost()).map(PlanFacts.Park::place))
                .flatMap(Function.identity())
                .filter(frame::shows)
                .map(frame::place)
                .toList();
    }
}

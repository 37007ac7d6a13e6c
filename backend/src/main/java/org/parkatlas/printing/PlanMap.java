package org.parkatlas.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.cartography.AreaPainter;
import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapText;

/**
 * The map of a sheet: it paints all but letters, which stand above it as texts so that they can be searched and copied.
 * Colours and widths: docs/design/look.md §3, a pixel of which is 0.265 mm here.
 */
final class PlanMap {

    private static final Color OUTSIDE = Color.decode("#ECE6D9");
    private static final Color LAND = Color.decode("#FCFAF5");
    private static final Color NEIGHBOUR_LINE = Color.decode("#D3CAB8");
    private static final Color CITY_LINE = Color.decode("#4A443A");
    private static final Color COUNTY_LINE = Color.decode("#8C8272");
    private static final Color GRID = Color.decode("#A59A86");
    private static final String CORE = "#9E2F26";

    /** Widths of the ribbon inside a border, and how much of it is seen. */
    private static final float RIBBON_MM = 4.2f;

    private static final float INNER_RIBBON_MM = 1.7f;
    private static final int RIBBON_ALPHA = 66;
    private static final int INNER_ALPHA = 59;

    private static final MapSymbol CORE_SYMBOL =
            new MapSymbol(CORE, 0.13, MapSymbol.Pattern.HATCH, CORE, 0.5, MapSymbol.Dash.DASHED);

    /** Where the note on the review number stands, from the lower left corner. */
    static final double NOTE_WIDTH_MM = 76;

    static final double NOTE_HEIGHT_MM = 9;

    private static final double NORTH_MM = 20;
    private static final double INSET_MM = 3;

    private final PlanFacts facts;
    private final SheetFrame frame;
    private final MapLabels labels;
    private final List<Coloured> coloured = new ArrayList<>();
    private final List<Beads> beads = new ArrayList<>();
    private final List<Degree> degrees = new ArrayList<>();

    /** A text of another colour than black. */
    record Coloured(MapText text, String colour) {}

    /** The number of a line of the graticule, at the edge of the map. */
    record Degree(String text, double x, double y, boolean top) {}

    private record Beads(Point2D place, List<PlanFacts.Colour> list) {}

    PlanMap(PlanFacts facts, SheetFrame frame) {
        this.facts = facts;
        this.frame = frame;
        this.labels = new MapLabels(frame.size());
        place();
    }

    /** What is written on it. */
    List<Coloured> texts() {
        return List.copyOf(coloured);
    }

    /** The numbers of the graticule. */
    List<Degree> degrees() {
        return List.copyOf(degrees);
    }

    /** Whether there is any mark of this kind in the frame, for the legend. */
    boolean showsNode(String kind) {
        return facts.nodes().stream().anyMatch(it -> it.kind().equals(kind) && isSeen(it.place()));
    }

    boolean showsPark(boolean host, boolean coarse) {
        return facts.parks().stream()
                .anyMatch(it -> it.isHost() == host && (it.isCoarse() == coarse || !host) && isSeen(it.place()));
    }

    boolean showsBeads() {
        return !beads.isEmpty() || facts.firms().stream().anyMatch(it -> isSeen(it.place()));
    }

    /** Keys of the sectors that are on it. */
    List<String> sectors() {
        return facts.colours().list().stream()
                .map(PlanFacts.Colour::key)
                .filter(key -> facts.parks().stream()
                                .filter(it -> isSeen(it.place()))
                                .anyMatch(it ->
                                        it.colours().equals(key) || it.beads().contains(key))
                        || facts.elements().stream().anyMatch(it -> key.equals(it.colours())))
                .toList();
    }

    /** All of its mark is within the frame. */
    private boolean isSeen(Coordinate place) {
        var at = frame.place(place);
        return at.getX() > INSET_MM
                && at.getY() > INSET_MM
                && at.getX() < frame.size().widthMm() - INSET_MM
                && at.getY() < frame.size().heightMm() - INSET_MM;
    }

    private List<Point2D> smallPlaces() {
        return Stream.of(
                        facts.firms().stream().map(PlanFacts.Firm::place),
                        facts.nodes().stream().map(PlanFacts.Node::place),
                        facts.parks().stream().filter(it -> !it.isHost()).map(PlanFacts.Park::place))
                .flatMap(Function.identity())
                .filter(this::isSeen)
                .map(frame::place)
                .toList();
    }

    private Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, frame.size().widthMm(), frame.size().heightMm());
    }

    // What is written, the most important first.

    private void place() {
        labels.reserve(new Rectangle2D.Double(frame.size().widthMm() - NORTH_MM, 0, NORTH_MM, NORTH_MM + 4));
        labels.reserve(new Rectangle2D.Double(
                0, frame.size().heightMm() - NOTE_HEIGHT_MM - 4, NOTE_WIDTH_MM + 4, NOTE_HEIGHT_MM + 4));
        var hosts = facts.parks().stream()
                .filter(PlanFacts.Park::isHost)
                .filter(it -> isSeen(it.place()))
                .toList();
        hosts.forEach(it -> labels.reserve(square(frame.place(it.place()), Marks.SEAL + 0.6)));
        hosts.forEach(this::placeSeal);
        placeCore();
        for (var host : hosts) {
            placeName(host);
        }
        smallPlaces().forEach(it -> labels.reserve(square(it, Marks.SMALL)));
        facts.areas().stream().filter(it -> !it.isNeighbour()).forEach(this::placeArea);
        facts.firms().stream()
                .filter(it -> isSeen(it.place()))
                .forEach(it -> placeMinor(frame.place(it.place()), it.name()));
        for (var node : facts.nodes()) {
            if (isSeen(node.place())) {
                placeMinor(frame.place(node.place()), node.name());
            }
        }
        facts.parks().stream()
                .filter(it -> !it.isHost() && isSeen(it.place()))
                .forEach(it -> placeMinor(frame.place(it.place()), it.name()));
        facts.areas().stream()
                .filter(PlanFacts.Area::isNeighbour)
                .forEach(it -> write(
                        "#6F675B",
                        () -> labels.within(path(it.shape()), MapText.of(MapText.Kind.NEIGHBOUR, it.name()))));
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
        var colours = colours(park.colours());
        var place = frame.place(park.place());
        coloured.add(new Coloured(
                MapText.of(MapText.Kind.PARK, colours.seal()).at(place.getX(), place.getY()),
                park.isCoarse() ? colours.text() : colours.ink()));
    }

    private void placeCore() {
        for (var element : facts.elements()) {
            var shape = element.shape();
            if (shape != null && element.isCore() && frame.ground().intersects(shape.getEnvelopeInternal())) {
                var middle = frame.place(shape.getInteriorPoint().getCoordinate());
                write(CORE, () -> labels.callout(middle, element.name()));
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
                    colours(park.colours()).text()));
            labels.reserve(new Rectangle2D.Double(left, below - 1.1, words.widthMm(), words.heightMm()));
            below += words.heightMm() - 0.6;
        }
        if (!park.beads().isEmpty()) {
            var list = park.beads().stream().map(this::colours).toList();
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
        var path = path(area.shape());
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
            coloured.add(new Coloured(words.text(), colours(area.colours()).text()));
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
                if (at > 8 && at < length - 8) {
                    degrees.add(new Degree(words(line), x, y, line.meridian()));
                }
                return;
            }
        }
    }

    private static String words(PlanFacts.Line line) {
        var number = line.degrees() == Math.rint(line.degrees())
                ? String.format(Locale.ROOT, "%.0f", line.degrees())
                : String.format(Locale.ROOT, "%.1f", line.degrees());
        return number + (line.meridian() ? "°E" : "°N");
    }

    private PlanFacts.Colour colours(@Nullable String key) {
        return facts.colours()
                .find(key)
                .or(() -> facts.colours().find("other"))
                .orElseGet(() -> facts.colours().list().get(0));
    }

    private Path2D path(Geometry shape) {
        return frame.path(shape);
    }

    // What is painted, the lowest first.

    void paint(Graphics2D canvas) {
        var outside = canvas.getClip();
        canvas.clip(box());
        canvas.setColor(OUTSIDE);
        canvas.fill(box());
        paintNeighbours(canvas);
        paintAreas(canvas);
        paintDrawings(canvas);
        for (var element : facts.elements()) {
            if (element.shape() != null) {
                AreaPainter.paint(canvas, path(element.shape()), CORE_SYMBOL, box());
            }
        }
        paintLines(canvas);
        paintMarks(canvas);
        paintNorth(canvas);
        canvas.setClip(outside);
    }

    private void paintNeighbours(Graphics2D canvas) {
        canvas.setColor(NEIGHBOUR_LINE);
        canvas.setStroke(new BasicStroke(0.2f));
        facts.areas().stream().filter(PlanFacts.Area::isNeighbour).forEach(it -> canvas.draw(path(it.shape())));
    }

    private void paintAreas(Graphics2D canvas) {
        var own = facts.areas().stream().filter(it -> !it.isNeighbour()).toList();
        var city = new Area();
        own.forEach(it -> city.add(new Area(path(it.shape()))));
        canvas.setColor(Color.WHITE);
        canvas.setStroke(round(1.3f));
        canvas.draw(city);
        canvas.setColor(LAND);
        canvas.fill(city);
        for (var area : own) {
            var path = path(area.shape());
            var colours = facts.colours().find(area.colours());
            if (colours.isPresent() && facts.drawings().isEmpty()) {
                canvas.setColor(alpha(colours.get().tint(), 150));
                canvas.fill(path);
                paintRibbon(canvas, path, colours.get().fill());
            }
        }
        for (var area : own) {
            var path = path(area.shape());
            canvas.setColor(Color.WHITE);
            canvas.setStroke(round(0.5f));
            canvas.draw(path);
            canvas.setColor(COUNTY_LINE);
            canvas.setStroke(new BasicStroke(
                    0.22f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {1.3f, 0.5f, 0.3f, 0.5f}, 0));
            canvas.draw(path);
        }
        canvas.setColor(CITY_LINE);
        canvas.setStroke(round(0.4f));
        canvas.draw(city);
    }

    private static void paintRibbon(Graphics2D canvas, Shape path, String colour) {
        var clip = canvas.getClip();
        canvas.clip(path);
        canvas.setColor(alpha(colour, RIBBON_ALPHA));
        canvas.setStroke(round(2 * RIBBON_MM));
        canvas.draw(path);
        canvas.setColor(alpha(colour, INNER_ALPHA));
        canvas.setStroke(round(2 * INNER_RIBBON_MM));
        canvas.draw(path);
        canvas.setClip(clip);
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Color alpha(String colour, int alpha) {
        var opaque = Color.decode(colour);
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), alpha);
    }

    private void paintDrawings(Graphics2D canvas) {
        for (var mark : facts.drawings()) {
            for (var area : facts.areas()) {
                if (mark.areas().contains(area.code()) && !area.isNeighbour()) {
                    AreaPainter.paint(canvas, path(area.shape()), symbol(mark), box());
                }
            }
        }
    }

    static MapSymbol symbol(PlanFacts.Mark mark) {
        var colour = Objects.requireNonNullElse(mark.colour(), CORE);
        return mark.kind().equals("hatch")
                ? new MapSymbol(colour, 0.05, MapSymbol.Pattern.HATCH, colour, 0, MapSymbol.Dash.SOLID)
                : new MapSymbol(colour, 0.2, MapSymbol.Pattern.NONE, colour, 0, MapSymbol.Dash.SOLID);
    }

    static MapSymbol coreSymbol() {
        return CORE_SYMBOL;
    }

    private void paintLines(Graphics2D canvas) {
        canvas.setColor(GRID);
        canvas.setStroke(
                new BasicStroke(0.15f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0.2f, 0.9f}, 0));
        for (var line : facts.lines()) {
            if (frame.ground().intersects(line.shape().getEnvelopeInternal())) {
                canvas.draw(path(line.shape()));
            }
        }
    }

    private void paintMarks(Graphics2D canvas) {
        for (var leader : labels.leaders()) {
            paintLeader(canvas, leader);
        }
        for (var park : facts.parks()) {
            if (isSeen(park.place()) && !park.isHost()) {
                Marks.site(canvas, frame.place(park.place()));
            }
        }
        for (var node : facts.nodes()) {
            if (isSeen(node.place())) {
                Marks.node(canvas, frame.place(node.place()), node.kind());
            }
        }
        for (var firm : facts.firms()) {
            if (isSeen(firm.place())) {
                Marks.firm(canvas, frame.place(firm.place()), colours(firm.colours()));
            }
        }
        for (var row : beads) {
            Marks.beads(canvas, row.place(), row.list());
        }
        for (var park : facts.parks()) {
            if (isSeen(park.place()) && park.isHost()) {
                Marks.seal(canvas, frame.place(park.place()), colours(park.colours()), park.isCoarse());
            }
        }
    }

    private static void paintLeader(Graphics2D canvas, Line2D leader) {
        canvas.setColor(Color.decode(CORE));
        canvas.setStroke(new BasicStroke(0.3f));
        canvas.draw(leader);
    }

    private void paintNorth(Graphics2D canvas) {
        double x = frame.size().widthMm() - 10;
        canvas.setColor(Color.decode("#22201C"));
        canvas.setStroke(new BasicStroke(0.25f));
        for (double aside : new double[] {-2.6, 2.6}) {
            var half = new Path2D.Double();
            half.moveTo(x, 8);
            half.lineTo(x + aside, 20);
            half.lineTo(x, 17);
            half.closePath();
            if (aside < 0) {
                canvas.fill(half);
            }
            canvas.draw(half);
        }
    }
}

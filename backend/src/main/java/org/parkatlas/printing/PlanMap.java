package org.parkatlas.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

import org.locationtech.jts.geom.Geometry;
import org.parkatlas.cartography.AreaPainter;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapView;

/**
 * The map of a sheet: it paints all but letters, which {@link PlanTexts} puts above it. Colours and widths: docs/design/look.md §3, a
 * pixel of which is 0.265 mm here.
 */
final class PlanMap {

    private static final Color OUTSIDE = Color.decode("#ECE6D9");
    private static final Color LAND = Color.decode("#FCFAF5");
    private static final Color NEIGHBOUR_LINE = Color.decode("#D3CAB8");
    private static final Color CITY_LINE = Color.decode("#4A443A");
    private static final Color COUNTY_LINE = Color.decode("#8C8272");
    private static final Color GRID = Color.decode("#A59A86");
    static final String CORE = "#9E2F26";

    /** Widths of the ribbon inside a border, and how much of it is seen. */
    private static final float RIBBON_MM = 4.2f;

    private static final float INNER_RIBBON_MM = 1.7f;
    /** A page that is smaller in the small map is drawn as large as this. */
    private static final double LEAST_LOCATED_MM = 2;

    private static final int RIBBON_ALPHA = 66;
    private static final int INNER_ALPHA = 59;

    private static final MapSymbol CORE_SYMBOL =
            new MapSymbol(CORE, 0.13, MapSymbol.Pattern.HATCH, CORE, 0.5, MapSymbol.Dash.DASHED);

    private final PlanFacts facts;
    private final SheetFrame frame;
    private final List<Overlay> overlays;
    private final PlanTexts texts;

    PlanMap(PlanPage page, PlanTexts texts) {
        this.facts = page.facts();
        this.frame = page.frame();
        this.overlays = page.overlays();
        this.texts = texts;
    }

    /** Whether there is any mark of this kind in the frame, for the legend. */
    boolean showsNode(String kind) {
        return facts.nodes().stream().anyMatch(it -> it.kind().equals(kind) && frame.shows(it.place()));
    }

    boolean showsPark(boolean host, boolean coarse) {
        return facts.parks().stream()
                .anyMatch(it -> it.isHost() == host && (it.isCoarse() == coarse || !host) && frame.shows(it.place()));
    }

    boolean showsBeads() {
        return !texts.beads().isEmpty() || facts.firms().stream().anyMatch(it -> frame.shows(it.place()));
    }

    /** Keys of the sectors that are on it. */
    List<String> sectors() {
        return facts.colours().list().stream()
                .map(PlanFacts.Colour::key)
                .filter(key -> facts.parks().stream()
                                .filter(it -> frame.shows(it.place()))
                                .anyMatch(it ->
                                        it.colours().equals(key) || it.beads().contains(key))
                        || facts.elements().stream().anyMatch(it -> key.equals(it.colours())))
                .toList();
    }

    /** Paints where pages lie: the areas of the plan, and the frames of the pages among them. */
    static void paintLocator(Graphics2D canvas, PlanPage.Locator locator, MapView.Size size) {
        var extent = locator.plan().extent();
        double mm = Math.min(size.widthMm() / extent.getWidth(), size.heightMm() / extent.getHeight());
        var frame =
                new SheetFrame(extent.centre().x, extent.centre().y, (int) Math.ceil(SheetFrame.MM_PER_M / mm), size);
        canvas.setStroke(new BasicStroke(0.15f));
        for (var area : locator.plan().areas()) {
            if (!area.isNeighbour() && locator.plan().boundaries()) {
                var path = frame.path(area.shape());
                canvas.setColor(OUTSIDE);
                canvas.fill(path);
                canvas.setColor(COUNTY_LINE);
                canvas.draw(path);
            }
        }
        var inside = new Rectangle2D.Double(0.3, 0.3, size.widthMm() - 0.6, size.heightMm() - 0.6);
        canvas.setColor(Color.decode(CORE));
        canvas.setStroke(new BasicStroke(0.5f));
        for (var page : locator.pages()) {
            canvas.draw(located(frame, page).createIntersection(inside));
        }
    }

    private static Rectangle2D located(SheetFrame frame, SheetFrame page) {
        var box = frame.box(page.ground());
        double width = Math.max(box.getWidth(), LEAST_LOCATED_MM);
        double height = Math.max(box.getHeight(), LEAST_LOCATED_MM);
        return new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    }

    private Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, frame.size().widthMm(), frame.size().heightMm());
    }

    private Path2D path(Geometry shape) {
        return frame.path(shape);
    }

    /** Paints it, the lowest first. */
    void paint(Graphics2D canvas) {
        var outside = canvas.getClip();
        canvas.clip(box());
        canvas.setColor(facts.boundaries() ? OUTSIDE : LAND);
        canvas.fill(box());
        if (facts.boundaries()) {
            paintNeighbours(canvas);
            paintAreas(canvas);
            paintDrawings(canvas);
        }
        for (var element : facts.elements()) {
            if (element.shape() != null) {
                AreaPainter.paint(canvas, path(element.shape()), CORE_SYMBOL, box());
            }
        }
        paintLines(canvas);
        overlays.forEach(it -> it.paint(canvas, box()));
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
        for (var leader : texts.leaders()) {
            paintLeader(canvas, leader);
        }
        for (var park : facts.parks()) {
            if (frame.shows(park.place()) && !park.isHost()) {
                Marks.site(canvas, frame.place(park.place()));
            }
        }
        for (var node : facts.nodes()) {
            if (frame.shows(node.place())) {
                Marks.node(canvas, frame.place(node.place()), node.kind());
            }
        }
        for (var firm : facts.firms()) {
            if (frame.shows(firm.place())) {
                Marks.firm(canvas, frame.place(firm.place()), facts.colours().get(firm.colours()));
            }
        }
        for (var row : texts.beads()) {
            Marks.beads(canvas, row.place(), row.list());
        }
        for (var park : facts.parks()) {
            if (frame.shows(park.place()) && park.isHost()) {
                Marks.seal(canvas, frame.place(park.place()), facts.colours().get(park.colours()), park.isCoarse());
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

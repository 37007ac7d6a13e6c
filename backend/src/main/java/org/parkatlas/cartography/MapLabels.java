package org.parkatlas.cartography;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds places for texts on a map: none stands on another or reaches out of the frame. What comes first has the choice. */
public final class MapLabels {

    /** Where a callout stands from what it points at: directions, and how far. */
    private static final int DIRECTIONS = 16;

    private static final double[] REACHES_MM = {20, 27, 35, 45, 14};

    /** An area is looked at on so many places in a row. */
    private static final int CELLS = 12;

    /** From the corner of a red line to the middle of its name. */
    private static final double CORNER_MM = 4.2;

    /** Between a symbol and its name. */
    private static final double BESIDE_MM = 0.6;

    /** The arrow to the north has the upper right corner. */
    private static final double NORTH_MM = 19;

    /** Of a frame nothing stands closer to its edge. */
    private static final double MARGIN_MM = 1;

    private final Rectangle2D frame;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<MapText> texts = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /** Labels of this map, which keep out of some boxes of it. */
    public MapLabels(MapView view, Rectangle2D... reserved) {
        this(new MapView.Size(view.widthMm(), view.heightMm()));
        taken.add(new Rectangle2D.Double(view.widthMm() - NORTH_MM, 0, NORTH_MM, NORTH_MM));
        taken.addAll(List.of(reserved));
    }

    /** Labels of a map of this size on which nothing else stands. */
    public MapLabels(MapView.Size size) {
        this.frame = new Rectangle2D.Double(
                MARGIN_MM, MARGIN_MM, size.widthMm() - 2 * MARGIN_MM, size.heightMm() - 2 * MARGIN_MM);
    }

    /** Keeps texts out of a box from now on. */
    public void reserve(Rectangle2D box) {
        taken.add(box);
    }

    /** Lines of text below one another around a place, if all of them fit. */
    public void around(Point2D place, MapText.Kind kind, String... lines) {
        tryAll(stack(place, kind, lines));
    }

    /** The name of a point, on that side of its symbol where there is room: right, left, above, below. */
    public void beside(Point2D place, double symbolMm, String text) {
        beside(place, symbolMm, MapText.Kind.POINT, text);
    }

    /** The same in another kind of text. */
    public void beside(Point2D place, double symbolMm, MapText.Kind kind, String text) {
        var label = MapText.of(kind, text);
        double aside = symbolMm / 2 + BESIDE_MM + label.widthMm() / 2;
        double apart = symbolMm / 2 + label.heightMm() / 2;
        Stream.of(
                        label.at(place.getX() + aside, place.getY()),
                        label.at(place.getX() - aside, place.getY()),
                        label.at(place.getX(), place.getY() - apart),
                        label.at(place.getX(), place.getY() + apart))
                .filter(it -> fits(List.of(it)))
                .findFirst()
                .ifPresent(it -> tryAll(List.of(it)));
    }

    /** The name of a corner, on the side away from the inside of its ring. */
    public void corner(Point2D corner, Point2D inside, String name) {
        double length = Math.max(corner.distance(inside), 1e-9);
        double x = corner.getX() + (corner.getX() - inside.getX()) / length * CORNER_MM;
        double y = corner.getY() + (corner.getY() - inside.getY()) / length * CORNER_MM;
        tryAll(List.of(MapText.of(MapText.Kind.CORNER, name).at(x, y)));
    }

    /** A text along the line from one place to another, if that is long enough. */
    public void along(Point2D from, Point2D to, String text) {
        var label = MapText.of(MapText.Kind.EDGE, text);
        if (from.distance(to) < label.widthMm() * 1.6) {
            return;
        }
        double angle = Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
        double upright = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
        tryAll(List.of(label.at((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2)
                .turned(upright)));
    }

    /** Lines of text beside a place, with a line that leads there. */
    public void callout(Point2D place, String... lines) {
        candidates(place)
                .filter(it -> fits(stack(it, MapText.Kind.CALLOUT, lines)))
                .findFirst()
                .ifPresent(it -> {
                    var stack = stack(it, MapText.Kind.CALLOUT, lines);
                    tryAll(stack);
                    leaders.add(new Line2D.Double(place, nearest(box(stack), place)));
                });
    }

    /** The name of an area in it, as near to its middle as there is room. */
    public void within(Shape area, String text) {
        within(area, MapText.of(MapText.Kind.AREA, text));
    }

    /**
     * Lines of text below one another in an area, as near to its middle as there is room.
     *
     * @return whether there was
     */
    public boolean within(Shape area, MapText... lines) {
        var box = area.getBounds2D().createIntersection(frame);
        var place = IntStream.rangeClosed(1, CELLS * CELLS - 1)
                .<Point2D>mapToObj(i -> new Point2D.Double(
                        box.getX() + box.getWidth() * (i % CELLS) / CELLS,
                        box.getY() + box.getHeight() * Math.floorDiv(i, CELLS) / CELLS))
                .filter(it -> {
                    var stack = stack(it, lines);
                    return area.contains(box(stack)) && fits(stack);
                })
                .min(Comparator.comparingDouble(
                        it -> Point2D.distance(it.getX(), it.getY(), box.getCenterX(), box.getCenterY())));
        place.ifPresent(it -> tryAll(stack(it, lines)));
        return place.isPresent();
    }

    private static List<MapText> stack(Point2D place, MapText... lines) {
        double y =
                place.getY() - Stream.of(lines).mapToDouble(MapText::heightMm).sum() / 2;
        var texts = new ArrayList<MapText>();
        for (var line : lines) {
            texts.add(line.at(place.getX(), y + line.heightMm() / 2));
            y += line.heightMm();
        }
        return texts;
    }

    private static Stream<Point2D> candidates(Point2D place) {
        var found = new ArrayList<Point2D>();
        for (double reach : REACHES_MM) {
            for (int i = 0; i < DIRECTIONS; i++) {
                // the upper left first, then to both sides
                double turn = Math.PI * (1.25 + (i % 2 == 0 ? i : -i - 1) / (double) DIRECTIONS);
                found.add(new Point2D.Double(
                        place.getX() + reach * Math.cos(turn), place.getY() + reach * Math.sin(turn)));
            }
        }
        return found.stream();
    }

    private static List<MapText> stack(Point2D place, MapText.Kind kind, String... lines) {
        var texts = new ArrayList<MapText>();
        for (int i = 0; i < lines.length; i++) {
            var text = MapText.of(kind, lines[i]);
            texts.add(text.at(place.getX(), place.getY() + (i - (lines.length - 1) / 2.0) * text.heightMm()));
        }
        return texts;
    }

    private void tryAll(List<MapText> wanted) {
        if (fits(wanted)) {
            texts.addAll(wanted);
            wanted.forEach(it -> taken.add(it.box()));
        }
    }

    private boolean fits(List<MapText> wanted) {
        return wanted.stream()
                .map(MapText::box)
                .allMatch(box -> frame.contains(box) && taken.stream().noneMatch(box::intersects));
    }

    private static Rectangle2D box(List<MapText> texts) {
        return texts.stream().map(MapText::box).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    private static Point2D nearest(Rectangle2D box, Point2D place) {
        return new Point2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), place.getX())),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), place.getY())));
    }

    /** Those that have a place. */
    public List<MapText> texts() {
        return List.copyOf(texts);
    }

    /** From what a callout points at to the callout. */
    public List<Line2D> leaders() {
        return List.copyOf(leaders);
    }
}

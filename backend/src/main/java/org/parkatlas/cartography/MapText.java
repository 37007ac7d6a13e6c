package org.parkatlas.cartography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * A line of text on a map. It is set by whoever makes the page, so that it can be searched and copied there.
 *
 * @param x     of its middle, millimetres from the left edge of the map
 * @param y     of its middle, millimetres from the upper edge
 * @param angle clockwise, degrees
 */
public record MapText(Kind kind, String text, double x, double y, double angle) {

    /** What a text is, which decides how it looks. */
    public enum Kind {
        SUBJECT(3.9),
        CALLOUT(3.0),
        CORNER(2.9),
        EDGE(2.7),
        AREA(2.9),
        /** Beside a point. */
        POINT(3.1),
        CORE(4.2),
        PARK(3.5),
        COUNTY(4.7),
        /** The lead industry, below the name of a county. */
        LEAD(3.0),
        PLACE(2.8),
        NEIGHBOUR(3.6),
        GRID(2.5);

        private final double sizeMm;

        Kind(double sizeMm) {
            this.sizeMm = sizeMm;
        }

        /** Height of a character. */
        public double sizeMm() {
            return sizeMm;
        }

        /** The name in style sheets. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Characters below this are half as wide as others (Latin, digits). */
    private static final int WIDE_FROM = 0x2E80;

    private static final double NARROW = 0.57;
    private static final double LINE = 1.3;
    private static final double SLACK_MM = 6;

    /** One that has no place yet. */
    public static MapText of(Kind kind, String text) {
        return new MapText(kind, text, 0, 0, 0);
    }

    /** The same with its middle at this place. */
    public MapText at(double otherX, double otherY) {
        return new MapText(kind, text, otherX, otherY, angle);
    }

    MapText turned(double degrees) {
        return new MapText(kind, text, x, y, degrees);
    }

    /** About how wide it is. */
    public double widthMm() {
        return text.codePoints().mapToDouble(it -> it < WIDE_FROM ? NARROW : 1).sum() * kind.sizeMm();
    }

    /** How high its line is. */
    public double heightMm() {
        return kind.sizeMm() * LINE;
    }

    /** Its box as style sheets have it: somewhat wider than was reckoned, so that it stays one line. */
    public String style() {
        double width = widthMm() + SLACK_MM;
        var box = String.format(
                Locale.ROOT,
                "left:%.2fmm;top:%.2fmm;width:%.2fmm;line-height:%.2fmm;font-size:%.2fmm",
                x - width / 2,
                y - heightMm() / 2,
                width,
                heightMm(),
                kind.sizeMm());
        return angle == 0 ? box : box + String.format(Locale.ROOT, ";transform:rotate(%.2fdeg)", angle);
    }

    /** The box that it takes. */
    Rectangle2D box() {
        var flat = new Rectangle2D.Double(-widthMm() / 2, -heightMm() / 2, widthMm(), heightMm());
        var turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(Math.toRadians(angle));
        return turn.createTransformedShape(flat).getBounds2D();
    }
}

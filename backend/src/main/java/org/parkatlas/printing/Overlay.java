package org.parkatlas.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

import org.parkatlas.cartography.AreaPainter;
import org.parkatlas.cartography.MapSymbol;

/**
 * What a page of an atlas has on its map besides what every map of the plan has.
 *
 * @param shape on the paper of the map, millimetres from its upper left corner
 * @param label stands at it, empty for none
 */
record Overlay(Kind kind, Shape shape, String label) {

    /** What it is. */
    enum Kind {
        /** How far another page reaches. */
        PAGE,
        /** The same of many pages, whose numbers stand at the names of parks. */
        PARK_PAGE,
        /** A park is somewhere within. */
        ACCURACY,
        BOUNDARY,
        /** A boundary that is synthetic. */
        DEMO_BOUNDARY;

        /** Name of its words. */
        String code() {
            return "overlay." + name();
        }
    }

    private static final Color INK = Color.decode("#22201C");
    private static final Color FAINT = new Color(0x22, 0x20, 0x1C, 70);
    private static final Color HALO = new Color(255, 255, 255, 190);
    private static final String LINE = "#7A1F5C";
    private static final MapSymbol BOUNDARY =
            new MapSymbol(LINE, 0.1, MapSymbol.Pattern.NONE, LINE, 0.5, MapSymbol.Dash.SOLID);
    private static final MapSymbol DEMO =
            new MapSymbol(LINE, 0.06, MapSymbol.Pattern.HATCH, LINE, 0.5, MapSymbol.Dash.DASHED);

    boolean isBoundary() {
        return kind == Kind.BOUNDARY || kind == Kind.DEMO_BOUNDARY;
    }

    /** Whether it is about a park that is a small mark. */
    boolean isNamedPoint() {
        return kind == Kind.ACCURACY && !label.isEmpty();
    }

    /** Paints it; what reaches out of the box is cut. */
    void paint(Graphics2D canvas, Rectangle2D box) {
        switch (kind) {
            case BOUNDARY -> AreaPainter.paint(canvas, shape, BOUNDARY, box);
            case DEMO_BOUNDARY -> AreaPainter.paint(canvas, shape, DEMO, box);
            case PAGE -> draw(canvas, new BasicStroke(0.25f));
            case PARK_PAGE -> {
                canvas.setColor(FAINT);
                canvas.setStroke(new BasicStroke(0.15f));
                canvas.draw(shape);
            }
            case ACCURACY ->
                draw(
                        canvas,
                        new BasicStroke(
                                0.35f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {1.6f, 1.1f}, 0));
        }
    }

    private void draw(Graphics2D canvas, BasicStroke stroke) {
        canvas.setColor(HALO);
        canvas.setStroke(new BasicStroke(0.9f));
        canvas.draw(shape);
        canvas.setColor(INK);
        canvas.setStroke(stroke);
        canvas.draw(shape);
    }

    /** The same in the legend. */
    static void sample(Graphics2D canvas, Kind kind) {
        var box = new Rectangle2D.Double(0.8, 0.6, 6.4, 3);
        new Overlay(kind, box, "").paint(canvas, new Rectangle2D.Double(0, 0, 8, 4.2));
    }
}

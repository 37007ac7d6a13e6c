package org.parkatlas.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Symbols of points on a sheet, as the browser has them (docs/design/look.md §3), in millimetres. */
final class Marks {

    /** Side of the seal of a park, 24 of the 1587 pixels of the drawn sheet of 420 mm. */
    static final double SEAL = 5.6;

    /** Width of the mark of an airport, a station or another park. */
    static final double SMALL = 2.8;

    /** From one bead to the next. */
    static final double BEAD_STEP = 1.9;

    /** More than this many beads are eleven and a number. */
    static final int BEADS = 12;

    private static final double BEAD = 1.5;
    private static final Color INK = Color.decode("#22201C");
    private static final Color MINOR = Color.decode("#554F46");

    private Marks() {}

    /** The ground of a seal; its character is a text. */
    static void seal(Graphics2D canvas, Point2D place, PlanFacts.Colour colours, boolean coarse) {
        var box = new RoundRectangle2D.Double(
                place.getX() - SEAL / 2, place.getY() - SEAL / 2, SEAL, SEAL, SEAL * 0.28, SEAL * 0.28);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(0.9f));
        canvas.draw(box);
        canvas.setColor(Color.decode(coarse ? colours.tint() : colours.fill()));
        canvas.fill(box);
        canvas.setColor(Color.decode(coarse ? colours.fill() : colours.edge()));
        canvas.setStroke(coarse ? dashed(0.35f) : new BasicStroke(0.3f));
        canvas.draw(box);
    }

    private static BasicStroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {0.9f, 0.6f}, 0);
    }

    /** Enterprises in a row that begins at a place. */
    static void beads(Graphics2D canvas, Point2D place, List<PlanFacts.Colour> beads) {
        int shown = beads.size() > BEADS ? BEADS - 1 : beads.size();
        for (int i = 0; i < shown; i++) {
            canvas.setColor(Color.decode(beads.get(i).fill()));
            canvas.fill(disc(new Point2D.Double(place.getX() + i * BEAD_STEP + BEAD / 2, place.getY()), BEAD));
        }
    }

    /** An enterprise at its own place. */
    static void firm(Graphics2D canvas, Point2D place, PlanFacts.Colour colours) {
        var disc = disc(place, SMALL * 0.75);
        canvas.setColor(Color.decode(colours.fill()));
        canvas.fill(disc);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(0.25f));
        canvas.draw(disc);
    }

    /** A hollow triangle: another place of the plan. */
    static void site(Graphics2D canvas, Point2D place) {
        double half = SMALL / 2;
        var shape = new Path2D.Double();
        shape.moveTo(place.getX(), place.getY() - half);
        shape.lineTo(place.getX() + half, place.getY() + half * 0.8);
        shape.lineTo(place.getX() - half, place.getY() + half * 0.8);
        shape.closePath();
        outlined(canvas, shape, MINOR);
    }

    /** An airport or a port is a disc, a station a square, an interchange a shield. */
    static void node(Graphics2D canvas, Point2D place, String kind) {
        double half = SMALL / 2;
        switch (kind) {
            case "rail_station" -> {
                canvas.setColor(INK);
                canvas.fill(
                        new RoundRectangle2D.Double(place.getX() - half, place.getY() - half, SMALL, SMALL, 0.8, 0.8));
                canvas.setColor(Color.WHITE);
                canvas.fill(new Rectangle2D.Double(
                        place.getX() - half * 0.5, place.getY() - half * 0.55, half, half * 0.55));
                canvas.fill(new Rectangle2D.Double(
                        place.getX() - half * 0.5, place.getY() + half * 0.3, half, half * 0.25));
            }
            case "expressway_interchange" -> {
                var shield = new Path2D.Double();
                shield.moveTo(place.getX() - half, place.getY() - half);
                shield.lineTo(place.getX() + half, place.getY() - half);
                shield.lineTo(place.getX() + half * 0.8, place.getY() + half * 0.4);
                shield.lineTo(place.getX(), place.getY() + half);
                shield.lineTo(place.getX() - half * 0.8, place.getY() + half * 0.4);
                shield.closePath();
                outlined(canvas, shield, INK);
            }
            case "airport" -> {
                canvas.setColor(INK);
                canvas.fill(disc(place, SMALL * 1.15));
                canvas.setColor(Color.WHITE);
                var wings = new Path2D.Double();
                wings.moveTo(place.getX(), place.getY() - half * 0.8);
                wings.lineTo(place.getX() + half * 0.8, place.getY() + half * 0.2);
                wings.lineTo(place.getX() + half * 0.15, place.getY() + half * 0.1);
                wings.lineTo(place.getX(), place.getY() + half * 0.8);
                wings.lineTo(place.getX() - half * 0.15, place.getY() + half * 0.1);
                wings.lineTo(place.getX() - half * 0.8, place.getY() + half * 0.2);
                wings.closePath();
                canvas.fill(wings);
            }
            default -> {
                canvas.setColor(INK);
                canvas.fill(disc(place, SMALL));
                canvas.setColor(Color.WHITE);
                canvas.setStroke(new BasicStroke(0.3f));
                var anchor = new Path2D.Double();
                anchor.moveTo(place.getX(), place.getY() - half * 0.6);
                anchor.lineTo(place.getX(), place.getY() + half * 0.6);
                anchor.moveTo(place.getX() - half * 0.6, place.getY() + half * 0.15);
                anchor.quadTo(
                        place.getX(), place.getY() + half * 1.1, place.getX() + half * 0.6, place.getY() + half * 0.15);
                canvas.draw(anchor);
            }
        }
    }

    /** What explains a colour: a small square. */
    static void swatch(Graphics2D canvas, @Nullable String colour) {
        if (colour != null) {
            canvas.setColor(Color.decode(colour));
            canvas.fill(new Rectangle2D.Double(0, 0, 2, 2));
        }
    }

    private static Shape disc(Point2D place, double width) {
        return new Ellipse2D.Double(place.getX() - width / 2, place.getY() - width / 2, width, width);
    }

    private static void outlined(Graphics2D canvas, Shape shape, Color colour) {
        canvas.setColor(Color.WHITE);
        canvas.fill(shape);
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke(0.3f));
        canvas.draw(shape);
    }
}

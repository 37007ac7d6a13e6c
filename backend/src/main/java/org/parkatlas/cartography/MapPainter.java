package org.parkatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.parkatlas.geo.crs.Projections;
import org.springframework.stereotype.Component;

/** Paints maps, in millimetres from their upper left corner; of texts only the light ground on which they stand. */
@Component
public class MapPainter {

    private static final Color GROUND = Color.decode("#FCFAF5");
    private static final Color GRID = new Color(0xB8, 0xAE, 0x98, 110);
    private static final Color UNDER_TEXT = new Color(255, 255, 255, 205);
    private static final Color INK = Color.decode("#22201C");
    private static final Color CORNER = Color.decode("#C8002D");

    /** Width and height of the sample of a legend. */
    private static final Rectangle2D SAMPLE = new Rectangle2D.Double(0.3, 0.3, 6.4, 2.9);

    private static final double CORNER_MM = 1.9;

    private final Projections projections;

    MapPainter(Projections projections) {
        this.projections = projections;
    }

    /** Paints the map of this sheet and its frame. */
    public void paint(Graphics2D canvas, MapSheet sheet) {
        var view = sheet.view();
        var frame = new Rectangle2D.Double(0, 0, view.widthMm(), view.heightMm());
        var outside = canvas.getClip();
        canvas.clip(frame);
        canvas.setColor(GROUND);
        canvas.fill(frame);
        for (var rule : sheet.rules()) {
            for (var shape : rule.shapes()) {
                AreaPainter.paint(canvas, view.path(shape, projections), rule.symbol(), frame);
            }
        }
        paintGrid(canvas, view);
        paintCorners(canvas, sheet);
        paintGrounds(canvas, sheet);
        paintNorth(canvas, view);
        canvas.setClip(outside);
        // all of its stroke within the box of the map
        paint(canvas, new Rectangle2D.Double(0.2, 0.2, view.widthMm() - 0.4, view.heightMm() - 0.4), INK, 0.4);
    }

    /** Paints the sample of a rule as it stands in a legend, 7 by 3.5 mm. */
    public static void paintSample(Graphics2D canvas, MapRule rule) {
        AreaPainter.paint(canvas, SAMPLE, rule.symbol(), SAMPLE);
    }

    private static void paint(Graphics2D canvas, Shape line, Color colour, double widthMm) {
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke((float) widthMm));
        canvas.draw(line);
    }

    private static void paintGrid(Graphics2D canvas, MapView view) {
        var grid = KmGrid.of(view);
        for (double easting : grid.eastings()) {
            double x = grid.x(easting);
            paint(canvas, new Line2D.Double(x, 0, x, view.heightMm()), GRID, 0.2);
        }
        for (double northing : grid.northings()) {
            double y = grid.y(northing);
            paint(canvas, new Line2D.Double(0, y, view.widthMm(), y), GRID, 0.2);
        }
    }

    private void paintCorners(Graphics2D canvas, MapSheet sheet) {
        for (var corner : sheet.corners()) {
            var place = sheet.view().place(corner, projections);
            var disc = new Ellipse2D.Double(
                    place.getX() - CORNER_MM / 2, place.getY() - CORNER_MM / 2, CORNER_MM, CORNER_MM);
            canvas.setColor(Color.WHITE);
            canvas.fill(disc);
            paint(canvas, disc, CORNER, 0.4);
        }
    }

    private static void paintGrounds(Graphics2D canvas, MapSheet sheet) {
        for (var leader : sheet.labels().leaders()) {
            paint(canvas, leader, INK, 0.2);
            canvas.fill(new Ellipse2D.Double(leader.getX1() - 0.5, leader.getY1() - 0.5, 1, 1));
        }
        for (var text : sheet.labels().texts()) {
            var before = canvas.getTransform();
            canvas.translate(text.x(), text.y());
            canvas.rotate(Math.toRadians(text.angle()));
            canvas.setColor(UNDER_TEXT);
            canvas.fill(new RoundRectangle2D.Double(
                    -text.widthMm() / 2 - 0.4, -text.heightMm() / 2, text.widthMm() + 0.8, text.heightMm(), 1, 1));
            canvas.setTransform(before);
        }
    }

    /** An arrow in the upper right corner, below a text that says north; the grid of the plane points there. */
    private static void paintNorth(Graphics2D canvas, MapView view) {
        double x = view.widthMm() - 8;
        var left = triangle(x, -2.1);
        canvas.setColor(INK);
        canvas.fill(left);
        paint(canvas, left, INK, 0.25);
        paint(canvas, triangle(x, 2.1), INK, 0.25);
    }

    private static Path2D triangle(double x, double aside) {
        var half = new Path2D.Double();
        half.moveTo(x, 8);
        half.lineTo(x + aside, 17.5);
        half.lineTo(x, 15.8);
        half.closePath();
        return half;
    }
}

package org.parkatlas.landcheck.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

import org.parkatlas.landcheck.overlay.Verdict;

/** The mark of a verdict, told apart by its shape as well as by its colour, in a box of 10 by 10 units. */
final class VerdictMark {

    private static final Color AFFECTED = Color.decode("#C8002D");
    private static final Color NOT_AFFECTED = Color.decode("#1E6B52");
    private static final Color NO_DATA = Color.decode("#6F675B");

    private VerdictMark() {}

    /** Paints it as large as this. */
    static void paint(Graphics2D canvas, Verdict verdict, double sideMm) {
        canvas.scale(sideMm / 10, sideMm / 10);
        switch (verdict) {
            case AFFECTED -> paintTriangle(canvas);
            case NOT_AFFECTED -> paintTick(canvas);
            case NO_DATA -> paintDashes(canvas);
        }
    }

    private static void paintTriangle(Graphics2D canvas) {
        canvas.setColor(AFFECTED);
        canvas.fill(path(5, 0.6, 9.8, 9.2, 0.2, 9.2));
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Line2D.Double(5, 3.6, 5, 6));
        canvas.draw(new Line2D.Double(5, 7.7, 5, 7.7001));
    }

    private static void paintTick(Graphics2D canvas) {
        canvas.setColor(NOT_AFFECTED);
        canvas.fill(new Ellipse2D.Double(0.2, 0.2, 9.6, 9.6));
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Line2D.Double(2.8, 5.2, 4.4, 6.8));
        canvas.draw(new Line2D.Double(4.4, 6.8, 7.4, 3.4));
    }

    private static void paintDashes(Graphics2D canvas) {
        canvas.setColor(NO_DATA);
        canvas.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 1.4f}, 0));
        canvas.draw(new Ellipse2D.Double(0.7, 0.7, 8.6, 8.6));
        canvas.draw(new Line2D.Double(3.2, 5, 6.8, 5));
    }

    private static Path2D path(double... numbers) {
        var path = new Path2D.Double();
        path.moveTo(numbers[0], numbers[1]);
        for (int i = 2; i < numbers.length; i += 2) {
            path.lineTo(numbers[i], numbers[i + 1]);
        }
        path.closePath();
        return path;
    }
}

package org.parkatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;

/**
 * The bar below a map.
 *
 * @param metres   that it is long on the ground
 * @param lengthMm that it is long on paper
 */
public record ScaleBar(double metres, double lengthMm) {

    private static final double[] LENGTHS_M = {
        20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000
    };
    private static final double LONGEST_MM = 70;
    private static final double HEIGHT_MM = 1.2;
    private static final int PARTS = 4;

    static ScaleBar of(MapView view) {
        double metres = DoubleStream.of(LENGTHS_M)
                .filter(it -> view.paperMm(it) <= LONGEST_MM)
                .max()
                .orElse(LENGTHS_M[0]);
        return new ScaleBar(metres, view.paperMm(metres));
    }

    /** Half of it and the whole, with the unit behind: {@code 0.5}, {@code 1 km}. */
    public String half() {
        return number(metres / 2);
    }

    /** The whole with its unit. */
    public String whole() {
        return number(metres) + (metres < 1000 ? " m" : " km");
    }

    private String number(double length) {
        double shown = metres < 1000 ? length : length / 1000;
        return shown == Math.rint(shown) ? "%.0f".formatted(shown) : String.valueOf(shown);
    }

    /** Paints it from the origin to the right, in millimetres. */
    public void paint(Graphics2D canvas) {
        double part = lengthMm / PARTS;
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(0.2f));
        for (int i = 0; i < PARTS; i++) {
            var box = new Rectangle2D.Double(0.2 + i * part, 0.2, part, HEIGHT_MM);
            if (i % 2 == 0) {
                canvas.fill(box);
            }
            canvas.draw(box);
        }
    }
}

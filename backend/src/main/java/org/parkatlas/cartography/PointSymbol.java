package org.parkatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.parkatlas.catalog.spi.FeatureStyle;

/**
 * How points are drawn.
 *
 * @param fill    {@code #RRGGBB}
 * @param opacity of the fill, 0 to 1
 * @param edge    {@code #RRGGBB}
 * @param sizeMm  width of the symbol
 */
public record PointSymbol(FeatureStyle.Symbol form, String fill, double opacity, String edge, double sizeMm) {

    private static final float EDGE_MM = 0.28f;

    /** That of a layer as its descriptor has it. */
    public static PointSymbol of(FeatureStyle style) {
        return new PointSymbol(style.symbol(), style.fill(), 1, style.edge(), style.sizePx() * MapSymbol.PIXEL_MM);
    }

    /** The same with a fill through which one sees. */
    public PointSymbol faint(double other) {
        return new PointSymbol(form, fill, other, edge, sizeMm);
    }

    /** Paints it around a place, in millimetres. */
    public void paint(Graphics2D canvas, Point2D place) {
        var shape = around(place);
        canvas.setColor(AreaPainter.transparent(Color.decode(fill), opacity));
        canvas.fill(shape);
        canvas.setColor(Color.decode(edge));
        canvas.setStroke(new BasicStroke(EDGE_MM));
        canvas.draw(shape);
    }

    private Shape around(Point2D place) {
        double x = place.getX() - sizeMm / 2;
        double y = place.getY() - sizeMm / 2;
        return form == FeatureStyle.Symbol.SQUARE
                ? new Rectangle2D.Double(x, y, sizeMm, sizeMm)
                : new Ellipse2D.Double(x, y, sizeMm, sizeMm);
    }
}

package org.parkatlas.maps;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.parkatlas.cartography.AreaPainter;
import org.parkatlas.catalog.styles.LayerStyle;
import org.parkatlas.documents.Lettering;
import org.springframework.stereotype.Component;

/** Paints the legend of a layer: a line with sample and words for all that looks alike. */
@Component
public class LegendImage {

    private static final double LINE_MM = 5.6;
    private static final double TEXT_MM = 3.4;
    private static final double TEXT_LEFT_MM = 9;
    private static final double MARGIN_MM = 1.4;
    private static final Rectangle2D SAMPLE = new Rectangle2D.Double(MARGIN_MM, 1.1, 6, 3.4);

    private final Lettering lettering;

    LegendImage(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * The size of a legend.
     *
     * @param width  pixels
     * @param height pixels
     */
    public record Size(int width, int height) {}

    /** How large the legend is. */
    public Size size(MapLayer layer) {
        double words = words(layer).stream()
                .mapToDouble(it -> it.getBounds2D().getMaxX())
                .max()
                .orElse(0);
        return new Size(
                pixels(TEXT_LEFT_MM + words + MARGIN_MM),
                pixels(LINE_MM * layer.style().categories().size()));
    }

    private List<Shape> words(MapLayer layer) {
        return layer.style().categories().stream()
                .map(it -> lettering.line(it.title()))
                .map(AffineTransform.getScaleInstance(TEXT_MM, TEXT_MM)::createTransformedShape)
                .toList();
    }

    /** The legend on white. */
    public BufferedImage paint(MapLayer layer) {
        var categories = layer.style().categories();
        var words = words(layer);
        var size = size(layer);
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(1 / MapWindow.PIXEL_MM, 1 / MapWindow.PIXEL_MM);
        for (int i = 0; i < categories.size(); i++) {
            sample(canvas, layer, categories.get(i).objects() == LayerStyle.Objects.SYNTHETIC);
            canvas.setColor(Color.BLACK);
            canvas.fill(AffineTransform.getTranslateInstance(TEXT_LEFT_MM, LINE_MM / 2 + 0.37 * TEXT_MM)
                    .createTransformedShape(words.get(i)));
            canvas.translate(0, LINE_MM);
        }
        canvas.dispose();
        return image;
    }

    private static void sample(Graphics2D canvas, MapLayer layer, boolean demo) {
        if (layer.style().isOfAreas()) {
            AreaPainter.paint(canvas, SAMPLE, layer.area(demo), SAMPLE);
        } else {
            layer.point(demo).paint(canvas, new Point2D.Double(SAMPLE.getCenterX(), SAMPLE.getCenterY()));
        }
    }

    private static int pixels(double mm) {
        return (int) Math.ceil(mm / MapWindow.PIXEL_MM);
    }
}

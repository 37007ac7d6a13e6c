package org.parkatlas.maps;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Point;
import org.parkatlas.cartography.AreaPainter;
import org.parkatlas.cartography.MapLabels;
import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapText;
import org.parkatlas.cartography.MapView;
import org.parkatlas.cartography.PointSymbol;
import org.parkatlas.documents.Lettering;

/** Paints the objects of an image, in millimetres, and then the names for which there is room. */
final class ImagePainter {

    /** What is painted around a position at most; pixels. */
    static final int MARGIN = 16;

    /** Of a layer so many names are tried; with more an image is full. */
    private static final int NAMES = 400;

    private static final Color INK = Color.decode("#22201C");
    private static final Color HALO = new Color(255, 255, 255, 215);
    private static final BasicStroke HALO_MM = new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** From the middle of a line of text to its base line, of the height of a character. */
    private static final double BASE_LINE = 0.37;

    private final Graphics2D canvas;
    private final MapWindow window;
    private final Rectangle2D frame;
    private final ShapeWriter shapes;
    private final Lettering lettering;
    private final List<List<Named>> names = new ArrayList<>();
    private final MapView.Size size;

    private @Nullable Looks looks;

    /**
     * @param canvas one unit of which is a millimetre
     * @param extent width and height of the image in units of the shapes
     */
    ImagePainter(Graphics2D canvas, MapWindow window, int extent, Lettering lettering) {
        this.canvas = canvas;
        this.window = window;
        this.lettering = lettering;
        this.size = new MapView.Size(window.width() * MapWindow.PIXEL_MM, window.height() * MapWindow.PIXEL_MM);
        this.frame = new Rectangle2D.Double(0, 0, size.widthMm(), size.heightMm());
        double x = size.widthMm() / extent;
        double y = size.heightMm() / extent;
        this.shapes = new ShapeWriter((from, to) -> to.setLocation(from.x * x, from.y * y));
    }

    /** What is looked up once for a layer. */
    private record Looks(
            MapLayer layer,
            boolean named,
            MapSymbol area,
            MapSymbol demoArea,
            PointSymbol point,
            PointSymbol demoPoint) {}

    /** A name and what it is of. */
    private record Named(String name, Shape area, Point2D point, double symbolMm) {}

    /** The objects that follow are of this layer. */
    void begin(MapLayer layer) {
        looks = new Looks(
                layer,
                layer.labelled() && window.names(layer.type().drawing().zoom()),
                layer.area(false),
                layer.area(true),
                layer.point(false),
                layer.point(true));
        names.add(new ArrayList<>());
    }

    /** Paints an object. */
    void paint(MapRows.Row row) {
        var now = Objects.requireNonNull(looks, "No layer was begun");
        var shape = new Path2D.Double(shapes.toShape(row.shape())); // shapes of JTS do not say what is in them
        if (!now.layer().style().isOfAreas()) {
            paintPoint(now, row, centre(shape));
        } else if (row.shape() instanceof Point) {
            var place = centre(shape);
            canvas.setColor(Color.decode(now.area().edge()));
            canvas.fill(new Rectangle2D.Double(
                    place.getX() - MapWindow.PIXEL_MM / 2,
                    place.getY() - MapWindow.PIXEL_MM / 2,
                    MapWindow.PIXEL_MM,
                    MapWindow.PIXEL_MM));
        } else {
            AreaPainter.paint(canvas, shape, row.demo() ? now.demoArea() : now.area(), frame);
            name(now, row, shape, centre(shape));
        }
    }

    private void paintPoint(Looks now, MapRows.Row row, Point2D place) {
        (row.demo() ? now.demoPoint() : now.point()).paint(canvas, place);
        name(now, row, new Rectangle2D.Double(), place);
    }

    private static Point2D centre(Shape shape) {
        var box = shape.getBounds2D();
        return new Point2D.Double(box.getCenterX(), box.getCenterY());
    }

    private void name(Looks now, MapRows.Row row, Shape area, Point2D place) {
        var ofLayer = names.get(names.size() - 1);
        if (now.named() && row.name() != null && ofLayer.size() < NAMES) {
            ofLayer.add(new Named(
                    row.name() + now.layer().suffix(row.demo()),
                    area,
                    place,
                    now.point().sizeMm()));
        }
    }

    /** Writes the names, those of the uppermost layer first. */
    void letter() {
        Collections.reverse(names);
        var labels = new MapLabels(size);
        for (var ofLayer : names) {
            for (var named : ofLayer) {
                if (named.area().getBounds2D().isEmpty()) {
                    labels.beside(named.point(), named.symbolMm(), named.name());
                } else {
                    labels.within(named.area(), named.name());
                }
            }
        }
        labels.texts().forEach(this::write);
    }

    private void write(MapText text) {
        double scale = text.kind().sizeMm();
        var place = AffineTransform.getTranslateInstance(text.x() - text.widthMm() / 2, text.y() + BASE_LINE * scale);
        place.scale(scale, scale);
        var letters = place.createTransformedShape(lettering.line(text.text()));
        canvas.setStroke(HALO_MM);
        canvas.setColor(HALO);
        canvas.draw(letters);
        canvas.setColor(INK);
        canvas.fill(letters);
    }
}

package org.parkatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints areas as their symbols say, in millimetres. */
public final class AreaPainter {

    private static final double HATCH_MM = 2;
    private static final double CROPS_MM = 3.2;
    private static final double CROP_MM = 0.8;
    private static final double CROSSES_MM = 2.24;
    private static final double CROSS_MM = 0.8;
    private static final float PATTERN_STROKE_MM = 0.18f;
    private static final int OPAQUE = 255;

    private AreaPainter() {}

    /**
     * Paints an area.
     *
     * @param frame what is seen of it
     */
    public static void paint(Graphics2D canvas, Shape area, MapSymbol symbol, Rectangle2D frame) {
        var edge = Color.decode(symbol.edge());
        if (symbol.opacity() > 0) {
            canvas.setColor(transparent(Color.decode(symbol.fill()), symbol.opacity()));
            canvas.fill(area);
        }
        if (symbol.pattern() != MapSymbol.Pattern.NONE) {
            var clip = canvas.getClip();
            canvas.clip(area);
            canvas.setColor(edge);
            canvas.setStroke(new BasicStroke(PATTERN_STROKE_MM));
            canvas.draw(pattern(symbol.pattern(), area.getBounds2D().createIntersection(frame)));
            canvas.setClip(clip);
        }
        if (symbol.edgeMm() > 0) {
            canvas.setColor(edge);
            canvas.setStroke(stroke(symbol));
            canvas.draw(area);
        }
    }

    static Color transparent(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * OPAQUE));
    }

    private static BasicStroke stroke(MapSymbol symbol) {
        float[] dash =
                switch (symbol.dash()) {
                    case SOLID -> null;
                    case DASHED -> new float[] {2, 1.2f};
                    case DOT_DASHED -> new float[] {3.2f, 1, 0.5f, 1};
                };
        return new BasicStroke((float) symbol.edgeMm(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static Shape pattern(MapSymbol.Pattern pattern, Rectangle2D box) {
        return switch (pattern) {
            case HATCH -> hatch(box, 1);
            case BACK_HATCH -> hatch(box, -1);
            case CROPS -> crops(box);
            case CROSSES -> crosses(box);
            case NONE -> new Path2D.Double();
        };
    }

    /** Lines at 45°, in step with those of other areas. */
    private static Path2D hatch(Rectangle2D box, int slope) {
        var lines = new Path2D.Double();
        double height = box.getHeight();
        double first = Math.floor((box.getMinX() - height) / HATCH_MM) * HATCH_MM;
        for (double x = first; x < box.getMaxX() + height; x += HATCH_MM) {
            lines.moveTo(x, slope > 0 ? box.getMaxY() : box.getMinY());
            lines.lineTo(x + height, slope > 0 ? box.getMinY() : box.getMaxY());
        }
        return lines;
    }

    /** A stalk with two leaves, in rows that are shifted by half. */
    private static Path2D crops(Rectangle2D box) {
        var marks = new Path2D.Double();
        int row = (int) Math.floor(box.getMinY() / CROPS_MM);
        for (; row * CROPS_MM < box.getMaxY() + CROP_MM; row++) {
            double y = row * CROPS_MM;
            double shift = row % 2 == 0 ? 0 : CROPS_MM / 2;
            double first = Math.floor(box.getMinX() / CROPS_MM) * CROPS_MM - shift;
            for (double x = first; x < box.getMaxX() + CROP_MM; x += CROPS_MM) {
                marks.moveTo(x, y + CROP_MM);
                marks.lineTo(x, y);
                marks.moveTo(x - CROP_MM / 2, y);
                marks.lineTo(x, y + CROP_MM / 2);
                marks.lineTo(x + CROP_MM / 2, y);
            }
        }
        return marks;
    }

    /** In rows that are in step with those of other areas. */
    private static Path2D crosses(Rectangle2D box) {
        var marks = new Path2D.Double();
        double left = Math.floor(box.getMinX() / CROSSES_MM) * CROSSES_MM;
        double top = Math.floor(box.getMinY() / CROSSES_MM) * CROSSES_MM;
        for (double y = top; y < box.getMaxY(); y += CROSSES_MM) {
            for (double x = left; x < box.getMaxX(); x += CROSSES_MM) {
                marks.moveTo(x, y);
                marks.lineTo(x + CROSS_MM, y + CROSS_MM);
                marks.moveTo(x + CROSS_MM, y);
                marks.lineTo(x, y + CROSS_MM);
            }
        }
        return marks;
    }
}

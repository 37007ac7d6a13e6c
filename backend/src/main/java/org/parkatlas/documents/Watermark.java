package org.parkatlas.documents;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** A text that stands all over every page, faint and oblique; it is a shape, so that it is not among what is read. */
final class Watermark {

    /** Points. */
    private static final double SIZE = 22;

    private static final double ACROSS = 190;
    private static final double DOWN = 118;
    private static final double ANGLE = Math.toRadians(17);

    /** Black at 6 %. */
    private static final Color INK = new Color(0, 0, 0, 15);

    private Watermark() {}

    /**
     * Puts it over the pages of a document.
     *
     * @param first the first of them, from 0
     * @param text  its outline, with characters of one unit
     */
    static void stamp(PDDocument document, int first, Shape text) throws IOException {
        var form = form(document, text);
        for (int i = first; i < document.getNumberOfPages(); i++) {
            var page = document.getPage(i);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                cover(page, content, form);
            }
        }
    }

    private static PDFormXObject form(PDDocument document, Shape text) throws IOException {
        var box = text.getBounds2D();
        var canvas = new PdfBoxGraphics2D(document, (float) (box.getWidth() * SIZE), (float) (box.getHeight() * SIZE));
        canvas.setColor(INK);
        canvas.scale(SIZE, SIZE);
        canvas.translate(-box.getX(), -box.getY());
        canvas.fill(text);
        canvas.dispose();
        return canvas.getXFormObject();
    }

    private static void cover(PDPage page, PDPageContentStream content, PDFormXObject form) throws IOException {
        int row = 0;
        for (double y = 0; y < page.getMediaBox().getHeight(); y += DOWN, row++) {
            for (double x = row % 2 == 0 ? ACROSS / 4 : -ACROSS / 4;
                    x < page.getMediaBox().getWidth();
                    x += ACROSS) {
                var place = AffineTransform.getTranslateInstance(x, y);
                place.rotate(ANGLE);
                content.saveGraphicsState();
                content.transform(new Matrix(place));
                content.drawForm(form);
                content.restoreGraphicsState();
            }
        }
    }
}

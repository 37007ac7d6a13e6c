package org.parkatlas.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.w3c.dom.Document;

/** The first page of a PDF file in other formats, so that each is laid out once. */
public final class PdfPages {

    private static final float POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;

    private PdfPages() {}

    /** An image of so many pixels an inch, PNG. */
    public static byte[] png(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Shapes with the measures of the paper, SVG 1.1; letters are shapes as well. */
    public static byte[] svg(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return svg(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] svg(PDDocument document) throws IOException {
        var page = document.getPage(0).getMediaBox();
        var canvas = new SVGGraphics2D(emptyDocument());
        new PDFRenderer(document).renderPageToGraphics(0, canvas);
        var root = canvas.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 %s %s".formatted(page.getWidth(), page.getHeight()));
        root.setAttributeNS(null, "width", millimetres(page.getWidth()));
        root.setAttributeNS(null, "height", millimetres(page.getHeight()));
        var file = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            canvas.stream(root, writer, true, false);
        }
        return file.toByteArray();
    }

    private static String millimetres(float points) {
        return String.format(Locale.ROOT, "%.1fmm", points / POINTS_PER_INCH * MM_PER_INCH);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

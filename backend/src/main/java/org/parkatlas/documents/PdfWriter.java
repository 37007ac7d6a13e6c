package org.parkatlas.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Makes PDF files (PDF/A-2u). Text stays text: the characters that are used are embedded. Nothing is loaded from anywhere.
 * Files are made one after the other.
 */
@Component
public class PdfWriter {

    private static final String PRODUCER = "ParkAtlas";

    private @Nullable PrintFont regular;
    private @Nullable PrintFont bold;

    PdfWriter() {
        XRLog.setLoggingEnabled(false);
    }

    /** The file. */
    public synchronized byte[] write(Print print) {
        try (var document = new PDDocument()) {
            render(print, document, fonts(document));
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file that is made of one document after the other. */
    public PdfBook begin() {
        return new PdfBook(this);
    }

    /** The fonts of one file, which embeds each once however many documents it has. */
    synchronized Fonts fonts(PDDocument document) throws IOException {
        return new Fonts(regular().in(document), bold().in(document));
    }

    /** In the weights of text and of headings. */
    record Fonts(PDFont regular, PDFont bold) {}

    /** Adds the pages of a document to a file. */
    synchronized void render(Print print, PDDocument document, Fonts fonts) throws IOException {
        int before = document.getNumberOfPages();
        try (var renderer = builder(document, print, fonts).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        var stamp = print.watermark();
        if (stamp.isPresent()) {
            Watermark.stamp(document, before, bold().outline(stamp.get()));
        }
    }

    /** Ends a file: the characters that it has are taken from the fonts. */
    synchronized void save(PDDocument document, OutputStream file) throws IOException {
        document.save(file);
    }

    private PdfRendererBuilder builder(PDDocument document, Print print, Fonts fonts) throws IOException {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(CharacterMap.withFirstCodes(print.xhtml()), "")
                .withProducer(PRODUCER)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useObjectDrawerFactory(new Drawers(print.drawings()))
                .usePDDocument(document);
        use(builder, fonts.regular(), regular().weight());
        use(builder, fonts.bold(), bold().weight());
        return builder;
    }

    private static void use(PdfRendererBuilder builder, PDFont font, int weight) {
        builder.useFont(new PDFontSupplier(font), PrintFont.FAMILY, weight, FontStyle.NORMAL, true);
    }

    private PrintFont regular() {
        if (regular == null) {
            regular = PrintFont.regular();
        }
        return regular;
    }

    private PrintFont bold() {
        if (bold == null) {
            bold = PrintFont.bold();
        }
        return bold;
    }
}

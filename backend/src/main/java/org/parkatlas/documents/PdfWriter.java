package org.parkatlas.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
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
        try (var document = new PDDocument();
                var renderer = builder(document, print).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var stamp = print.watermark();
            if (stamp.isPresent()) {
                Watermark.stamp(document, bold().outline(stamp.get()));
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, Print print) throws IOException {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(CharacterMap.withFirstCodes(print.xhtml()), "")
                .withProducer(PRODUCER)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useObjectDrawerFactory(new Drawers(print.drawings()))
                .usePDDocument(document);
        use(builder, regular(), document);
        use(builder, bold(), document);
        return builder;
    }

    private static void use(PdfRendererBuilder builder, PrintFont font, PDDocument document) throws IOException {
        builder.useFont(new PDFontSupplier(font.in(document)), PrintFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
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

package org.parkatlas.documents;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * A PDF file (PDF/A-2u) of many documents, each with a bookmark. They are laid out one after the other, and what is done lies in
 * a temporary file: many pages take no more memory than one. Other files are made in between. The documents have one title, that
 * of the file.
 */
public final class PdfBook implements AutoCloseable {

    private final PdfWriter writer;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PdfWriter.@Nullable Fonts fonts;

    PdfBook(PdfWriter writer) {
        this.writer = writer;
    }

    /** Adds a document, to which a bookmark leads. */
    public void add(Print print, String bookmark) throws IOException {
        int first = document.getNumberOfPages();
        var known = fonts;
        if (known == null) {
            known = writer.fonts(document);
            fonts = known;
        }
        writer.render(print, document, known);
        var place = new PDPageFitDestination();
        place.setPage(document.getPage(first));
        var item = new PDOutlineItem();
        item.setTitle(bookmark);
        item.setDestination(place);
        outline.addLast(item);
    }

    /** How many pages it has. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /** Writes the file. */
    public void save(OutputStream file) throws IOException {
        var catalogue = document.getDocumentCatalog();
        catalogue.setDocumentOutline(outline);
        catalogue.setPageMode(PageMode.USE_OUTLINES);
        // every document has brought the profile of its colours
        catalogue.setOutputIntents(catalogue.getOutputIntents().subList(0, 1));
        writer.save(document, file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

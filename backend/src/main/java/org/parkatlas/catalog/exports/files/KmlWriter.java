package org.parkatlas.catalog.exports.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportColumn;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.problem.Wording;

/**
 * KML 2.2 (OGC 07-147r2). It refers to nothing outside itself; objects that lie in a place are in the folder of that
 * place, for which rows have to come in the order of their places.
 */
public final class KmlWriter implements RowWriter {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private final XMLStreamWriter xml;
    private final ExportContext context;
    private final KmlFolders folders;
    private final KmlGeometry geometries;
    private @Nullable String folder;

    public KmlWriter(ExportContext context, KmlFolders folders, OutputStream target) throws IOException {
        this.context = context;
        this.folders = folders;
        try {
            this.xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
            this.geometries = new KmlGeometry(xml);
            writeHead();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void writeHead() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("Document");
        element("name", context.texts().of(context.order().subject().title()));
        element("description", String.join("\n", context.provenance().lines(context.texts())));
        writeStyle();
    }

    private void writeStyle() throws XMLStreamException {
        var style = context.selection().type().drawing().style();
        xml.writeStartElement("Style");
        xml.writeAttribute("id", "feature");
        xml.writeStartElement("LineStyle");
        element("color", KmlGeometry.colour("ff", style.edge()));
        element("width", "2");
        xml.writeEndElement();
        xml.writeStartElement("PolyStyle");
        element("color", KmlGeometry.colour("66", style.fill()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    @Override
    public void write(StreamedRow row) throws IOException {
        try {
            enter(folders.of(row));
            writePlacemark(row);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void enter(@Nullable String wanted) throws XMLStreamException {
        if (folder != null && !folder.equals(wanted)) {
            xml.writeEndElement();
            folder = null;
        }
        if (wanted != null && folder == null) {
            xml.writeStartElement("Folder");
            element("name", wanted);
            folder = wanted;
        }
    }

    private void writePlacemark(StreamedRow row) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        element("name", folders.name(row));
        element("styleUrl", "#feature");
        xml.writeStartElement("ExtendedData");
        var columns = context.table().columns();
        var values = context.table().values(row);
        for (int i = 0; i < columns.size(); i++) {
            writeData(columns.get(i), values.get(i));
        }
        xml.writeEndElement();
        var geometry = row.feature().geometry();
        if (geometry != null) {
            geometries.write(geometry);
        }
        xml.writeEndElement();
    }

    private void writeData(ExportColumn column, @Nullable Object value) throws XMLStreamException {
        var text = value instanceof List<?> several && several.isEmpty() ? null : CellText.of(value);
        if (text == null) {
            return;
        }
        xml.writeStartElement("Data");
        xml.writeAttribute("name", column.name());
        element("displayName", column.heading(new Texts(context.texts().language(), Texts.Header.LABEL)));
        element("value", text);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(KmlGeometry.legal(text));
        xml.writeEndElement();
    }

    @Override
    public void finish() throws IOException {
        try {
            enter(null);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** The heading of rows that lie nowhere. */
    static String nowhere(Texts texts) {
        return texts.of(new Wording("未列入园区", "In no park"));
    }
}

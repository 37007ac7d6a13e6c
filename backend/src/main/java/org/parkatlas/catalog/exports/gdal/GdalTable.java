package org.parkatlas.catalog.exports.gdal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;
import org.parkatlas.geo.crs.ReferenceSystem;

/**
 * One layer on its way to GDAL: a table of comma-separated values beside a description that gives every field its type,
 * so that a column without a value has one too.
 */
final class GdalTable implements Closeable {

    private static final String SHAPE = "parkatlas_shape";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final String name;
    private final List<GdalField> fields;
    private final ShapeFamily family;
    private final Path file;
    private final CSVPrinter printer;
    private final WKTWriter wkt = new WKTWriter();
    private final int[] longest;
    private final boolean[] gaps;
    private boolean incomplete;
    private final Envelope extent = new Envelope();
    private long rows;
    private boolean closed;

    /** A table in a new file of {@code folder}, where nothing else is called {@code number}. */
    GdalTable(Path folder, int number, String name, ShapeFamily family, List<GdalField> fields) throws IOException {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.family = family;
        this.longest = new int[fields.size()];
        this.gaps = new boolean[fields.size()];
        this.file = folder.resolve("layer%d.csv".formatted(number));
        this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT);
        var header = new ArrayList<String>();
        fields.forEach(field -> header.add(field.name()));
        header.add(SHAPE);
        printer.printRecord(header);
    }

    /** Writes a row; cells in the order of the fields. */
    void write(List<@Nullable String> cells, @Nullable Geometry shape) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            gaps[i] |= cell == null;
            incomplete |= cell == null;
            longest[i] = cell == null ? longest[i] : Math.max(longest[i], cell.getBytes(StandardCharsets.UTF_8).length);
        }
        incomplete |= shape == null && family != ShapeFamily.NONE;
        if (shape != null) {
            extent.expandToInclude(shape.getEnvelopeInternal());
        }
        var row = new ArrayList<>(cells);
        row.add(shape == null || shape.isEmpty() ? null : wkt.write(family.fitted(shape)));
        printer.printRecord(row);
        rows++;
    }

    String name() {
        return name;
    }

    ShapeFamily family() {
        return family;
    }

    long rows() {
        return rows;
    }

    /** Bytes of the longest text in this field. */
    int longest(int field) {
        return longest[field];
    }

    /** In which all shapes lie; {@link Envelope#isNull null} where there is none. */
    Envelope extent() {
        return extent;
    }

    /** What the cells of the file can be. */
    enum Cells {
        /** Of any width, or without a value. */
        FREE,
        /** Of a width that is known beforehand. */
        DBASE,
        /** Texts of such a width; a number cannot be unknown there, so a column that lacks some is one of texts. */
        MAPINFO
    }

    /** Describes the layer (GDAL, OGR VRT). */
    void describe(XMLStreamWriter xml, ReferenceSystem system, Cells cells) throws XMLStreamException {
        xml.writeStartElement("OGRVRTLayer");
        xml.writeAttribute("name", name);
        element(xml, "SrcDataSource", file.toString());
        xml.writeStartElement("OpenOptions");
        // where no cell lacks a value, one without letters is a text
        option(xml, "EMPTY_STRING_AS_NULL", incomplete ? "YES" : "NO");
        option(xml, "MAX_LINE_SIZE", "-1");
        option(xml, "AUTODETECT_TYPE", "NO");
        xml.writeEndElement();
        element(xml, "SrcLayer", file.getFileName().toString().replace(".csv", ""));
        element(xml, "GeometryType", family.ogr());
        if (family != ShapeFamily.NONE) {
            element(xml, "LayerSRS", system.code());
            xml.writeEmptyElement("GeometryField");
            xml.writeAttribute("encoding", "WKT");
            xml.writeAttribute("field", SHAPE);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).equals(GdalField.STYLE)) {
                element(xml, "Style", GdalField.STYLE.name());
            } else {
                describeField(xml, i, cells);
            }
        }
        xml.writeEndElement();
    }

    private GdalField field(int index, Cells cells) {
        var field = fields.get(index);
        return cells == Cells.MAPINFO && gaps[index] && !field.type().equals("Date")
                ? GdalField.text(field.name())
                : field;
    }

    private void describeField(XMLStreamWriter xml, int index, Cells cells) throws XMLStreamException {
        var field = field(index, cells);
        xml.writeEmptyElement("Field");
        xml.writeAttribute("name", field.name());
        xml.writeAttribute("src", field.name());
        xml.writeAttribute("type", field.type());
        if (field.subtype() != null) {
            xml.writeAttribute("subtype", field.subtype());
        }
        if (cells != Cells.FREE && field.type().equals("String")) {
            xml.writeAttribute("width", Integer.toString(Math.max(1, Math.min(Limits.LONGEST_TEXT, longest[index]))));
        }
        if (cells == Cells.DBASE && field.type().equals("Real")) {
            xml.writeAttribute("width", "24");
            xml.writeAttribute("precision", "9");
        }
    }

    private static void option(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("OOI");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** The table is complete; to say so again does nothing. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            printer.close(true);
        }
    }
}

package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import org.parkatlas.geo.crs.ReferenceSystem;

/** The file from which GDAL learns of all tables of an export (GDAL, OGR VRT). */
final class GdalDescription {

    private GdalDescription() {}

    /** Writes it into {@code folder} and tells where it is. */
    static Path write(Path folder, List<GdalTable> tables, ReferenceSystem system, GdalTable.Cells cells)
            throws IOException {
        var description = folder.resolve("layers.vrt");
        try (var target = Files.newOutputStream(description)) {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
            xml.writeStartElement("OGRVRTDataSource");
            for (var table : tables) {
                table.describe(xml, system, cells);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        return description;
    }
}

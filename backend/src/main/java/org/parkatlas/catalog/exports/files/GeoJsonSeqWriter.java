package org.parkatlas.catalog.exports.files;

import java.io.IOException;
import java.io.OutputStream;

import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.query.StreamedRow;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * A GeoJSON text sequence (RFC 8142): every feature after a record separator and before a line feed. A reader may stop
 * anywhere, so every feature says itself under which licences it may be used.
 */
public final class GeoJsonSeqWriter implements RowWriter {

    private static final byte[] BEFORE = {0x1e};

    private final OutputStream target;
    private final GeoJsonFeatures features;
    private final String licence;

    public GeoJsonSeqWriter(ExportContext context, OutputStream target) {
        this.target = target;
        this.features = new GeoJsonFeatures(context.table());
        this.licence = context.provenance().licences(context.texts());
    }

    @Override
    public void write(StreamedRow row) throws IOException {
        target.write(BEFORE);
        try (JsonGenerator json = GeoJsonWriter.JSON.createGenerator(ObjectWriteContext.empty(), target)) {
            json.writeStartObject();
            features.writeMembers(json, row);
            json.writeStringProperty("licence", licence);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    @Override
    public void finish() throws IOException {
        target.flush();
    }
}

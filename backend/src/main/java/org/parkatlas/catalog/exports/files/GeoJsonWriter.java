package org.parkatlas.catalog.exports.files;

import java.io.OutputStream;

import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.query.StreamedRow;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A feature collection (RFC 7946); what the file says of itself is in members before the features. */
public final class GeoJsonWriter implements RowWriter {

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;
    private final GeoJsonFeatures features;

    public GeoJsonWriter(ExportContext context, OutputStream target) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), target);
        this.features = new GeoJsonFeatures(context.table());
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("name", context.selection().type().id());
        json.writeStringProperty(
                "title", context.texts().of(context.order().subject().title()));
        json.writeNumberProperty("numberMatched", context.overview().objects());
        new GeoJsonProvenance(context.provenance(), context.texts()).writeMembers(json);
        json.writeName("features");
        json.writeStartArray();
    }

    @Override
    public void write(StreamedRow row) {
        json.writeRaw('\n');
        json.writeStartObject();
        features.writeMembers(json, row);
        json.writeEndObject();
    }

    @Override
    public void finish() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}

package org.parkatlas.catalog.exports.files;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportColumn;
import org.parkatlas.catalog.exports.content.ExportTable;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.geo.GeoJson;

import tools.jackson.core.JsonGenerator;

/** Objects as GeoJSON features (RFC 7946, 3.2). */
final class GeoJsonFeatures {

    private final ExportTable table;
    private final List<String> names;

    GeoJsonFeatures(ExportTable table) {
        this.table = table;
        // the id is the feature's own
        this.names = table.columns().stream().skip(1).map(ExportColumn::name).toList();
    }

    /** Writes the type, the id, the geometry and the properties of an object that has been begun. */
    void writeMembers(JsonGenerator json, StreamedRow row) {
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.feature().id());
        json.writeName("geometry");
        var geometry = row.feature().geometry();
        if (geometry == null) {
            json.writeNull();
        } else {
            GeoJson.writeExact(json, geometry);
        }
        json.writeName("properties");
        json.writeStartObject();
        var values = table.values(row);
        for (int i = 0; i < names.size(); i++) {
            json.writeName(names.get(i));
            writeValue(json, values.get(i + 1));
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double number) {
            json.writeNumber(CellText.number(number));
        } else if (value instanceof List<?> several) {
            json.writeStartArray();
            several.forEach(it -> json.writeString(String.valueOf(it)));
            json.writeEndArray();
        } else if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else {
            json.writeString(value.toString());
        }
    }
}

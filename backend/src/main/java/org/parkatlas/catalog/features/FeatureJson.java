package org.parkatlas.catalog.features;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.GeoJson;
import org.parkatlas.geo.PlainNumber;

import tools.jackson.core.JsonGenerator;

/** Writes the objects of one feature type as GeoJSON features (RFC 7946), a property without a value as null. */
public final class FeatureJson {

    private final List<String> names;
    private final AxisOrder order;

    /** Rows have values for these properties; coordinates are written in this order. */
    public FeatureJson(List<FeatureProperty> properties, AxisOrder order) {
        this.names = properties.stream().map(FeatureProperty::name).toList();
        this.order = order;
    }

    /** One object; {@code links} are left out where there are none. */
    public void write(JsonGenerator json, FeatureRow row, List<OgcLink> links) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.id());
        writeGeometry(json, row);
        json.writeName("properties");
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            json.writeName(names.get(i));
            writeValue(json, row.values().get(i));
        }
        json.writeEndObject();
        if (!links.isEmpty()) {
            json.writePOJOProperty("links", links);
        }
        json.writeEndObject();
    }

    private void writeGeometry(JsonGenerator json, FeatureRow row) {
        json.writeName("geometry");
        var geometry = row.geometry();
        if (geometry == null) {
            json.writeNull();
        } else {
            GeoJson.write(json, geometry, order);
        }
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Double number) {
            json.writeNumber(PlainNumber.format(number));
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> texts) {
            writeTexts(json, texts);
        } else if (value instanceof LocalDate || value instanceof String) {
            json.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("Not a value of a property: " + value.getClass());
        }
    }

    private static void writeTexts(JsonGenerator json, List<?> texts) {
        json.writeStartArray();
        texts.forEach(text -> json.writeString(String.valueOf(text)));
        json.writeEndArray();
    }
}

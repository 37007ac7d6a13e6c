package org.parkatlas.catalog.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;

/** Properties in JSON Schema (draft 2020-12), with the keywords of OGC 23-058r2. */
final class PropertySchemas {

    private PropertySchemas() {}

    /** A property as it stands in a feature. */
    static Map<String, Object> returned(FeatureProperty property, Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", property.label().in(language));
        var list = property.type() == PropertyType.TEXT_LIST;
        schema.put("type", list ? "array" : type(property.type()));
        if (list) {
            schema.put("items", Map.of("type", "string"));
        }
        addDetails(schema, property, language);
        return schema;
    }

    /** A property as a request compares it: of several values each for itself. */
    static Map<String, Object> compared(FeatureProperty property, Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", property.label().in(language));
        schema.put("type", type(property.type()));
        addDetails(schema, property, language);
        return schema;
    }

    private static void addDetails(Map<String, Object> schema, FeatureProperty property, Locale language) {
        if (property.type() == PropertyType.DATE) {
            schema.put("format", "date");
        }
        if (property.unit() != null) {
            schema.put("x-ogc-unit", property.unit());
        }
        if (!property.codes().isEmpty()) {
            schema.put("enum", codes(property));
            schema.put(
                    "oneOf",
                    property.codes().stream().map(it -> code(it, language)).toList());
        }
    }

    private static Map<String, Object> code(CodeLabel code, Locale language) {
        var one = new LinkedHashMap<String, Object>();
        one.put("const", code.code());
        one.put("title", code.label().in(language));
        return one;
    }

    /** The values that a property can have, empty where they are not listed. */
    static List<String> codes(FeatureProperty property) {
        return property.codes().stream().map(CodeLabel::code).toList();
    }

    /** The word of JSON Schema and OpenAPI for one value. */
    static String type(PropertyType type) {
        return switch (type) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case TEXT, DATE, TEXT_LIST -> "string";
        };
    }
}

package org.parkatlas.platform.openapi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoShape;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Says of every record in an answer what its code says: all members are there, and those marked {@link Nullable} can be
 * null. A shape is a GeoJSON geometry.
 */
final class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String GEOMETRY = "GeoJsonGeometry";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw == GeoShape.class) {
            context.defineModel(GEOMETRY, geometry());
            return new Schema<>().$ref(REFERENCE + GEOMETRY);
        }
        if (raw == BoundingBox.class) {
            return box();
        }
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && raw.isRecord()) {
            complete(defined(schema, context), raw);
        }
        return schema;
    }

    /** RFC 7946, 3.1. */
    private static Schema<?> geometry() {
        var type = text();
        type.setEnum(List.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"));
        var coordinates = new Schema<>();
        coordinates.addType("array");
        var geometry = new Schema<>();
        geometry.addType("object");
        geometry.setDescription("GeoJSON 几何（RFC 7946），CGCS2000 十进制度，经度在前");
        geometry.addProperty("type", type);
        geometry.addProperty("coordinates", coordinates);
        geometry.setRequired(List.of("type", "coordinates"));
        return geometry;
    }

    /** RFC 7946, 5. */
    private static Schema<?> box() {
        var degrees = new Schema<>();
        degrees.addType("number");
        degrees.setFormat("double");
        var box = new Schema<>();
        box.addType("array");
        box.setDescription("西、南、东、北，CGCS2000 十进制度");
        box.setItems(degrees);
        box.setMinItems(4);
        box.setMaxItems(4);
        return box;
    }

    private static Schema<Object> text() {
        var text = new Schema<>();
        text.addType("string");
        return text;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        var model = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static void complete(Schema<?> schema, Class<?> type) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        // a schema may come by more than once, and with the members of an unwrapped record already done
        var required = new ArrayList<>(Objects.requireNonNullElse(schema.getRequired(), List.<String>of()));
        components(type).filter(component -> !isLeftOut(component)).forEach(component -> {
            var name = nameOf(component);
            var property = properties.get(name);
            if (property != null && !required.contains(name)) {
                required.add(name);
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    properties.put(name, orNull(property));
                }
            }
        });
        schema.setRequired(required);
    }

    /** A member that whoever sends the record may leave out. */
    private static boolean isLeftOut(RecordComponent component) {
        var said = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said != null
                && said.requiredMode() == io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;
    }

    /** None where the type is no record. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.ofNullable(type.getRecordComponents())
                .flatMap(Arrays::stream)
                .flatMap(component -> component.isAnnotationPresent(JsonUnwrapped.class)
                                || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static String nameOf(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getEnum() == null) {
            schema.addType("null");
            return schema;
        }
        var nothing = new Schema<>();
        nothing.addType("null");
        return new Schema<>().anyOf(List.of(schema, nothing));
    }
}

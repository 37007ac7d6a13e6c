package org.parkatlas.catalog.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.Wording;

/** What properties the objects of a collection have, and which of them requests may name (OGC 23-058r2). */
final class SchemaDocuments {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Queryables queryables;
    private final FeatureType type;
    private final List<FeatureProperty> seen;
    private final Locale language;
    private final String address;

    /**
     * Those of a collection.
     *
     * @param queryables of the collection, for one viewer
     * @param root absolute address of the landing page, without a slash at the end
     */
    SchemaDocuments(Queryables queryables, Locale language, String root) {
        this.queryables = queryables;
        this.type = queryables.type();
        this.seen = type.seenBy(queryables.viewer());
        this.language = language;
        this.address = "%s/collections/%s".formatted(root, type.id());
    }

    /** All properties, id and geometry among them. */
    Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Map<String, Object>>();
        addId(properties);
        addGeometry(properties);
        seen.forEach(property -> properties.put(property.name(), PropertySchemas.returned(property, language)));
        return document("/schema", properties);
    }

    /** Those that filters and query parameters may name. */
    Map<String, Object> queryables() {
        var properties = new LinkedHashMap<String, Map<String, Object>>();
        addId(properties);
        addGeometry(properties);
        for (var name : queryables.names()) {
            queryables.find(name).ifPresent(property -> properties.putIfAbsent(name, compared(property)));
        }
        return document("/queryables", properties);
    }

    /** Those by which lists may be ordered. */
    Map<String, Object> sortables() {
        var properties = new LinkedHashMap<String, Map<String, Object>>();
        addId(properties);
        queryables
                .sortable()
                .forEach(property -> properties.put(property.name(), PropertySchemas.compared(property, language)));
        return document("/sortables", properties);
    }

    /**
     * A feature in GeoJSON. GDAL takes the types of columns from here; without it a column that is empty on the first page
     * is a text. It knows a type only by one word, so that null, which every property may be, is not mentioned.
     */
    Map<String, Object> feature() {
        var properties = new LinkedHashMap<String, Object>();
        seen.forEach(property -> properties.put(property.name(), PropertySchemas.returned(property, language)));
        var members = new LinkedHashMap<String, Object>();
        members.put("type", Map.of("type", "string", "const", "Feature"));
        members.put("id", Map.of("type", "string"));
        members.put("geometry", geometry());
        members.put("properties", Map.of("type", "object", "properties", properties));
        var document = head("/schemas/feature");
        document.put("required", List.of("type", "id", "geometry", "properties"));
        document.put("properties", members);
        return document;
    }

    private Map<String, Object> compared(FeatureProperty property) {
        var schema = PropertySchemas.compared(property, language);
        if (property.type() == PropertyType.TEXT_LIST) {
            schema.put(
                    "description",
                    new Wording("有多个值，其中一个符合即可", "There can be several values, of which one has to match")
                            .in(language));
        }
        return schema;
    }

    private void addId(Map<String, Map<String, Object>> properties) {
        var id = new LinkedHashMap<String, Object>();
        id.put("title", new Wording("编号", "Id").in(language));
        id.put("type", "string");
        id.put("readOnly", true);
        id.put("x-ogc-role", "id");
        properties.put(Queryables.ID, id);
    }

    private void addGeometry(Map<String, Map<String, Object>> properties) {
        if (type.relation().geometry() == null) {
            return;
        }
        var geometry = new LinkedHashMap<String, Object>();
        geometry.put("title", new Wording("图形", "Geometry").in(language));
        geometry.put("format", geometryFormat());
        geometry.put("x-ogc-role", "primary-geometry");
        properties.put(Queryables.GEOMETRY, geometry);
    }

    private String geometryFormat() {
        return isOfPoints() ? "geometry-point" : "geometry-polygon-or-multipolygon";
    }

    private boolean isOfPoints() {
        return type.drawing().geometry() == GeometryKind.POINT;
    }

    /** What a geometry is where an object has one (RFC 7946, 3.1); many have none on the first page, or nowhere. */
    private Map<String, Object> geometry() {
        Map<String, Object> none = Map.of("type", "null");
        if (type.relation().geometry() == null) {
            return none;
        }
        var members = new LinkedHashMap<String, Object>();
        members.put(
                "type",
                Map.of("type", "string", "enum", isOfPoints() ? List.of("Point") : List.of("Polygon", "MultiPolygon")));
        members.put("coordinates", Map.of("type", "array"));
        var some = new LinkedHashMap<String, Object>();
        some.put("type", "object");
        some.put("required", List.of("type", "coordinates"));
        some.put("properties", members);
        var geometry = new LinkedHashMap<String, Object>();
        geometry.put("format", geometryFormat());
        geometry.put("x-ogc-role", "primary-geometry");
        geometry.put("oneOf", List.of(none, some));
        return geometry;
    }

    private Map<String, Object> document(String path, Map<String, Map<String, Object>> properties) {
        var place = 1;
        for (var property : properties.values()) {
            property.put("x-ogc-propertySeq", place++);
        }
        var document = head(path);
        document.put("properties", properties);
        document.put("additionalProperties", false);
        return document;
    }

    private Map<String, Object> head(String path) {
        var head = new LinkedHashMap<String, Object>();
        head.put("$schema", DRAFT);
        head.put("$id", address + path);
        head.put("type", "object");
        head.put("title", type.names().title().in(language));
        head.put("description", type.names().description().in(language));
        return head;
    }
}

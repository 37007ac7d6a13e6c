package org.parkatlas.catalog.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.parkatlas.catalog.ogc.ApiOperation;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcContribution;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * The API in OpenAPI 3.0.3. QGIS and GDAL take page sizes and what can be filtered on the server from it; they need
 * collections written out in the paths, a component called {@code limit}, and each queryable with style, explode and type.
 */
@Component
class ApiDocument {

    private static final String PROBLEM = "application/problem+json";

    private final FeatureTypes types;
    private final List<OgcContribution> contributions;
    private final String version;

    ApiDocument(FeatureTypes types, List<OgcContribution> contributions, ObjectProvider<BuildProperties> build) {
        this.types = types;
        this.contributions = contributions;
        var known = build.getIfAvailable();
        this.version = known == null ? "development" : Objects.requireNonNullElse(known.getVersion(), "development");
    }

    /** The document, which refers to nothing outside itself. */
    Map<String, Object> of(OgcRequest request) {
        var language = request.language();
        var seen = types.seenBy(request.viewer()).list();
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.0.3");
        document.put(
                "info",
                Map.of("title", new Wording("园区一张图 OGC API", "ParkAtlas OGC API").in(language), "version", version));
        document.put("servers", List.of(Map.of("url", request.root())));
        document.put("security", List.of());
        document.put("tags", tags(seen, language));
        document.put("paths", paths(seen, request));
        document.put("components", components(language));
        return document;
    }

    private static List<Map<String, Object>> tags(List<FeatureType> seen, Locale language) {
        var tags = new ArrayList<Map<String, Object>>();
        tags.add(Map.of("name", "service", "description", new Wording("服务", "The service").in(language)));
        seen.forEach(type -> tags.add(Map.of("name", type.id(), "description", title(type, language))));
        tags.add(Map.of("name", "tiles", "description", new Wording("矢量瓦片", "Vector tiles").in(language)));
        return tags;
    }

    private Map<String, Object> paths(List<FeatureType> seen, OgcRequest request) {
        var language = request.language();
        var paths = new LinkedHashMap<String, Object>();
        var document = Forms.types(Forms.DOCUMENT);
        paths.put("/", service("getLandingPage", new Wording("首页", "Landing page").in(language), document));
        paths.put(
                "/conformance", service("getConformance", new Wording("实现的标准", "Conformance").in(language), document));
        paths.put(
                "/api",
                get(operation("getApi", "service", new Wording("接口说明", "This document").in(language))
                        .with(List.of(ApiParameters.format("json", "yaml", "html"), ApiParameters.reference("lang")))
                        .answering(Forms.types(Forms.API))));
        paths.put("/collections", service("listCollections", new Wording("数据集", "Collections").in(language), document));
        seen.forEach(type -> addCollection(paths, new Queryables(type, request.viewer()), language));
        contributions.forEach(part -> paths.putAll(part.apiPaths(
                request, type -> ApiParameters.ofSelection(new Queryables(type, request.viewer()), language))));
        return paths;
    }

    private static Map<String, Object> service(String id, String summary, List<String> media) {
        return get(operation(id, "service", summary)
                .with(List.of(ApiParameters.format("json", "html"), ApiParameters.reference("lang")))
                .answering(media));
    }

    private static void addCollection(Map<String, Object> paths, Queryables queryables, Locale language) {
        var type = queryables.type();
        var path = "/collections/" + type.id();
        var title = title(type, language);
        paths.put(path, metadata("getCollection", type, title, Forms.types(Forms.DOCUMENT)));
        addProperties(paths, type, "schema", title + " · " + new Wording("属性", "Properties").in(language));
        addProperties(paths, type, "queryables", title + " · " + new Wording("可用于查询的属性", "Queryables").in(language));
        addProperties(paths, type, "sortables", title + " · " + new Wording("可用于排序的属性", "Sortables").in(language));
        paths.put(
                path + "/schemas/feature",
                get(operation("getFeatureSchema." + type.id(), type.id(), title + " · JSON Schema")
                        .with(List.of(ApiParameters.format("json"), ApiParameters.reference("lang")))
                        .answering(Forms.types(Forms.MACHINE_SCHEMA))));
        paths.put(
                path + "/items",
                get(operation("getItems." + type.id(), type.id(), title)
                        .with(ApiParameters.ofItems(queryables, language))
                        .answering(Forms.types(Forms.FEATURES))));
        paths.put(
                path + "/items/{featureId}",
                get(operation("getItem." + type.id(), type.id(), title)
                        .with(ApiParameters.ofItem(type, language))
                        .answering(Forms.types(Forms.FEATURES))));
    }

    private static void addProperties(Map<String, Object> paths, FeatureType type, String name, String summary) {
        paths.put(
                "/collections/%s/%s".formatted(type.id(), name),
                metadata(
                        "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        type,
                        summary,
                        Forms.types(Forms.PROPERTIES)));
    }

    private static Map<String, Object> metadata(
            String operation, FeatureType type, String summary, List<String> media) {
        return get(operation(operation + "." + type.id(), type.id(), summary)
                .with(List.of(ApiParameters.format("json", "html"), ApiParameters.reference("lang")))
                .answering(media));
    }

    private static String title(FeatureType type, Locale language) {
        return type.names().title().in(language);
    }

    private static Map<String, Object> components(Locale language) {
        var components = new LinkedHashMap<String, Object>();
        components.put("parameters", ApiParameters.components(language));
        var responses = new LinkedHashMap<String, Object>();
        responses.put("NotModified", Map.of("description", "The client has it."));
        responses.put("InvalidParameter", problem("A parameter is unknown, given twice, or its value cannot be used."));
        responses.put("NotFound", problem("There is no such collection or feature."));
        responses.put("NotAcceptable", problem("Accept names no form that this resource has."));
        responses.put("Failure", problem("Something failed, or the database does not answer."));
        components.put("responses", responses);
        components.put("schemas", Map.of("problem", problemSchema()));
        return components;
    }

    private static Map<String, Object> problem(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of(PROBLEM, Map.of("schema", Map.of("$ref", "#/components/schemas/problem"))));
    }

    private static Map<String, Object> problemSchema() {
        var members = new LinkedHashMap<String, Object>();
        List.of("type", "title", "detail", "instance", "code", "requestId")
                .forEach(name -> members.put(name, Map.of("type", "string")));
        members.put("status", Map.of("type", "integer"));
        members.put("errors", Map.of("type", "array", "items", Map.of("type", "object")));
        return Map.of("type", "object", "properties", members);
    }

    private static Map<String, Object> get(ApiOperation operation) {
        return Map.of("get", operation.toMap());
    }

    private static ApiOperation operation(String id, String tag, String summary) {
        return new ApiOperation(id, tag, summary, List.of(), List.of());
    }
}

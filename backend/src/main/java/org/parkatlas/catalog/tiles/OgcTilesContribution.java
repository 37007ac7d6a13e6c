package org.parkatlas.catalog.tiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.parkatlas.catalog.ogc.OgcContribution;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** What OGC API - Tiles adds to the landing page, the collections and the API document. */
@Component
class OgcTilesContribution implements OgcContribution {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final Wording TILES = new Wording("矢量瓦片", "Vector tiles");
    private static final Wording SCHEMES = new Wording("瓦片方案", "Tiling schemes");

    private final TileLayers layers;

    OgcTilesContribution(TileLayers layers) {
        this.layers = layers;
    }

    @Override
    public List<String> conformanceClasses() {
        return List.of(
                "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core",
                "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tileset",
                "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tilesets-list",
                "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/geodata-tilesets",
                "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt",
                "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/oas30",
                "http://www.opengis.net/spec/tms/2.0/conf/tilematrixset",
                "http://www.opengis.net/spec/tms/2.0/conf/json-tilematrixset");
    }

    @Override
    public List<OgcLink> landingLinks(String root, Locale language) {
        return List.of(OgcLink.to(
                root + "/tileMatrixSets",
                "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                JSON,
                SCHEMES.in(language)));
    }

    @Override
    public List<OgcLink> collectionLinks(String root, String collection, Locale language) {
        return layers.findType(collection).stream()
                .map(type -> OgcLink.to(
                        "%s/collections/%s/tiles".formatted(root, type.id()),
                        "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
                        JSON,
                        TILES.in(language)))
                .toList();
    }

    @Override
    public Map<String, Object> apiPaths(
            OgcRequest request, Function<FeatureType, List<Map<String, Object>>> selection) {
        var language = request.language();
        var paths = new LinkedHashMap<String, Object>();
        paths.put("/tileMatrixSets", get("getTileMatrixSetsList", SCHEMES.in(language), JSON, List.of(format("json"))));
        paths.put(
                "/tileMatrixSets/WebMercatorQuad",
                get("getTileMatrixSet", TileMatrixSet.ID, JSON, List.of(format("json"))));
        layers.listTypes(request.viewer()).forEach(type -> addPaths(paths, type, language, selection.apply(type)));
        return paths;
    }

    private static void addPaths(
            Map<String, Object> paths, FeatureType layer, Locale language, List<Map<String, Object>> selection) {
        var title = "%s · %s".formatted(layer.names().title().in(language), TILES.in(language));
        var tiles = "/collections/%s/tiles".formatted(layer.id());
        paths.put(tiles, get(operation(layer, "getTileSetsList"), title, JSON, List.of(format("json"))));
        paths.put(
                tiles + "/WebMercatorQuad",
                get(operation(layer, "getTileSet"), title + " (WebMercatorQuad)", JSON, List.of(format("json"))));
        var parameters = new ArrayList<>(List.of(
                number("tileMatrix"),
                number("tileRow"),
                number("tileCol"),
                format("mvt"),
                parameter("v", "query", Map.of("type", "string"))));
        parameters.addAll(selection);
        paths.put(
                tiles + "/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
                get(operation(layer, "getTile"), title, TileAnswers.MVT.toString(), parameters));
    }

    /** Suites and clients know operations by how their ids end (OGC 20-057, /req/oas30/operation-id, table 11). */
    private static String operation(FeatureType layer, String does) {
        return "%s.collection.vector.%s".formatted(layer.id(), does);
    }

    private static Map<String, Object> get(
            String operation, String summary, String type, List<Map<String, Object>> parameters) {
        var responses = new LinkedHashMap<String, Object>();
        responses.put("200", Map.of("description", summary, "content", Map.of(type, Map.of("schema", schema(type)))));
        responses.put("304", Map.of("description", "The client has it."));
        responses.put("400", problem("A parameter is unknown or has an unknown value."));
        responses.put("404", problem("There is no such collection or tile."));
        return Map.of(
                "get",
                Map.of(
                        "operationId", operation,
                        "summary", summary,
                        "tags", List.of("tiles"),
                        "parameters", parameters,
                        "responses", responses));
    }

    private static Map<String, Object> schema(String type) {
        return type.equals(JSON) ? Map.of("type", "object") : Map.of("type", "string", "format", "binary");
    }

    private static Map<String, Object> problem(String description) {
        return Map.of(
                "description", description, "content", Map.of(PROBLEM, Map.of("schema", Map.of("type", "object"))));
    }

    private static Map<String, Object> format(String only) {
        return parameter("f", "query", Map.of("type", "string", "enum", List.of(only)));
    }

    private static Map<String, Object> number(String name) {
        return parameter(name, "path", Map.of("type", "integer", "minimum", 0));
    }

    private static Map<String, Object> parameter(String name, String in, Map<String, Object> schema) {
        return Map.of("name", name, "in", in, "required", in.equals("path"), "schema", schema);
    }
}

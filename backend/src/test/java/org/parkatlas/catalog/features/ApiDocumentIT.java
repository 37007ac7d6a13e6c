package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The API document as QGIS, GDAL and the official test suite read it (OGC 17-069r4, class OpenAPI 3.0). */
@IntegrationTest
class ApiDocumentIT {

    @LocalServerPort
    private int port;

    private Ogc ogc;
    private JsonNode document;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
        document = ogc.json("/api");
    }

    @Test
    void isOpenApi30AndServedAtTheLandingPage() {
        assertThat(document.path("openapi").asString()).isEqualTo("3.0.3");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("http://127.0.0.1:%d/ogc".formatted(port));
        assertThat(document.at("/info/title").asString()).isNotEmpty();
        assertThat(document.at("/info/version").asString()).isNotEmpty();
    }

    /** Swagger's own model has all of it; what it does not know would be lost on the way. */
    @Test
    void isReadByAnotherReader() throws Exception {
        var read = Json.mapper().readValue(Ogc.text(ogc.get("/api")), OpenAPI.class);

        var written = JsonMapper.shared().readTree(Json.mapper().writeValueAsString(read));
        for (var path : document.path("paths").propertyNames()) {
            var operation = document.path("paths").path(path).path("get");
            var other = written.path("paths").path(path).path("get");
            assertThat(other.path("operationId")).as(path).isEqualTo(operation.path("operationId"));
            assertThat(other.path("parameters").size())
                    .as(path)
                    .isEqualTo(operation.path("parameters").size());
            assertThat(other.path("responses").propertyNames())
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(
                            operation.path("responses").propertyNames());
        }
    }

    @Test
    void refersToNothingOutsideItself() {
        var references = new ArrayList<String>();
        document.findValues("$ref").forEach(it -> references.add(it.asString()));

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    /** QGIS takes the size of a page from here. */
    @Test
    void saysHowManyFeaturesAPageHas() {
        var limit = document.at("/components/parameters/limit");

        assertThat(limit.path("name").asString()).isEqualTo("limit");
        assertThat(limit.path("schema"))
                .hasToString("{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000,\"default\":100}");
    }

    @Test
    void writesOutEveryCollectionAndItsQueryables() {
        for (var id : Ogc.COLLECTIONS) {
            var parameters = document.path("paths")
                    .path("/collections/%s/items".formatted(id))
                    .at("/get/parameters");
            for (var name : ogc.json("/collections/%s/queryables".formatted(id))
                    .path("properties")
                    .propertyNames()) {
                if (name.equals("geometry")) {
                    continue;
                }
                var parameter = parameters
                        .valueStream()
                        .filter(it -> it.path("name").asString("").equals(name))
                        .findFirst()
                        .orElseThrow();
                assertThat(parameter.path("in").asString()).isEqualTo("query");
                assertThat(parameter.path("style").asString()).isEqualTo("form");
                assertThat(parameter.path("explode").asBoolean(true)).isFalse();
                assertThat(parameter.at("/schema/type").asString()).isNotEmpty();
            }
            assertThat(parameters.valueStream().map(it -> it.path("$ref").asString("")))
                    .contains(
                            "#/components/parameters/limit",
                            "#/components/parameters/bbox",
                            "#/components/parameters/datetime");
        }
        assertThat(document.path("paths").propertyNames())
                .noneMatch(path -> path.contains("{collectionId}"))
                .contains("/", "/conformance", "/api", "/collections", "/collections/parks/tiles");
    }

    @Test
    void tilesTakeTheParametersThatSelectItems() {
        var ofItems = parameters("/collections/parks/items");
        ofItems.removeAll(List.of("limit", "offset", "cursor", "crs", "sortby", "f", "lang"));

        assertThat(ofItems).contains("filter", "bbox", "shortName");
        assertThat(parameters("/collections/parks/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}"))
                .containsAll(ofItems)
                .doesNotContain("limit", "offset", "cursor", "crs", "sortby");
    }

    private List<String> parameters(String path) {
        return document.path("paths")
                .path(path)
                .at("/get/parameters")
                .valueStream()
                .map(it ->
                        it.has("$ref") ? document.at(it.path("$ref").asString().substring(1)) : it)
                .map(it -> it.path("name").asString())
                .collect(Collectors.toList());
    }

    /** Every path that is documented answers as documented, and operations have names of their own. */
    @Test
    void everyPathAnswers() {
        var names = new ArrayList<String>();
        var empty = new ArrayList<String>();
        document.path("paths").properties().forEach(path -> {
            var operation = path.getValue().path("get");
            names.add(operation.path("operationId").asString());
            var collection = path.getKey().replaceFirst("/collections/([^/]*).*", "$1");
            var filled = path.getKey();
            if (filled.contains("{featureId}")) {
                var ids = ogc.ids("/collections/%s/items?limit=1".formatted(collection));
                if (ids.isEmpty()) {
                    empty.add(collection);
                    return;
                }
                filled = filled.replace("{featureId}", Ogc.encode(ids.get(0)));
            }
            filled = filled.replace("{tileMatrix}", "0")
                    .replace("{tileRow}", "0")
                    .replace("{tileCol}", "0");
            var answer = ogc.get(filled.equals("/") ? "" : filled);
            assertThat(answer.statusCode()).as(filled).isIn(200, 204);
            if (answer.statusCode() == 200) {
                assertThat(operation.at("/responses/200/content").propertyNames())
                        .as(filled)
                        .contains(Ogc.header(answer, "Content-Type"));
            }
        });
        assertThat(names).doesNotHaveDuplicates();
        assertThat(empty).as("what no pack fills").containsExactlyInAnyOrder("enterprise-places", "park-places");
    }

    /** Nobody is asked who they are, and a generator need not guess it. */
    @Test
    void needsNoKey() {
        assertThat(document.path("security")).hasToString("[]");
    }

    /** What is declared is answered under that name, and what is answered as JSON is declared. */
    @Test
    void everyFormThatIsDeclaredIsAnswered() {
        for (var path : List.of(
                "",
                "/api",
                "/collections/parks",
                "/collections/parks/schema",
                "/collections/parks/queryables",
                "/collections/parks/schemas/feature",
                "/collections/parks/items")) {
            var declared = document.path("paths")
                    .path(path.isEmpty() ? "/" : path)
                    .at("/get/responses/200/content")
                    .propertyNames();

            assertThat(declared).as(path).contains("application/json");
            for (var type : declared) {
                var answer = ogc.get(path, "Accept", type);
                assertThat(answer.statusCode()).as(path + " " + type).isEqualTo(200);
                assertThat(Ogc.header(answer, "Content-Type").replace(";charset=UTF-8", ""))
                        .as(path)
                        .isEqualTo(type);
            }
        }
    }

    @Test
    void isTheSameInYaml() {
        var yaml = new YAMLMapper().readTree(Ogc.text(ogc.get("/api?f=yaml")));

        assertThat(yaml).isEqualTo(document);
    }

    @Test
    void namesBothLanguages() {
        assertThat(List.of(
                        document.at("/info/title").asString(),
                        ogc.json("/api?lang=en").at("/info/title").asString()))
                .containsExactly("园区一张图 OGC API", "ParkAtlas OGC API");
    }
}

package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.ogc.Forms;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.ogc.OgcRequest;
import org.parkatlas.catalog.ogc.OgcRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import com.jayway.jsonpath.JsonPath;

/** OGC API - Tiles, by the requirements of OGC 20-057 and OGC 17-083r4. */
@IntegrationTest
class OgcTilesIT {

    private static final String TILING_SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";

    @LocalServerPort
    private int port;

    @Autowired
    private OgcTilesContribution contribution;

    @Autowired
    private OgcRequests forms;

    private TileRequests requests;

    @BeforeEach
    void setUp() {
        requests = new TileRequests(port);
    }

    /** 7/105/55 is in Guangdong; 7/55/105, its mirror, is in the South Atlantic. */
    @Test
    void hasTheRowBeforeTheColumn() {
        var alias = requests.get("/tiles/parks/7/105/55.mvt");
        var ogc = requests.get("/ogc/collections/parks/tiles/WebMercatorQuad/7/55/105");
        var mirrored = requests.get("/ogc/collections/parks/tiles/WebMercatorQuad/7/105/55");

        assertThat(ogc.statusCode()).isEqualTo(200);
        assertThat(ogc.body()).isEqualTo(alias.body()).isNotEmpty();
        assertThat(mirrored.body()).isEmpty();
    }

    /** The suite for OGC API - Tiles 1.0 asks for 200; no bytes are a tile without layers (MVT 2.1, 4.1). */
    @Test
    void isATileAlsoWhereNothingIs() {
        var path = "/ogc/collections/parks/tiles/WebMercatorQuad/7/105/55";
        var empty = requests.get(path, "Accept-Encoding", "gzip");
        var tag = TileRequests.header(empty, "ETag");

        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        assertThat(TileRequests.header(empty, "Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(TileRequests.header(empty, "Content-Encoding")).isNull();
        assertThat(requests.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(requests.get("/tiles/parks/7/55/105.mvt").statusCode()).isEqualTo(204);
    }

    /** Requirement /req/tileset/description: every link is absolute and leads to what it says. */
    @Test
    void leadsFromTheListOfACollectionToItsTiles() {
        var list = requests.text("/ogc/collections/parks/tiles");
        var set = requests.text(path(link(list, "$.tilesets[0].links", "self")));
        var template = link(set, "$.links", "item");
        var tile = requests.get(path(template)
                .replace("{tileMatrix}", "7")
                .replace("{tileRow}", "55")
                .replace("{tileCol}", "105"));

        assertThat(JsonPath.<String>read(list, "$.tilesets[0].dataType")).isEqualTo("vector");
        assertThat(JsonPath.<String>read(list, "$.tilesets[0].crs"))
                .isEqualTo("http://www.opengis.net/def/crs/EPSG/0/3857");
        assertThat(JsonPath.<String>read(set, "$.tileMatrixSetURI"))
                .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad");
        assertThat(JsonPath.<List<Boolean>>read(set, "$.links[?(@.rel=='item')].templated"))
                .containsExactly(true);
        assertThat(requests.get(path(link(set, "$.links", TILING_SCHEME))).statusCode())
                .isEqualTo(200);
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(TileRequests.header(tile, "Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
    }

    @Test
    void saysWhereThereCanBeTiles() {
        var set = requests.text("/ogc/collections/park-boundaries/tiles/WebMercatorQuad");

        assertThat(JsonPath.<List<String>>read(set, "$.tileMatrixSetLimits[*].tileMatrix"))
                .startsWith("8")
                .endsWith("18")
                .hasSize(11);
        var row = JsonPath.<Integer>read(set, "$.tileMatrixSetLimits[2].minTileRow");
        var lastRow = JsonPath.<Integer>read(set, "$.tileMatrixSetLimits[2].maxTileRow");
        var column = JsonPath.<Integer>read(set, "$.tileMatrixSetLimits[2].minTileCol");
        assertThat(row).isLessThanOrEqualTo(lastRow);
        assertThat(requests.get("/ogc/collections/park-boundaries/tiles/WebMercatorQuad/10/%d/%d"
                                .formatted(row - 1, column))
                        .body())
                .isEmpty();
        assertThat(JsonPath.<Integer>read(set, "$.layers[0].geometryDimension")).isEqualTo(2);
        assertThat(JsonPath.<String>read(set, "$.layers[0].propertiesSchema.properties.areaM2.type"))
                .isEqualTo("number");
    }

    /** Numbers of OGC 17-083r4, annex D.1. */
    @Test
    void definesTheWebMercatorQuad() {
        var quad = requests.text("/ogc/tileMatrixSets/WebMercatorQuad");

        assertThat(JsonPath.<List<String>>read(requests.text("/ogc/tileMatrixSets"), "$.tileMatrixSets[*].id"))
                .containsExactly("WebMercatorQuad");
        assertThat(JsonPath.<List<String>>read(quad, "$.tileMatrices[*].id")).hasSize(25);
        checkNumber(quad, "$.tileMatrices[0].scaleDenominator", 559_082_264.028717);
        checkNumber(quad, "$.tileMatrices[0].cellSize", 156_543.033928041);
        checkNumber(quad, "$.tileMatrices[18].scaleDenominator", 2132.72958384978);
        checkNumber(quad, "$.tileMatrices[0].pointOfOrigin[0]", -20_037_508.3427892);
        checkNumber(quad, "$.tileMatrices[0].pointOfOrigin[1]", 20_037_508.3427892);
        assertThat(JsonPath.<Integer>read(quad, "$.tileMatrices[18].matrixWidth"))
                .isEqualTo(262_144);
    }

    private static void checkNumber(String json, String path, double expected) {
        assertThat(JsonPath.<Number>read(json, path).doubleValue() / expected)
                .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc/collections/nothing/tiles",
                "/ogc/collections/projects/tiles",
                "/ogc/collections/nothing/tiles/WebMercatorQuad",
                "/ogc/collections/parks/tiles/WorldCRS84Quad",
                "/ogc/collections/parks/tiles/WorldCRS84Quad/0/0/0",
                "/ogc/collections/parks/tiles/WebMercatorQuad/40/0/0",
                "/ogc/collections/parks/tiles/WebMercatorQuad/1.5/0/0",
                "/ogc/collections/parks/tiles/WebMercatorQuad/7/55/-1",
                "/ogc/tileMatrixSets/WorldCRS84Quad",
            })
    void isNotFoundUnderAnyOtherName(String path) {
        var answer = requests.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(TileRequests.header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void hasOneFormatThatMayBeNamed() {
        assertThat(requests.get("/ogc/tileMatrixSets?f=json").statusCode()).isEqualTo(200);
        assertThat(requests.get("/ogc/tileMatrixSets?f=JSON").statusCode()).isEqualTo(200);
        assertThat(requests.get("/ogc/collections/parks/tiles?f=html").statusCode())
                .isEqualTo(400);
        assertThat(requests.get("/ogc/collections/parks/tiles/WebMercatorQuad/7/55/105?f=mvt")
                        .statusCode())
                .isEqualTo(200);
        assertThat(requests.get("/ogc/collections/parks/tiles/WebMercatorQuad/7/55/105?f=png")
                        .statusCode())
                .isEqualTo(400);
        assertThat(requests.get("/ogc/tileMatrixSets?nothing=1").statusCode()).isEqualTo(400);
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var path = "/ogc/collections/parks/tiles/WebMercatorQuad";
        var tag = TileRequests.header(requests.get(path), "ETag");

        var answer = requests.get(path, "If-None-Match", tag);

        assertThat(tag).startsWith("\"");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo("public, max-age=60");
    }

    @Test
    void addsItselfToTheRestOfTheApi() {
        var root = "https://map.example.cn/ogc";

        assertThat(contribution.conformanceClasses())
                .contains(
                        "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt");
        assertThat(contribution.landingLinks(root, Locale.ENGLISH))
                .extracting(OgcLink::href)
                .containsExactly(root + "/tileMatrixSets");
        assertThat(contribution.collectionLinks(root, "parks", Locale.ENGLISH))
                .extracting(OgcLink::href)
                .containsExactly(root + "/collections/parks/tiles");
        assertThat(contribution.collectionLinks(root, "projects", Locale.ENGLISH))
                .isEmpty();
    }

    /** A client finds every route in the document, and the document has no route that does not answer. */
    @Test
    void documentsTheRoutesThatAnswer() {
        var paths = contribution.apiPaths(asked(), type -> List.of());

        assertThat(paths).containsKeys("/tileMatrixSets", "/collections/parks/tiles/WebMercatorQuad");
        paths.forEach((path, item) -> {
            var filled =
                    path.replace("{tileMatrix}", "0").replace("{tileRow}", "0").replace("{tileCol}", "0");
            var status = requests.get("/ogc" + filled).statusCode();
            var responses = JsonPath.<Map<String, Object>>read(item, "$.get.responses");
            assertThat(responses).as(path).containsKey(Integer.toString(status));
            assertThat(status).as(path).isLessThan(300);
        });
    }

    /** OGC 20-057, /req/oas30/operation-id, table 11: how the ids of operations end. */
    @Test
    void namesItsOperationsAsTheStandardDoes() {
        var paths = contribution.apiPaths(asked(), type -> List.of());
        var tiles = "/collections/counties/tiles";

        assertThat(operation(paths, "/tileMatrixSets")).isEqualTo("getTileMatrixSetsList");
        assertThat(operation(paths, "/tileMatrixSets/WebMercatorQuad")).isEqualTo("getTileMatrixSet");
        assertThat(operation(paths, tiles)).isEqualTo("counties.collection.vector.getTileSetsList");
        assertThat(operation(paths, tiles + "/WebMercatorQuad")).isEqualTo("counties.collection.vector.getTileSet");
        assertThat(operation(paths, tiles + "/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}"))
                .isEqualTo("counties.collection.vector.getTile");
    }

    private OgcRequest asked() {
        return forms.of(new MockHttpServletRequest(), Forms.API);
    }

    private static String operation(Map<String, Object> paths, String path) {
        return JsonPath.read(paths.get(path), "$.get.operationId");
    }

    private static String link(String json, String links, String relation) {
        return JsonPath.<List<String>>read(json, links + "[?(@.rel=='" + relation + "')].href")
                .get(0);
    }

    private String path(String address) {
        var start = "http://127.0.0.1:" + port;
        assertThat(address).startsWith(start);
        return address.substring(start.length());
    }
}

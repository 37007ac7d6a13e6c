package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.jayway.jsonpath.JsonPath;

/** Tiles of the repository's packs over HTTP. */
@IntegrationTest
class TileServiceIT {

    /** The parks around the city of Meizhou. */
    private static final String PARKS = "/tiles/parks/7/105/55.mvt";

    private static final String EMPTY = "/tiles/parks/7/0/0.mvt";

    @LocalServerPort
    private int port;

    @Autowired
    private TileLayers layers;

    @Autowired
    private JdbcClient jdbc;

    private TileRequests requests;

    @BeforeEach
    void setUp() {
        requests = new TileRequests(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter=kind",
                "filter=nowhere=1",
                "filter=%27%20OR%201=1--",
                "filter=kind=%27a%27&filter-lang=ecql",
                "filter=kind=%27a%27&filter-crs=EPSG:2383",
                "filter=S_INTERSECTS(geometry,POINT(NaN%201))",
                "bbox=1,2,3",
                "bbox=1,2,NaN,4",
                "bbox=1,5,3,4",
                "bbox=1,2,3,4,5,6,7",
                "bbox=400,2,401,4",
                "bbox=1,2,3,4&bbox-crs=EPSG:999999",
                "datetime=yesterday",
                "datetime=../..",
                "datetime=2025-02-01/2025-01-01",
                "kind=palace",
                "kind=park&kind=core",
                "accuracyM=many",
                "shape=round",
                "positionNote=a"
            })
    void refusesAFilterThatItCannotAnswer(String query) {
        var answer = requests.get(PARKS + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TileRequests.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void cutsOnlyWhatMeetsAFilter() {
        var parks =
                DecodedTile.of(requests.get(PARKS + "?filter=kind%3D%27park%27").body());

        assertThat(parks.features()).isNotEmpty().allMatch(it -> it.text("kind").equals("park"));
        assertThat(DecodedTile.of(requests.get(PARKS + "?kind=park").body()).ids())
                .isEqualTo(parks.ids());
        assertThat(requests.get(PARKS + "?kind=park&bbox=0,0,1,1").statusCode()).isEqualTo(204);
    }

    @Test
    void hasEveryObjectOfEveryLayerAtItsFirstLevelAndAtNine() {
        for (var layer : layers.listTypes(Viewer.PUBLIC)) {
            var relation = layer.relation();
            var stored = new TreeSet<>(jdbc.sql("SELECT %s FROM %s WHERE %s IS NOT NULL"
                            .formatted(relation.id(), relation.relation(), relation.geometry()))
                    .query(String.class)
                    .list());

            assertThat(idsAt(layer, layer.drawing().zoom().from()))
                    .as(layer.id())
                    .isEqualTo(stored);
            assertThat(idsAt(layer, 9)).as(layer.id()).isEqualTo(stored);
        }
    }

    @Test
    void hasThePropertiesThatTheDescriptorNames() {
        var park = DecodedTile.of(requests.get(PARKS).body()).features().stream()
                .filter(feature -> feature.text("id").equals("guangmei-yuan"))
                .findFirst()
                .orElseThrow();

        assertThat(park.properties())
                .containsEntry("shortName", "广梅园")
                .containsEntry("kind", "park")
                .containsEntry("planId", "meizhou");
        assertThat(park.properties().keySet())
                .isSubsetOf(
                        JsonPath.<Map<String, Object>>read(requests.text("/tiles/parks"), "$.vector_layers[0].fields")
                                .keySet());
    }

    @Test
    void servesBothEndingsWithTheMediaTypeOfVectorTiles() {
        var mvt = requests.get(PARKS);
        var pbf = requests.get(PARKS.replace(".mvt", ".pbf"));

        assertThat(mvt.statusCode()).isEqualTo(200);
        assertThat(TileRequests.header(mvt, "Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(pbf.body()).isEqualTo(mvt.body());
        assertThat(TileRequests.header(pbf, "ETag")).isEqualTo(TileRequests.header(mvt, "ETag"));
    }

    @Test
    void packsATileOnlyForWhoAcceptsThat() {
        var plain = requests.get(PARKS);
        var packed = requests.get(PARKS, "Accept-Encoding", "br, gzip");

        assertThat(TileRequests.header(plain, "Content-Encoding")).isNull();
        assertThat(TileRequests.header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(TileRequests.header(packed, "Content-Length")).isEqualTo(String.valueOf(packed.body().length));
        assertThat(DecodedTile.gunzip(packed.body())).isEqualTo(plain.body());
        assertThat(TileRequests.header(packed, "ETag")).isNotEqualTo(TileRequests.header(plain, "ETag"));
        for (var answer : List.of(plain, packed)) {
            assertThat(TileRequests.headers(answer, "Vary")).containsExactly("Accept-Encoding");
        }
    }

    @Test
    void isImmutableUnderTheCurrentVersionAndKeptForAMinuteUnderAnyOther() {
        var current = JsonPath.<String>read(requests.text("/tiles/parks"), "$.parkatlas.dataVersion");
        var edition = current.substring(current.indexOf('-'));

        assertThat(cacheControl(PARKS + "?v=" + current)).isEqualTo("public, max-age=31536000, immutable");
        assertThat(cacheControl(EMPTY + "?v=" + current)).isEqualTo("public, max-age=31536000, immutable");
        for (var version : List.of("", "?v=", "?v=0" + edition, "?v=" + current + "0", "?v=x")) {
            assertThat(cacheControl(PARKS + version)).as(version).isEqualTo("public, max-age=60");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"a\",W/%s , \"b\"", "*"})
    void isNotSentAgainToWhoHasIt(String condition) {
        var tag = TileRequests.header(requests.get(PARKS), "ETag");

        var answer = requests.get(PARKS, "If-None-Match", condition.formatted(tag));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(TileRequests.header(answer, "ETag")).isEqualTo(tag);
        assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(TileRequests.headers(answer, "Vary")).containsExactly("Accept-Encoding");
        assertThat(TileRequests.header(answer, "Content-Encoding")).isNull();
    }

    @Test
    void isSentToWhoHasAnotherOrOnlyTheOtherPacking() {
        var plain = TileRequests.header(requests.get(PARKS), "ETag");

        assertThat(tagged("\"other\"", "identity").statusCode()).isEqualTo(200);
        assertThat(tagged(plain, "gzip").statusCode()).isEqualTo(200);
        assertThat(tagged(plain, "identity").statusCode()).isEqualTo(304);
    }

    private HttpResponse<byte[]> tagged(String tag, String coding) {
        return requests.get(PARKS, "If-None-Match", tag, "Accept-Encoding", coding);
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() {
        for (var path : List.of(PARKS, EMPTY, "/tiles/parks", "/tiles/parks/metadata.json")) {
            var get = requests.get(path);
            var head = requests.send("HEAD", path);

            assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            for (var name : List.of("ETag", "Cache-Control", "Content-Type", "Content-Length", "Vary")) {
                assertThat(TileRequests.header(head, name))
                        .as(path + " " + name)
                        .isEqualTo(TileRequests.header(get, name));
            }
        }
    }

    @Test
    void mayBeReadByPagesOfAnyOriginErrorsIncluded() {
        for (var path : List.of(PARKS, EMPTY, "/tiles/parks", "/tiles/nothing", "/tiles/parks/40/0/0.mvt")) {
            var answer = requests.get(path, "Origin", "https://elsewhere.example");

            assertThat(TileRequests.headers(answer, "Access-Control-Allow-Origin"))
                    .as(path)
                    .containsExactly("*");
            assertThat(TileRequests.headers(answer, "Access-Control-Allow-Credentials"))
                    .isEmpty();
            assertThat(TileRequests.headers(answer, "Vary")).as(path).doesNotContain("Origin");
        }
        var preflight = requests.send(
                "OPTIONS",
                PARKS,
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(TileRequests.header(preflight, "Access-Control-Allow-Methods"))
                .isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void isReadOnly() {
        var answer = requests.send("DELETE", PARKS);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(TileRequests.header(answer, "Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EMPTY,
                "/tiles/enterprises/8/210/110.mvt",
                "/tiles/parks/18/0/0.pbf",
                "/tiles/parks/18/262143/262143.pbf"
            })
    void isNothingWhereNothingIs(String path) {
        var answer = requests.get(path);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    /** Levels and rows that there are not, and every other spelling of a number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "40/0/0",
                "19/0/0",
                "-1/0/0",
                "1.5/0/0",
                "7/128/55",
                "7/105/128",
                "7/105/-1",
                "7/-1/55",
                "07/105/55",
                "7/105/055",
                "+7/105/55",
                "a/b/c",
                "7/105/5e1",
                "7/0x69/55",
                "7/105/99999999999999999999",
                "7/105/%D9%A3",
                "7/105/%20",
                "7/%27/55",
                "NaN/0/0",
                "7/%7Bx%7D/55",
            })
    void isNotFoundWithoutTheNumbersOfATile(String address) {
        var answer = requests.get("/tiles/parks/" + address + ".mvt");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(TileRequests.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(TileRequests.header(answer, "Cache-Control")).contains("no-store");
    }

    /** Neither reaches a controller: the server and the firewall refuse a zero byte and a path parameter. */
    @ParameterizedTest
    @ValueSource(strings = {"7/105/55%00", "7/105/55;v=1", "..;/7/105/55"})
    void isRefusedUnderAPathThatIsNone(String address) {
        assertThat(requests.get("/tiles/parks/" + address + ".mvt").statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesTheProblem() {
        assertThat(problem("/tiles/parks/40/0/0.mvt")).isEqualTo("404 TILE_NOT_FOUND");
        assertThat(problem("/tiles/parks/1.5/0/0.mvt")).isEqualTo("404 TILE_NOT_FOUND");
        assertThat(problem("/tiles/parks/7/105/128.pbf")).isEqualTo("404 TILE_NOT_FOUND");
        assertThat(problem("/tiles/nothing/7/105/55.mvt")).isEqualTo("404 LAYER_NOT_FOUND");
        assertThat(problem("/tiles/projects/7/105/55.mvt")).isEqualTo("404 LAYER_NOT_FOUND");
        assertThat(problem("/tiles/nothing")).isEqualTo("404 LAYER_NOT_FOUND");
        assertThat(problem("/tiles/park%27--/7/105/55.mvt")).isEqualTo("404 LAYER_NOT_FOUND");
        assertThat(problem("/tiles/nothing/metadata.json")).isEqualTo("404 LAYER_NOT_FOUND");
        assertThat(problem("/tiles/parks/7/105/55.png")).isEqualTo("404 NOT_FOUND");
        assertThat(problem(PARKS + "?token=1")).isEqualTo("400 INVALID_PARAMETER");
        assertThat(problem(PARKS + "?v=1&v=2")).isEqualTo("400 INVALID_PARAMETER");
        assertThat(problem(PARKS + "?z=3")).isEqualTo("400 INVALID_PARAMETER");
    }

    private Set<String> idsAt(FeatureType layer, int zoom) {
        var bounds = JsonPath.<List<Double>>read(requests.text("/tiles/" + layer.id()), "$.bounds");
        var northWest = TileAddress.at(zoom, bounds.get(0), bounds.get(3));
        var southEast = TileAddress.at(zoom, bounds.get(2), bounds.get(1));
        var ids = new TreeSet<String>();
        for (var x = northWest.x(); x <= southEast.x(); x++) {
            for (var y = northWest.y(); y <= southEast.y(); y++) {
                ids.addAll(requests.tile(layer.id(), zoom, x, y).ids());
            }
        }
        return ids;
    }

    private String cacheControl(String path) {
        return TileRequests.header(requests.get(path), "Cache-Control");
    }

    private String problem(String path) {
        var answer = requests.get(path);
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() + " " + Objects.requireNonNull(JsonPath.<String>read(body, "$.code"));
    }
}

package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What HTTP asks of every address of the API: RFC 9110, RFC 9111, and CORS. */
@IntegrationTest
class HttpRulesIT {

    static final List<String> ADDRESSES = List.of(
            "",
            "/conformance",
            "/api",
            "/collections",
            "/collections/parks",
            "/collections/parks/schema",
            "/collections/parks/queryables",
            "/collections/parks/sortables",
            "/collections/parks/schemas/feature",
            "/collections/parks/items",
            "/collections/parks/items?limit=2&sortby=name",
            "/collections/parks/items/guangmei-yuan",
            "/collections/parks/items?f=html",
            "/collections/parks/items/guangmei-yuan?f=html",
            "?f=html",
            "/api?f=yaml");

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @LocalServerPort
    private int port;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("", null, "application/json"),
                Arguments.of("", "*/*", "application/json"),
                Arguments.of("", BROWSER, "text/html;charset=UTF-8"),
                Arguments.of("", "application/json", "application/json"),
                Arguments.of("", "application/*", "application/json"),
                Arguments.of("", "text/html;q=0.2, application/json;q=0.1", "text/html;charset=UTF-8"),
                Arguments.of("", "text/html, application/json", "application/json"),
                Arguments.of("?f=html", "application/json", "text/html;charset=UTF-8"),
                Arguments.of("?f=json", BROWSER, "application/json"),
                Arguments.of("?f=JSON", BROWSER, "application/json"),
                Arguments.of("/collections/parks/schema?f=Html", null, "text/html;charset=UTF-8"),
                Arguments.of("/collections/parks/items?f=geojson", BROWSER, "application/geo+json"),
                Arguments.of("/collections/parks/items?f=GeoJSON", "application/json", "application/geo+json"),
                Arguments.of("/collections/parks/items/guangmei-yuan?f=geojson", null, "application/geo+json"),
                Arguments.of("/api", "*/*", "application/vnd.oai.openapi+json;version=3.0"),
                Arguments.of(
                        "/api",
                        "application/vnd.oai.openapi+json;version=3.0, application/openapi+json;version=3.0, application/json",
                        "application/vnd.oai.openapi+json;version=3.0"),
                Arguments.of("/api", "application/json", "application/json"),
                Arguments.of("/api?f=yaml", null, "application/vnd.oai.openapi;version=3.0"),
                Arguments.of("/api", BROWSER, "text/html;charset=UTF-8"),
                Arguments.of("/collections/parks/schema", "application/schema+json", "application/schema+json"),
                Arguments.of("/collections/parks/items", null, "application/geo+json"),
                Arguments.of(
                        "/collections/parks/items", "application/geo+json, application/json", "application/geo+json"),
                Arguments.of("/collections/parks/items", "application/json", "application/json"),
                Arguments.of("/collections/parks/items", BROWSER, "text/html;charset=UTF-8"),
                Arguments.of("/collections/parks/items/guangmei-yuan", "*/*", "application/geo+json"));
    }

    /** Browsers get pages, programs that say nothing get JSON. */
    @ParameterizedTest
    @MethodSource("accepted")
    void answersInTheFormThatIsAskedFor(String path, String accept, String type) {
        var answer = accept == null ? ogc.get(path) : ogc.get(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Ogc.header(answer, "Content-Type")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | image/png",
                "                                        | application/json;q=0",
                "/collections/parks/items                | application/gml+xml;version=3.2",
                "/collections/parks/items                | ;;;",
                "/api                                    | application/vnd.oai.openapi+json;version=3.1",
                "/collections/parks/schemas/feature      | text/html",
            })
    void hasNoOtherForm(String path, String accept) {
        var answer = ogc.get(path == null ? "" : path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Ogc.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    /** Relative references, resolved as RFC 3986, 5.2 has it. */
    @ParameterizedTest
    @CsvSource({
        "/ogc/collections/, /ogc/collections",
        "/ogc/collections/parks/items/?limit=2&bbox=115%2C23%2C117%2C25, /ogc/collections/parks/items?limit=2&bbox=115%2C23%2C117%2C25",
        "/tiles/parks/, /tiles/parks",
        "/api/v1/settings/, /api/v1/settings",
    })
    void aSlashAtTheEndLeadsToTheAddressWithoutIt(String path, String target) {
        for (var method : List.of("GET", "HEAD")) {
            var answer = RawAnswer.to(port, method, path, "Origin: https://other.example");

            assertThat(answer.status()).isEqualTo(308);
            assertThat(URI.create("http://localhost" + path).resolve(answer.header("Location")))
                    .isEqualTo(URI.create("http://localhost" + target));
            assertThat(RawAnswer.to(port, method, target).status()).isEqualTo(200);
        }
        assertThat(RawAnswer.to(port, "DELETE", path).status()).isNotEqualTo(308);
    }

    @Test
    void theLandingPageHasASlashOrNot() {
        assertThat(RawAnswer.to(port, "GET", "/ogc/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void headAndOptionsWorkEverywhere(String path) {
        var get = RawAnswer.to(port, "GET", "/ogc" + path);
        var head = RawAnswer.to(port, "HEAD", "/ogc" + path);
        var options = RawAnswer.to(port, "OPTIONS", "/ogc" + path);

        assertThat(head.status()).isEqualTo(get.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : List.of("Content-Type", "ETag", "Vary", "Cache-Control", "Content-Length", "Content-Crs")) {
            assertThat(head.header(name)).as(name).isEqualTo(get.header(name));
        }
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow").split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void otherMethodsAreRefused(String path) {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")) {
            var answer = RawAnswer.to(port, method, "/ogc" + path, "X-HTTP-Method-Override: GET");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).contains("GET", "HEAD", "OPTIONS");
        }
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void anybodyMayKeepAnAnswerForAMinute(String path) {
        var answer = ogc.get(path, "Origin", "https://other.example");

        assertThat(Ogc.header(answer, "Cache-Control")).isEqualTo("public, max-age=60");
        // Tomcat could pack what has a weak tag, and writes the names anew, which have no case (RFC 9110, 5.1)
        assertThat(Ogc.header(answer, "Vary").toLowerCase(Locale.ROOT).split(", ?"))
                .containsExactly("accept", "accept-encoding");
        var isPageOfItems = path.matches("/collections/parks/items(\\?limit.*)?");
        assertThat(Ogc.header(answer, "ETag")).matches((isPageOfItems ? "W/" : "") + "\"[0-9a-f]{16}\"");
        assertThat(Ogc.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(Ogc.header(answer, "Access-Control-Expose-Headers")).isEqualTo("*");
        assertThat(Ogc.header(answer, "Content-Language")).isEqualTo("zh-CN");
    }

    /** RFC 9110, 15.4.5: the headers that caches need, and no body. */
    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void isNotSentAgainToWhoHasIt(String path) {
        var full = ogc.get(path, "Accept-Encoding", "gzip");
        var tag = Ogc.header(full, "ETag");

        for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
            var answer = ogc.get(path, "Accept-Encoding", "gzip", "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            for (var name : List.of("ETag", "Cache-Control", "Vary")) {
                assertThat(Ogc.header(answer, name)).as(name).isEqualTo(Ogc.header(full, name));
            }
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        }
        assertThat(ogc.status(path, "If-None-Match", tag)).isEqualTo(200);
        assertThat(ogc.status(path, "Accept-Encoding", "gzip", "If-None-Match", "\"other\""))
                .isEqualTo(200);
    }

    /** A tag names what was asked for; a strong one names bytes: whatever makes the bytes different makes the tag different. */
    @Test
    void tagsTellAnswersApart() {
        var items = "/collections/parks/items";
        var tags = List.of(
                tag(items),
                tag(items, "Accept-Encoding", "gzip"),
                tag(items, "Accept", "text/html"),
                tag(items, "Accept", "application/json"),
                tag(items + "?limit=2"),
                tag(items + "?limit=3"),
                tag(items + "?limit=2&crs=EPSG:4490"),
                tag(items + "?lang=en"),
                tag("/collections/towns/items"),
                tag("/collections/parks/items/guangmei-yuan"),
                tag("/collections/parks/items/meixian-yuan"));

        assertThat(tags).doesNotHaveDuplicates();
        assertThat(tag(items)).isEqualTo(tags.get(0));
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void isPackedForWhoTakesThat(String path) throws IOException {
        var plain = ogc.get(path);
        var packed = ogc.get(path, "Accept-Encoding", "gzip, br");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(Ogc.header(packed, "Content-Encoding")).isEqualTo("gzip");
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(withoutMoment(stream.readAllBytes())).isEqualTo(withoutMoment(plain.body()));
        }
    }

    @Test
    void speaksBothLanguages() {
        var english = ogc.get("/collections/parks?lang=en");

        assertThat(Ogc.header(english, "Content-Language")).isEqualTo("en");
        assertThat(Ogc.parse(english).path("title").asString()).isEqualTo("Parks");
        assertThat(Ogc.href(
                        Ogc.parse(english), "http://www.opengis.net/def/rel/ogc/1.0/schema", "application/schema+json"))
                .endsWith("/schema?f=json&lang=en");
    }

    /** Whatever a client claims of a proxy. */
    @Test
    void linksStartWithTheRealAddress() {
        var answer = RawAnswer.to(
                port,
                "GET",
                "/ogc",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: host=evil");

        assertThat(answer.body()).doesNotContain("evil").contains("http://localhost");
    }

    private static String withoutMoment(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).replaceFirst("\"timeStamp\":\"[^\"]*\"", "");
    }

    private String tag(String path, String... headers) {
        return Ogc.header(ogc.get(path, headers), "ETag");
    }
}

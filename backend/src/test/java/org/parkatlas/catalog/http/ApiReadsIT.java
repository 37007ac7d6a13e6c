package org.parkatlas.catalog.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.tiles.TileRequests;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What HTTP asks of answers that Spring writes: RFC 9110, RFC 9111, and CORS. */
@IntegrationTest
class ApiReadsIT {

    static final List<String> ADDRESSES = List.of(
            "/api/v1/settings",
            "/api/v1/layers",
            "/api/v1/plans",
            "/api/v1/counties?plan=meizhou",
            "/api/v1/parks?plan=meizhou",
            "/api/v1/parks/guangmei-yuan",
            "/v3/api-docs");

    @LocalServerPort
    private int port;

    private TileRequests requests;

    @BeforeEach
    void setUp() {
        requests = new TileRequests(port);
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void isNotSentAgainToWhoHasIt(String path) {
        var full = requests.get(path);
        var tag = TileRequests.header(full, "ETag");

        assertThat(full.statusCode()).isEqualTo(200);
        assertThat(tag).matches("W/\"[0-9a-f]{16}\"");
        assertThat(TileRequests.header(full, "Cache-Control")).isEqualTo("no-cache");
        for (var known : List.of(tag, tag.substring(2), "\"other\", " + tag)) {
            var answer = requests.get(path, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(TileRequests.header(answer, "ETag")).isEqualTo(tag);
            assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(requests.get(path, "If-None-Match", "\"other\"").body()).isEqualTo(full.body());
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void headHasTheHeadersOfGet(String path) {
        var get = requests.get(path);
        var head = requests.send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : List.of("ETag", "Cache-Control", "Content-Type", "Content-Length")) {
            assertThat(TileRequests.header(head, name)).as(name).isEqualTo(TileRequests.header(get, name));
        }
    }

    /** The packed answer has the tag of the plain one: it is weak. */
    @Test
    void isPackedForWhoTakesThat() throws IOException {
        var plain = requests.get("/api/v1/parks?plan=meizhou");
        var packed = requests.get("/api/v1/parks?plan=meizhou", "Accept-Encoding", "gzip");

        assertThat(TileRequests.header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(TileRequests.header(packed, "ETag")).isEqualTo(TileRequests.header(plain, "ETag"));
        assertThat(TileRequests.header(packed, "Vary")).containsIgnoringCase("accept-encoding");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void mayBeReadByPagesOfAnyOrigin(String path) {
        var answer = requests.get(path, "Origin", "https://other.example");

        assertThat(TileRequests.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/parks/nothing", "/api/v1/parks?plan=meizhou&x=1", "/api/v1/nothing"})
    void aProblemIsKeptByNobodyAndReadByAnybody(String path) {
        var answer = requests.get(path, "Origin", "https://other.example");

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(TileRequests.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(TileRequests.header(answer, "Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(TileRequests.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void isLabelledGeoJsonOnlyWhereItIs() {
        assertThat(label("/api/v1/parks/guangmei-yuan", "application/geo+json")).isEqualTo("200 application/geo+json");
        assertThat(label("/api/v1/plans", "application/geo+json")).isEqualTo("406 application/problem+json");
        assertThat(label("/api/v1/plans", "application/geo+json, application/json"))
                .isEqualTo("200 application/json");
        assertThat(label("/api/v1/plans", "application/*")).isEqualTo("200 application/json");
    }

    private String label(String path, String accept) {
        var answer = requests.get(path, "Accept", accept);
        return answer.statusCode() + " " + TileRequests.header(answer, "Content-Type");
    }

    /** A page of another origin can neither queue a job nor cancel one, and does not read what came of trying. */
    @Test
    void pagesOfOtherOriginsChangeNothing() {
        var post = requests.send("POST", "/api/v1/export-jobs", "Origin", "https://other.example");
        var preflight = requests.send(
                "OPTIONS",
                "/api/v1/export-jobs",
                "Origin",
                "https://other.example",
                "Access-Control-Request-Method",
                "POST");

        assertThat(post.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(TileRequests.header(preflight, "Access-Control-Allow-Methods"))
                .isEqualTo("GET, HEAD, OPTIONS");
    }
}

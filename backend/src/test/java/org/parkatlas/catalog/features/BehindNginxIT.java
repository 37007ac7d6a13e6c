package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Everything once more through a real nginx that has the service under a path and packs what it passes on. */
@IntegrationTest
class BehindNginxIT {

    /** Points, areas, and rows without a shape; all are read without a proxy in between. */
    static final List<String> OF_EACH_SHAPE = List.of("parks", "park-boundaries", "projects");

    private static final Nginx NGINX = Nginx.onFreePort();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FeatureTypes types;

    @TempDir
    private Path folder;

    private GdalChecks checks;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("parkatlas.web.base-url", () -> NGINX.address() + "/parks/atlas");
    }

    @BeforeEach
    void setUp() {
        NGINX.startInFrontOf(port);
        checks = new GdalChecks(new Gdal(folder, NGINX.address() + "/parks/atlas/ogc"), jdbc);
    }

    @AfterAll
    static void stop() {
        NGINX.close();
    }

    @ParameterizedTest
    @FieldSource("OF_EACH_SHAPE")
    void gdalReadsCollections(String id) {
        var type = types.find(id).orElseThrow();

        checks.checkDescription(type);
        checks.checkIds(type);
        checks.checkBox(type);
    }

    @Test
    void gdalFiltersOnTheServer() {
        checks.checkWhere(types.find("park-boundaries").orElseThrow());
    }

    /** No link leaves the path of the proxy, in documents or pages. */
    @Test
    void everyAddressIsBelowThePathOfTheProxy() throws Exception {
        var root = NGINX.address() + "/parks/atlas/ogc";
        for (var path : List.of(
                "",
                "/api",
                "/collections",
                "/collections/parks",
                "/collections/parks/items?limit=2",
                "?f=html",
                "/collections/parks/items?f=html",
                "/collections/parks/items/guangmei-yuan?f=html")) {
            var body = get(root + path).body();
            assertThat(body).contains(NGINX.address() + "/parks/atlas").doesNotContain("127.0.0.1:" + port);
            assertThat(body.replace(NGINX.address() + "/parks/atlas", "")).doesNotContain(NGINX.address());
        }
        assertThat(get(NGINX.address() + "/parks/atlas/ogc/pages.css").statusCode())
                .isEqualTo(200);
    }

    /** nginx leaves alone what is packed already, and makes tags weak where it packs; both are recognised. */
    @Test
    void isNotSentAgainThroughTheProxy() throws Exception {
        var address = NGINX.address() + "/parks/atlas/ogc/collections/parks/items";
        var packed = get(address, "Accept-Encoding", "gzip");
        var tag = packed.headers().firstValue("ETag").orElseThrow();

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(get(address, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get(address, "Accept-Encoding", "gzip", "If-None-Match", "W/" + tag.replace("W/", ""))
                        .statusCode())
                .isEqualTo(304);
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package org.parkatlas.catalog.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.tiles.TileRequests;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.jayway.jsonpath.JsonPath;

/** The styles of the repository's collections over HTTP. */
@IntegrationTest
class StylesIT {

    private static final String RELATION = "http://www.opengis.net/def/rel/ogc/1.0/styles";

    @LocalServerPort
    private int port;

    private TileRequests requests;

    @BeforeEach
    void connect() {
        requests = new TileRequests(port);
    }

    private String path(String href) {
        var start = "http://127.0.0.1:" + port;
        assertThat(href).startsWith(start);
        return href.substring(start.length());
    }

    /** Every link leads to what it says, the landing page's first. */
    @Test
    void everyDrawnCollectionHasAStyleInEachLanguage() {
        var home =
                JsonPath.<List<String>>read(requests.text("/ogc?f=json"), "$.links[?(@.rel=='" + RELATION + "')].href");
        var list = requests.text(path(home.get(0)));

        assertThat(JsonPath.<List<String>>read(list, "$.styles[*].id"))
                .containsExactly("counties", "enterprises", "layout", "park-boundaries", "parks", "towns", "transport");
        var links = JsonPath.<List<Map<String, String>>>read(list, "$.styles[*].links[*]");
        assertThat(links).hasSize(7 * 4);
        for (var link : links) {
            var answer = requests.get(path(link.get("href")));
            assertThat(answer.statusCode()).as(link.get("href")).isEqualTo(200);
            assertThat(TileRequests.header(answer, "Content-Type").replace(";charset=UTF-8", ""))
                    .isEqualTo(link.get("type"));
            assertThat(TileRequests.header(answer, "ETag")).matches("\"[0-9a-f]{16}\"");
            assertThat(link.get("rel")).isEqualTo("stylesheet");
        }
    }

    @Test
    void eachCollectionLeadsToItsStyle() {
        var links = JsonPath.<List<String>>read(
                requests.text("/ogc/collections/parks?f=json"), "$.links[?(@.rel=='" + RELATION + "')].href");
        var styles = requests.text(path(links.get(0)));

        assertThat(JsonPath.<String>read(styles, "$.default")).isEqualTo("parks");
        assertThat(JsonPath.<List<String>>read(styles, "$.styles[*].id")).containsExactly("parks");
        assertThat(JsonPath.<List<String>>read(
                        requests.text("/ogc/collections/plans?f=json"), "$.links[?(@.rel=='" + RELATION + "')].href"))
                .isEmpty();
    }

    /** The colours are those that the list of layers has, the source is a TileJSON that answers. */
    @ParameterizedTest
    @ValueSource(strings = {"parks", "counties", "park-boundaries"})
    void drawsTheTilesInTheColoursOfTheLayer(String id) {
        var layers = JsonPath.parse(requests.text("/api/v1/layers"));
        var fill = layers.<List<String>>read("$.items[?(@.id=='" + id + "')].style.fill")
                .get(0);
        var style = JsonPath.parse(requests.text("/ogc/styles/" + id));
        var tiles = JsonPath.parse(requests.text(path(style.read("$.sources." + id + ".url"))));

        assertThat(style.<String>read("$.layers[0].paint." + style.read("$.layers[0].type") + "-color"))
                .isEqualTo(fill);
        assertThat(tiles.<List<String>>read("$.vector_layers[*].id"))
                .containsExactly(style.<String>read("$.layers[0].source-layer"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.qgis.qml, application/vnd.qgis.qml",
        "application/vnd.ogc.sld+xml;version=1.1, application/vnd.ogc.sld+xml;version=1.1",
        "*/*, application/vnd.mapbox.style+json",
    })
    void acceptIsTakenAtItsWord(String accept, String type) {
        assertThat(TileRequests.header(requests.get("/ogc/styles/parks", "Accept", accept), "Content-Type"))
                .isEqualTo(type);
    }

    @Test
    void saysItInEnglish() {
        var answer = requests.get("/ogc/styles/park-boundaries?f=sld10&lang=en");

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Park boundaries (synthetic)");
        assertThat(TileRequests.header(answer, "Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "/ogc/styles/plans, 404",
        "/ogc/styles/nothing, 404",
        "/ogc/collections/plans/styles, 404",
        "/ogc/styles/parks?f=css, 400",
        "/ogc/styles/parks?x=1, 400",
        "/ogc/styles?f=html, 400"
    })
    void whatIsNotThereIsSaid(String path, int status) {
        var answer = requests.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TileRequests.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void noOtherFormIsThere() {
        assertThat(requests.get("/ogc/styles/parks", "Accept", "text/html").statusCode())
                .isEqualTo(406);
    }
}

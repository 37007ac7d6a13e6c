package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.jayway.jsonpath.JsonPath;

/** What is said of the tiles of a layer: TileJSON, and what GDAL looks for. */
@IntegrationTest
class TileDescriptionsIT {

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

    @Test
    void isDescribedByTileJson() {
        var described = requests.text("/tiles/parks?lang=en");
        var version = JsonPath.<String>read(described, "$.parkatlas.dataVersion");

        assertThat(version).matches("[1-9][0-9]*-[0-9a-f]{8}");
        assertThat(JsonPath.<String>read(described, "$.tilejson")).isEqualTo("3.0.0");
        assertThat(JsonPath.<List<String>>read(described, "$.tiles"))
                .containsExactly("http://127.0.0.1:%d/tiles/parks/{z}/{x}/{y}.mvt?v=%s".formatted(port, version));
        assertThat(JsonPath.<Integer>read(described, "$.minzoom")).isZero();
        assertThat(JsonPath.<Integer>read(described, "$.maxzoom")).isEqualTo(18);
        assertThat(JsonPath.<String>read(described, "$.vector_layers[0].id")).isEqualTo("parks");
        assertThat(JsonPath.<String>read(described, "$.vector_layers[0].fields.accuracyM"))
                .isEqualTo("Position within (m)");
        assertThat(JsonPath.<String>read(described, "$.vector_layers[0].fields.countyCodes"))
                .isEqualTo("County codes (JSON array)");
        var queryable = JsonPath.<List<String>>read(
                requests.text("/api/v1/layers"), "$.items[?(@.id=='parks')].properties[?(@.queryable==true)].name");
        queryable.add("id");
        assertThat(JsonPath.<Map<String, String>>read(described, "$.vector_layers[0].fields"))
                .containsOnlyKeys(queryable);
        assertThat(JsonPath.<Integer>read(described, "$.parkatlas.dropRule.maxFeatures"))
                .isEqualTo(10_000);
        assertThat(JsonPath.<Integer>read(described, "$.parkatlas.dropRule.maxBytes"))
                .isEqualTo(500_000);
        assertThat(JsonPath.<Integer>read(described, "$.parkatlas.dropRule.buffer"))
                .isEqualTo(64);
    }

    @Test
    void saysWhereTheDataIsFromAndWhatIsMadeUp() {
        var attribution = JsonPath.<String>read(requests.text("/tiles/parks"), "$.attribution");

        assertThat(attribution).startsWith("审图号：未配置").contains("GeoNames（CC BY 4.0）", "高德地图，示意", "演示数据");
        assertThat(attribution).doesNotContain("<", ">");
    }

    @Test
    void boundsHoldEveryObject() {
        for (var layer : layers.listTypes(Viewer.PUBLIC)) {
            var bounds = JsonPath.<List<Double>>read(requests.text("/tiles/" + layer.id()), "$.bounds");
            var relation = layer.relation();
            var box = jdbc.sql("SELECT ST_XMin(e) AS w, ST_YMin(e) AS s, ST_XMax(e) AS e, ST_YMax(e) AS n "
                            + "FROM (SELECT ST_Extent(%s) AS e FROM %s) AS x"
                                    .formatted(relation.geometry(), relation.relation()))
                    .query((row, number) ->
                            List.of(row.getDouble("w"), row.getDouble("s"), row.getDouble("e"), row.getDouble("n")))
                    .single();

            for (int i = 0; i < 4; i++) {
                assertThat((bounds.get(i) - box.get(i)) * (i < 2 ? -1 : 1))
                        .as(layer.id())
                        .isBetween(0.0000049, 0.0000151);
            }
        }
    }

    @Test
    void describesItselfToGdalInTextsOnly() {
        var metadata = requests.text("/tiles/park-boundaries/metadata.json");
        var inner = JsonPath.<String>read(metadata, "$.json");

        assertThat(JsonPath.<Map<String, Object>>read(metadata, "$").values()).allMatch(String.class::isInstance);
        assertThat(JsonPath.<String>read(metadata, "$.maxzoom")).isEqualTo("18");
        assertThat(JsonPath.<String>read(metadata, "$.format")).isEqualTo("pbf");
        assertThat(JsonPath.<String>read(inner, "$.vector_layers[0].fields.areaM2"))
                .isEqualTo("Number");
        assertThat(JsonPath.<String>read(inner, "$.vector_layers[0].fields.demo"))
                .isEqualTo("Boolean");
    }
}

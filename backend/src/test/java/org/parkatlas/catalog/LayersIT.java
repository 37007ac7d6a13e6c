package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

import com.jayway.jsonpath.JsonPath;

@IntegrationTest
class LayersIT {

    @LocalServerPort
    private int port;

    @Autowired
    private FeatureTypes types;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsTheFeatureTypesOfTheFeatures() {
        var layers = get("/api/v1/layers");

        assertThat(JsonPath.<List<String>>read(layers, "$.items[*].id"))
                .containsExactly(
                        "bases",
                        "counties",
                        "enterprise-places",
                        "enterprises",
                        "layout",
                        "measures",
                        "observations",
                        "organs",
                        "park-boundaries",
                        "park-places",
                        "parks",
                        "plans",
                        "project-observations",
                        "projects",
                        "site-items",
                        "statements",
                        "towns",
                        "transport");
        assertThat(JsonPath.<List<String>>read(
                        layers, "$.items[?(@.id=='parks')].properties[?(@.name=='kind')].codes[1].label"))
                .containsExactly("园区");
        assertThat(JsonPath.<String>read(get("/api/v1/layers?lang=en"), "$.items[10].title"))
                .isEqualTo("Parks");
    }

    @Test
    void namesNoColumnThatDoesNotExist() {
        for (var type : types.list()) {
            var existing = jdbc.sql("""
                            SELECT column_name FROM information_schema.columns
                            WHERE table_schema = 'published' AND table_name = :relation
                            """)
                    .param("relation", type.relation().relation())
                    .query(String.class)
                    .list();

            assertThat(existing).as(type.id()).containsAll(columns(type));
        }
    }

    private static List<String> columns(FeatureType type) {
        var relation = type.relation();
        var columns = new ArrayList<>(
                Stream.of(relation.id(), relation.name(), relation.plan(), relation.position(), relation.geometry())
                        .filter(java.util.Objects::nonNull)
                        .toList());
        type.properties().stream().map(FeatureProperty::column).forEach(columns::add);
        var near = type.near();
        if (near != null) {
            columns.addAll(List.of(near.precision(), near.accuracy()));
        }
        var searchable = type.searchable();
        if (searchable != null) {
            columns.addAll(searchable.names());
            columns.addAll(searchable.aliases());
        }
        return columns;
    }

    private String get(String path) {
        var body = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .retrieve()
                .body(byte[].class);
        return new String(body, StandardCharsets.UTF_8);
    }
}

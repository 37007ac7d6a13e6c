package org.parkatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPacks
@TestPropertySource(properties = {"parkatlas.web.profile=public", "parkatlas.web.base-url=https://map.example.cn"})
class BoundariesOffIT {

    @LocalServerPort
    private int port;

    /** 地图管理条例: a public map without 审图号 draws no administrative boundary. */
    @Test
    void drawsNoOutlineWithoutAReviewNumber() {
        var answer = get("/api/v1/counties");

        assertThat(answer.body().at("/features").size()).isEqualTo(5);
        assertThat(answer.body().at("/features").valueStream())
                .allMatch(f -> f.at("/geometry").isNull());
    }

    /** Tiles and every other outlet are made from the descriptor, which has no outline then. */
    @Test
    void publishesCountiesAsPointsWithoutAReviewNumber() {
        var layers = get("/api/v1/layers").body().at("/items").valueStream();

        assertThat(layers.filter(layer -> layer.at("/id").asString().equals("counties")))
                .singleElement()
                .matches(layer -> layer.at("/geometry").asString().equals("point"));
        for (var outlet : List.of("/ogc/collections/counties/items", "/api/v1/exports/counties?format=geojson")) {
            assertThat(get(outlet).body().at("/features").valueStream())
                    .as(outlet)
                    .isNotEmpty()
                    .allMatch(county -> county.at("/geometry/type").asString().equals("Point"));
        }
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

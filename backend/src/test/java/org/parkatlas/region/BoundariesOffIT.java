package org.parkatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.StaffRequests;
import org.parkatlas.TestPacks;
import org.parkatlas.documents.Poppler;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPacks
@TestPropertySource(properties = {"parkatlas.web.profile=public", "parkatlas.web.base-url=https://map.example.cn"})
class BoundariesOffIT {

    /** On paper, around the city where its borders are drawn. */
    private static final int BESIDE_THE_CITY = 0xECE6D9;

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

    /** Without borders there is no city for anything to be beside. */
    @Test
    void printsNoBorderWithoutAReviewNumber() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes("/api/v1/plans/city/map.png")));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());

        assertThat(Arrays.stream(pixels).filter(it -> (it & 0xFFFFFF) == BESIDE_THE_CITY))
                .isEmpty();
        assertThat(Poppler.text(bytes("/api/v1/plans/city/map.pdf")))
                .contains("本图不绘行政区界线。")
                .doesNotContain("县、市界为示意");
    }

    private byte[] bytes(String path) {
        return new StaffRequests(port).get(StaffRequests.PUBLIC, path).body();
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

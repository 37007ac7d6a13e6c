package org.parkatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPacks
@TestPropertySource(properties = "parkatlas.web.profile=public")
class BoundariesOffIT {

    @LocalServerPort
    private int port;

    /** 地图管理条例: a public map without 审图号 draws no administrative boundary. */
    @Test
    void drawsNoOutlineWithoutAReviewNumber() {
        var answer = get("/api/v1/counties");

        assertThat(answer.body().at("/features").size()).isEqualTo(4);
        assertThat(answer.body().at("/features").valueStream())
                .allMatch(f -> f.at("/geometry").isNull());
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

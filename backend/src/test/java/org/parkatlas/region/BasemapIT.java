package org.parkatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class BasemapIT {

    @LocalServerPort
    private int port;

    @Test
    void answersWaterBelowPlaces() {
        var answer = get("/api/v1/basemap?plan=city");

        assertThat(answer.contentType()).startsWith("application/geo+json");
        assertThat(answer.texts("/features", "id")).containsExactly("hai", "xi-he", "lin-cheng");
        assertThat(answer.body().at("/total").asInt()).isEqualTo(3);
    }

    @Test
    void saysOfARiverHowWellItIsKnownAndFromWhere() {
        var river = get("/api/v1/basemap?plan=city").body().at("/features/1");

        assertThat(river.at("/geometry/type").asString()).isEqualTo("MultiLineString");
        assertThat(river.at("/properties/nameEn").asString()).isEqualTo("West River");
        assertThat(river.at("/properties/minZoom").asInt()).isEqualTo(7);
        assertThat(river.at("/properties/precision").toString())
                .isEqualTo("{\"class\":\"indicative\",\"accuracyM\":2000}");
        assertThat(river.at("/properties/attribution").asString()).isEqualTo("点位，误差约2000米");
        assertThat(river.at("/properties/demo").asBoolean()).isFalse();
    }

    @Test
    void hasNothingForAPlanWithoutABase() {
        assertThat(get("/api/v1/basemap?plan=frame").body().at("/features").size())
                .isZero();
    }

    @Test
    void refusesAnUnknownPlan() {
        var answer = get("/api/v1/basemap?plan=atlantis");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/parameter")).isEqualTo("plan");
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

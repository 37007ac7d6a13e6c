package org.parkatlas.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class LayoutIT {

    @LocalServerPort
    private int port;

    @Test
    void listsPlansWithWhatTheyName() {
        var answer = get("/api/v1/plans");

        assertThat(answer.texts("/items", "id")).containsExactly("city", "frame");
        assertThat(answer.body().at("/items/0/counts").toString())
                .isEqualTo("{\"core\":1,\"cluster\":1,\"park\":1,\"place\":2,\"enterprise\":0,\"partner\":0}");
        assertThat(answer.body().at("/items/0/bbox").valueStream().map(edge -> edge.asDouble()))
                .containsExactly(115.9, 24.0, 116.4, 24.5);
        assertThat(answer.text("/items/0/sources/0/clause")).isEqualTo("第四章");
        assertThat(answer.text("/items/1/legalStatus")).isEqualTo("draft");
    }

    @Test
    void answersALayoutInThePlansOrder() {
        var answer = get("/api/v1/plans/city/layout");

        assertThat(answer.contentType()).startsWith("application/geo+json");
        assertThat(answer.text("/plan")).isEqualTo("city");
        assertThat(answer.texts("/features", "id")).containsExactly("st", "he", "zu");
        assertThat(answer.body().at("/counts").toString()).isEqualTo("{\"structure\":1,\"core\":1,\"cluster\":1}");
        assertThat(answer.body().at("/features/1/properties/parkIds").toString())
                .isEqualTo("[\"jia\",\"yi\"]");
    }

    @Test
    void derivesAnIndicativeShapeAroundItsMembers() {
        var core = get("/api/v1/plans/city/layout").body().at("/features/1");

        assertThat(core.at("/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(core.at("/geometry/coordinates/0").size()).isBetween(10, 40);
        assertThat(core.at("/properties/precision/class").asString()).isEqualTo("indicative");
        assertThat(core.at("/properties/position/lon").asDouble()).isBetween(116.02, 116.18);
    }

    /**
     * The southern members lie at 24.12° N; 3000 m south of that is 24.12 - 3000 / 110 769 = 24.09292° N, a degree of
     * latitude there being 110 769 m (WGS 84 meridian radius at 24.1°).
     */
    @Test
    void widensTheHullByMetresNotDegrees() {
        var ring = get("/api/v1/plans/city/layout").body().at("/features/1/geometry/coordinates/0");

        var south = ring.valueStream()
                .mapToDouble(position -> position.get(1).asDouble())
                .min()
                .orElseThrow();

        assertThat(south).isCloseTo(24.09292, org.assertj.core.api.Assertions.within(0.0001));
    }

    @Test
    void saysHowTheElementsComeOntoTheMap() {
        var layout = get("/api/v1/plans/city/layout").body();

        assertThat(layout.at("/features/0/properties/drawings/0/kind").asString())
                .isEqualTo("words");
        assertThat(layout.at("/features/0/properties/drawings/0/note").asString())
                .isEqualTo("规划没有画范围。");
        assertThat(layout.at("/features/1/properties/drawings").size()).isZero();
        assertThat(layout.at("/features/2/properties/drawings").valueStream())
                .extracting(drawing -> drawing.at("/id").asString())
                .containsExactly("d-zu", "d-zu-dian");
        assertThat(layout.at("/features/2/properties/drawings/0/areas").toString())
                .isEqualTo("[\"441403\"]");
    }

    @Test
    void drawsOverTheCitiesOfAProvinceAndSaysWhoseReadingItIs() {
        var drawing = get("/api/v1/plans/frame/layout").body().at("/features/0/properties/drawings/0");

        assertThat(drawing.at("/areas").toString()).isEqualTo("[\"440100\",\"441400\"]");
        assertThat(drawing.at("/basis").asString()).isEqualTo("usage");
        assertThat(drawing.at("/noteEn").asString()).isEqualTo("By common usage.");
    }

    @Test
    void leavesAnElementWithoutPlaceWithoutGeometry() {
        var cluster = get("/api/v1/plans/city/layout").body().at("/features/2");

        assertThat(cluster.at("/geometry").isNull()).isTrue();
        assertThat(cluster.at("/properties/locatedIn/kind").asString()).isEqualTo("county");
    }

    @Test
    void answersAnUnknownPlanAsNotFound() {
        var answer = get("/api/v1/plans/atlantis/layout");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/code")).isEqualTo("PLAN_NOT_FOUND");
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

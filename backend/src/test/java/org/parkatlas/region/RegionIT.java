package org.parkatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class RegionIT {

    @LocalServerPort
    private int port;

    @Test
    void answersCountiesThenTheirCityThenNeighbours() {
        var answer = get("/api/v1/counties?plan=city");

        assertThat(answer.contentType()).startsWith("application/geo+json");
        assertThat(answer.texts("/features", "id")).containsExactly("441403", "441402", "441400", "441500");
        assertThat(answer.body()
                        .at("/features")
                        .valueStream()
                        .map(f -> f.at("/properties/kind").asString()))
                .containsExactly("county", "county", "city", "neighbour");
        assertThat(answer.body().at("/features/0/properties/layoutIds").toString())
                .isEqualTo("[\"st\",\"zu\"]");
    }

    /** The two counties share the edge at 116.2° E; their union is one ring around 116.0 to 116.4° E. */
    @Test
    void drawsACityAsTheUnionOfItsCounties() {
        var city = get("/api/v1/counties?plan=city").body().at("/features/2/geometry");

        assertThat(city.at("/type").asString()).isEqualTo("Polygon");
        assertThat(city.at("/coordinates").size()).isEqualTo(1);
        assertThat(city.at("/coordinates/0")
                        .valueStream()
                        .mapToDouble(p -> p.get(0).asDouble())
                        .max())
                .hasValue(116.4);
    }

    @Test
    void findsTheCountiesOfAProvincesPlanInItsCities() {
        assertThat(get("/api/v1/counties?plan=frame").texts("/features", "id"))
                .containsExactlyInAnyOrder("441403", "441402", "440100", "441400");
    }

    /** The pack of the province has the eastern edge at 116.5° E, the counties at 116.4° E. */
    @Test
    void drawsTheCitiesOfAProvinceByTheirOwnOutlines() {
        var cities = get("/api/v1/counties?plan=frame")
                .body()
                .at("/features")
                .valueStream()
                .filter(region -> region.at("/properties/kind").asString().equals("city"))
                .toList();

        assertThat(cities)
                .extracting(city -> city.at("/properties/name").asString())
                .containsExactlyInAnyOrder("甲市", "测试市");
        assertThat(cities)
                .allSatisfy(city ->
                        assertThat(city.at("/properties/layoutIds").toString()).isEqualTo("[\"node-jia\"]"))
                .anySatisfy(city -> assertThat(city.at("/geometry").toString()).contains("116.5"));
    }

    @Test
    void walksCountiesPageByPage() {
        var first = get("/api/v1/counties?limit=3");
        var second = get("/api/v1/counties?limit=3&cursor=" + first.text("/next"));

        assertThat(first.body().at("/total").asInt()).isEqualTo(5);
        assertThat(second.texts("/features", "id")).containsExactly("441500", "440100");
    }

    @Test
    void listsTownsInThePlansOrder() {
        var answer = get("/api/v1/towns?plan=city");

        assertThat(answer.texts("/items", "id")).containsExactly("dong-zhen", "xi-zhen", "nan-zhen");
        assertThat(answer.text("/items/2/locatedIn/kind")).isEqualTo("county");
        assertThat(answer.body().at("/items/2/position").isNull()).isTrue();
    }

    @Test
    void refusesAnUnknownPlan() {
        assertThat(get("/api/v1/towns?plan=atlantis").text("/errors/0/parameter"))
                .isEqualTo("plan");
        assertThat(get("/api/v1/counties?plan=atlantis").status()).isEqualTo(400);
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

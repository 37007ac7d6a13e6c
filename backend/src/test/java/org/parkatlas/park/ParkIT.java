package org.parkatlas.park;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class ParkIT {

    @LocalServerPort
    private int port;

    /** 丙 bǐng, 甲 jiǎ, 乙 yǐ. */
    @Test
    void listsParksInTheOrderOfPinyin() {
        var answer = get("/api/v1/parks");

        assertThat(answer.texts("/items", "name")).containsExactly("丙园区", "甲园区", "乙园区");
    }

    /** 丙园区 says that it is 乙园区. */
    @Test
    void countsAPlaceOnceUnderHoweverManyNames() {
        var answer = get("/api/v1/parks");

        assertThat(answer.texts("/items", "counted")).containsExactly("false", "true", "true");
        assertThat(answer.body().at("/total").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/counts/byKind").toString()).isEqualTo("{\"park\":1,\"sub_park\":1}");
        assertThat(get("/ogc/collections/parks/items?f=json&counted=true")
                        .body()
                        .at("/numberMatched")
                        .asInt())
                .isEqualTo(2);
        assertThat(get("/ogc/collections/parks/items?f=json")
                        .body()
                        .at("/numberMatched")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void walksThePagesWithoutRepeatingOrSkipping() {
        var first = get("/api/v1/parks?limit=2");
        var second = get("/api/v1/parks?limit=2&cursor=" + first.text("/next"));

        assertThat(first.texts("/items", "id")).containsExactly("bing", "jia");
        assertThat(second.texts("/items", "id")).containsExactly("yi");
        assertThat(second.body().at("/next").isNull()).isTrue();
        assertThat(second.body().at("/total").asInt()).isEqualTo(2);
    }

    @Test
    void countsTheWholeFilteredListWhateverThePage() {
        var answer = get("/api/v1/parks?county=441403&limit=1");

        assertThat(answer.body().at("/items").size()).isEqualTo(1);
        assertThat(answer.body().at("/total").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/counts/byKind").toString()).isEqualTo("{\"sub_park\":1}");
    }

    @Test
    void findsTheDescendantsOfAnIndustryToo() {
        assertThat(get("/api/v1/parks?industry=copper-foil").texts("/items", "id"))
                .containsExactly("jia", "yi");
        assertThat(get("/api/v1/parks?industry=lithium-copper-foil").texts("/items", "id"))
                .containsExactly("yi");
    }

    @Test
    void isCountedUnderWhatTheLayoutChapterSaysAndFoundUnderAllThatIsSaid() {
        var parks = get("/api/v1/parks?plan=city");

        assertThat(parks.texts("/items", "id")).containsExactly("bing", "jia", "yi");
        assertThat(parks.texts("/items", "primaryIndustryId")).containsExactly("other", "copper-foil", "copper-foil");
        assertThat(parks.body().at("/items/1/relatedIndustryIds").toString())
                .isEqualTo("[\"copper-foil\",\"new-materials\"]");
        assertThat(parks.body().at("/items/2/relatedIndustryIds").toString())
                .isEqualTo("[\"copper-foil\",\"lithium-copper-foil\"]");
    }

    @Test
    void findsAParkInEachOfItsCounties() {
        assertThat(get("/api/v1/parks?county=441402").texts("/items", "id")).containsExactly("jia", "yi");
        assertThat(get("/api/v1/parks?county=441403&kind=sub_park").texts("/items", "id"))
                .containsExactly("yi");
    }

    @Test
    void findsSeveralKindsAtOnce() {
        assertThat(get("/api/v1/parks?county=441403&kind=site,sub_park").texts("/items", "id"))
                .containsExactly("yi");
        assertThat(get("/api/v1/parks?county=441403&kind=park,sub_park").texts("/items", "id"))
                .containsExactlyElementsOf(get("/api/v1/parks?county=441403").texts("/items", "id"));
    }

    @Test
    void answersAPlanWithoutParksWithAnEmptyList() {
        var answer = get("/api/v1/parks?plan=frame");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/items").toString()).isEqualTo("[]");
        assertThat(answer.body().at("/counts/byKind").toString()).isEqualTo("{}");
    }

    @Test
    void namesTheParameterWhoseValueIsUnknown() {
        assertThat(refused("plan=atlantis")).isEqualTo("plan");
        assertThat(refused("county=999999")).isEqualTo("county");
        assertThat(refused("industry=alchemy")).isEqualTo("industry");
        assertThat(refused("kind=village")).isEqualTo("kind");
        assertThat(refused("kind=park,")).isEqualTo("kind");
        assertThat(refused("colour=red")).isEqualTo("colour");
        assertThat(refused("limit=0")).isEqualTo("limit");
        assertThat(refused("limit=ten")).isEqualTo("limit");
        assertThat(refused("cursor=x")).isEqualTo("cursor");
        assertThat(refused("plan=city&plan=city")).isEqualTo("plan");
    }

    @Test
    void clampsALimitThatIsTooLarge() {
        assertThat(get("/api/v1/parks?limit=999999999").status()).isEqualTo(200);
    }

    @Test
    void answersAParkAsAFeatureAtItsPosition() {
        var answer = get("/api/v1/parks/jia");

        assertThat(answer.contentType()).startsWith("application/geo+json");
        assertThat(answer.body().at("/geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[116.1,24.2]}");
        assertThat(answer.text("/properties/precision/class")).isEqualTo("place");
        assertThat(answer.body().at("/properties/childIds").toString()).isEqualTo("[\"yi\"]");
        assertThat(answer.body().at("/properties/layoutIds").toString()).isEqualTo("[\"he\"]");
    }

    @Test
    void answersAnUnlocatedParkWithWhereItLies() {
        var answer = get("/api/v1/parks/yi");

        assertThat(answer.body().at("/geometry").isNull()).isTrue();
        assertThat(answer.body().at("/properties/position").isNull()).isTrue();
        assertThat(answer.body().at("/properties/precision/accuracyM").isNull()).isTrue();
        assertThat(answer.text("/properties/locatedIn/id")).isEqualTo("jia");
    }

    /** Two clauses that name it alike are one fact, two that disagree on its industries are two. */
    @Test
    void keepsEveryFactWithItsSources() {
        var facts = get("/api/v1/parks/jia").body().at("/properties/facts");

        assertThat(facts.size()).isEqualTo(3);
        assertThat(facts.at("/0/attribute").asString()).isEqualTo("name");
        assertThat(facts.at("/0/sources").size()).isEqualTo(2);
        assertThat(facts.at("/1/value").asString()).isEqualTo("新材料、铜箔");
        assertThat(facts.at("/2/value").asString()).isEqualTo("铜箔");
        assertThat(facts.at("/2/sources/0/clause").asString()).isEqualTo("第四章");
    }

    /** 403 ha are 4 030 000 m² and 403 * 15 = 6045 亩; of 乙园区 the documents state 12 ha and 1.2 ha. None is rounded. */
    @Test
    void answersStatedAreasInSquareMetresAndMuWithTheirBasis() {
        var jia = get("/api/v1/parks/jia").body().at("/properties/areas");
        var yi = get("/api/v1/parks/yi").body().at("/properties/areas");

        assertThat(jia.at("/0/areaM2").asDouble()).isEqualTo(4_030_000);
        assertThat(jia.at("/0/areaMu").asDouble()).isEqualTo(6045);
        assertThat(jia.at("/0/basis").asString()).isEqualTo("planned");
        assertThat(jia.at("/0/asOf").asString()).isEqualTo("2021-03");
        assertThat(yi.at("/0/areaM2").asDouble()).isEqualTo(120_000);
        assertThat(yi.at("/1/areaMu").asDouble()).isEqualTo(18);
        assertThat(yi.at("/2/areaM2").asString()).isEqualTo("1.00005");
    }

    @Test
    void answersAnUnknownParkAsNotFound() {
        var answer = get("/api/v1/parks/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/code")).isEqualTo("PARK_NOT_FOUND");
    }

    @Test
    void labelsEverySyntheticBlock() {
        var answer = get("/api/v1/park-boundaries?park=jia");

        assertThat(answer.body()
                        .at("/features")
                        .valueStream()
                        .map(f -> f.at("/properties/label").asString()))
                .containsExactly("演示数据", "演示数据");
        assertThat(answer.body()
                        .at("/features")
                        .valueStream()
                        .map(f -> f.at("/properties/block").asString()))
                .containsExactly("一区", "二区");
        assertThat(answer.texts("/features", "id")).containsExactly("jia-1-1", "jia-1-2");
    }

    /**
     * The closed form for 0.01° of longitude between 24.19° and 24.20° N on the ellipsoid of CGCS2000 (Snyder, Map
     * Projections, 3-12) gives 1 125 308.6 m²; that its edges are parallels and not geodesics changes less than 0.1 m².
     */
    @Test
    void measuresABlockOnTheEllipsoid() {
        var block = get("/api/v1/park-boundaries?plan=city&limit=1").body().at("/features/0/properties");

        assertThat(block.at("/areaM2").asDouble()).isCloseTo(1_125_308.6, org.assertj.core.api.Assertions.within(0.1));
        assertThat(block.at("/areaMu").asDouble()).isEqualTo(1687.96);
    }

    private String refused(String query) {
        var answer = get("/api/v1/parks?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        return answer.text("/errors/0/parameter");
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

package org.parkatlas.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class IndustryIT {

    @LocalServerPort
    private int port;

    @Test
    void listsTheTreeWithThePaletteOfEachSector() {
        var answer = get("/api/v1/industries");

        assertThat(answer.texts("/items", "id"))
                .containsExactly("new-materials", "copper-foil", "lithium-copper-foil", "other");
        assertThat(answer.texts("/items", "palette")).containsExactly("material", "material", "material", "other");
        assertThat(answer.texts("/palette", "seal")).containsExactly("材", "其");
        assertThat(answer.text("/palette/0/sealEn")).isEqualTo("M");
    }

    @Test
    void repeatsThePaletteOnEveryPage() {
        var first = get("/api/v1/industries?limit=3");
        var second = get("/api/v1/industries?limit=3&cursor=" + first.text("/next"));

        assertThat(second.texts("/items", "id")).containsExactly("other");
        assertThat(second.body().at("/palette").size()).isEqualTo(2);
        assertThat(second.body().at("/total").asInt()).isEqualTo(4);
    }

    @Test
    void answersAChainWithWhatFollowsWhat() {
        var answer = get("/api/v1/chains/tongbo");

        assertThat(answer.text("/industry/id")).isEqualTo("copper-foil");
        assertThat(answer.texts("/links", "id")).containsExactly("tongcai", "tongbo");
        assertThat(answer.body().at("/links/0/nextIds").toString()).isEqualTo("[\"tongbo\"]");
        assertThat(answer.body().at("/links/0/printedNextIds").toString()).isEqualTo("[\"tongbo\"]");
        assertThat(answer.text("/links/0/modality")).isEqualTo("states");
        assertThat(answer.body().at("/links/1/step").isNull()).isTrue();
        assertThat(answer.text("/links/1/modality")).isEqualTo("seeks");
        assertThat(answer.text("/links/1/wantedText")).isEqualTo("引进铜箔项目");
        assertThat(answer.text("/links/1/sources/0/clauseId")).isEqualTo("c4");
        assertThat(answer.body().at("/sources").size()).isEqualTo(1);
    }

    @Test
    void listsChainsOfAPlanAsEachIsAnswered() {
        var chains = get("/api/v1/chains?plan=city").body().at("/items");

        assertThat(chains).containsExactly(get("/api/v1/chains/tongbo").body());
        assertThat(get("/api/v1/chains?plan=frame").body().at("/total").asInt()).isZero();
    }

    @Test
    void answersAnUnknownChainAsNotFound() {
        var answer = get("/api/v1/chains/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/code")).isEqualTo("CHAIN_NOT_FOUND");
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

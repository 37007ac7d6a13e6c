package org.parkatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class SourceIT {

    @LocalServerPort
    private int port;

    @Test
    void answersADocumentWithItsClausesInOrder() {
        var answer = get("/api/v1/sources/city-plan");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/title")).isEqualTo("测试市规划");
        assertThat(answer.text("/issuedOn")).isEqualTo("2021-12-30");
        assertThat(answer.texts("/clauses", "id")).containsExactly("t1", "c4");
    }

    @Test
    void saysWhatAQuotationMeansWhereSomebodyTranslatedIt() {
        var answer = get("/api/v1/sources/city-plan");

        assertThat(answer.body().at("/clauses/0/translations").size()).isZero();
        assertThat(answer.text("/clauses/1/translations/0/quote")).isEqualTo("甲园区重点发展铜箔");
        assertThat(answer.text("/clauses/1/translations/0/translation"))
                .isEqualTo("Park A develops copper foil above all");
    }

    @Test
    void showsAllValuesOfAConflictInEitherDocument() {
        var answer = get("/api/v1/sources/city-notice");

        assertThat(answer.texts("/conflicts", "id")).containsExactly("area-yi");
        assertThat(answer.texts("/conflicts/0/values", "label")).containsExactly("12公顷", "1.2公顷");
        assertThat(answer.texts("/conflicts/0/values", "documentId")).containsExactly("city-plan", "city-notice");
    }

    @Test
    void answersAnUnknownDocumentAsNotFound() {
        var answer = get("/api/v1/sources/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("SOURCE_NOT_FOUND");
    }

    @Test
    void findsConflictsOfAnObject() {
        var answer = get("/api/v1/conflicts?object=layout:he");

        assertThat(answer.texts("/items", "id")).containsExactly("lead-jia");
        assertThat(answer.text("/items/0/kind")).isEqualTo("content");
        assertThat(answer.body().at("/items/0/values").size()).isEqualTo(2);
        assertThat(answer.text("/items/0/values/1/clause")).isEqualTo("第四章");
    }

    @Test
    void findsConflictsOfAPlanPageByPage() {
        var first = get("/api/v1/conflicts?plan=city&limit=1");
        var second = get("/api/v1/conflicts?plan=city&limit=1&cursor=" + first.text("/next"));

        assertThat(first.body().at("/total").asInt()).isEqualTo(2);
        assertThat(first.texts("/items", "id")).containsExactly("area-yi");
        assertThat(second.texts("/items", "id")).containsExactly("lead-jia");
        assertThat(second.body().at("/next").isNull()).isTrue();
    }

    @Test
    void refusesAnUnknownPlanAndAnObjectWithoutKind() {
        assertThat(get("/api/v1/conflicts?plan=atlantis").text("/errors/0/parameter"))
                .isEqualTo("plan");
        assertThat(get("/api/v1/conflicts?object=jia").text("/errors/0/parameter"))
                .isEqualTo("object");
        assertThat(get("/api/v1/conflicts?plan=frame").body().at("/items").size())
                .isZero();
    }

    private RunningService.Answer get(String path) {
        return new RunningService(port).get(path);
    }
}

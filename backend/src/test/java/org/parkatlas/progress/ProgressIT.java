package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.FlowPackTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowPackTest
class ProgressIT {

    private final RunningService service;

    ProgressIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @Test
    void writesTheNumbersOfATargetWithoutTrailingZeros() {
        var first = service.get("/api/v1/targets?plan=alpha").body().at("/items/0");

        assertThat(first.toString()).startsWith("""
                {"id":"t-chanzhi","plan":"alpha","group":"总目标","name":"产值","english":null,"unit":"亿元","baseYear":2020,\
                "baseValue":10,"targetYear":2025,"targetValue":12.5,"targetValueTo":null,"comparator":">=","nature":"预期性",\
                "rowType":"target","industry":{"id":"energy","label":"新能源"},"scope":null,"direction":"more","rivals":[],\
                "conflicts":[],"observations":[""").endsWith("""
                "sources":[{"documentId":"alpha-plan","clauseId":"c1","clause":"第一章",\
                "quote":"产值到2025年达到12.50亿元"}]}""");
    }

    /** 1.1^(1/3) - 1 = 3.2280 %, 1.25^(1/5) - 1 = 4.5640 %: 0.7073 of what it takes; computed with Python. */
    @Test
    void judgesATargetByTheLatestFigureOfItsOwn() {
        var status = service.get("/api/v1/targets?plan=alpha").body().at("/items/0/status");

        assertThat(status.path("code").asString()).isEqualTo("moderate");
        assertThat(status.path("observation").asString()).isEqualTo("v-2023");
        var calculation = status.path("calculation");
        assertThat(calculation.path("observedGrowth").asDouble()).isCloseTo(0.032280, within(1e-6));
        assertThat(calculation.path("requiredGrowth").asDouble()).isCloseTo(0.045640, within(1e-6));
        assertThat(calculation.path("ratio").asDouble()).isCloseTo(0.7073, within(1e-4));
    }

    @Test
    void showsEveryFigureWithWhatSaysSo() {
        var figures = service.get("/api/v1/targets?plan=alpha").body().at("/items/0/observations");

        assertThat(figures.toString()).isEqualTo("""
                [{"id":"v-2024","year":2024,"asOf":"2024-12-31","value":99,"unit":"亿元","counts":"全省","otherScope":true,\
                "judged":null,"saidBy":null,"note":null,"demo":false,"sources":[{"documentId":"alpha-news","clauseId":null,\
                "clause":null,"quote":null}]},{"id":"v-2023","year":2023,"asOf":null,"value":11,"unit":"亿元","counts":null,\
                "otherScope":false,"judged":null,"saidBy":null,"note":null,"demo":false,"sources":[{"documentId":"alpha-plan",\
                "clauseId":"t1","clause":"表1","quote":"产值10亿元"}]},{"id":"v-2022","year":2022,"asOf":null,"value":10.5,\
                "unit":"亿元","counts":null,"otherScope":false,"judged":null,"saidBy":"甲市统计局","note":null,"demo":false,\
                "sources":[]}]""");
    }

    @Test
    void leavesOpenWhatThePlanDoesNotState() {
        var second = service.get("/api/v1/targets?plan=alpha").body().at("/items/1");

        assertThat(second.path("baseValue").isNull()).isTrue();
        assertThat(second.path("targetValue").isNull()).isTrue();
        assertThat(second.path("comparator").isNull()).isTrue();
        assertThat(second.path("industry").isNull()).isTrue();
        assertThat(second.path("status").isNull()).isTrue();
    }

    @Test
    void showsOnceWhatTwoClausesQuoteOfAPolicy() {
        var list = service.get("/api/v1/policies?plan=alpha");

        assertThat(list.body().at("/total").asInt()).isEqualTo(1);
        assertThat(list.body().at("/items/0").toString()).startsWith("""
                {"id":"y-zhichi","plan":"alpha","title":"某意见","english":null,"docNo":"国发〔2021〕3号","issuer":"国务院",\
                "role":"政策指引","text":"支持建设。","sources":[""");
        assertThat(list.texts("/items/0/sources", "clauseId")).containsExactly("t1", "c1", "t1");
    }

    @Test
    void citesTheDocumentThatTellsWhatBecameOfAProject() {
        var list = service.get("/api/v1/projects?park=p-one");

        assertThat(list.body().at("/items").toString()).isEqualTo("""
                [{"id":"x-dianchi","plan":"alpha","name":"某项目","english":null,"countyCodes":["441403"],"parkId":"p-one",\
                "industries":[{"id":"battery","label":"电池"}],"stage":"建设","stageText":"某项目在建",\
                "investor":"安达厂","modality":"supports","laterStatus":"已投产。","laterDocument":"alpha-news","observations":[],"sources":[{"documentId":"alpha-plan","clauseId":"t1",\
                "clause":"表1","quote":"某项目在建"},{"documentId":"alpha-news","clauseId":null,"clause":null,\
                "quote":null}]}]""");
    }

    @Test
    void doesNotCiteThatDocumentTwice() {
        var list = service.get("/api/v1/projects?plan=alpha");

        assertThat(list.texts("/items/1/sources", "clauseId")).containsExactly("c1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "projects"})
    void walksAListItemByItem(String list) {
        var first = service.get("/api/v1/" + list + "?plan=alpha&limit=1");
        var second = service.get("/api/v1/" + list + "?plan=alpha&limit=1&cursor=" + first.text("/next"));

        assertThat(first.body().at("/total").asInt()).isEqualTo(2);
        assertThat(second.body().at("/items").size()).isEqualTo(1);
        assertThat(second.text("/items/0/id")).isNotEqualTo(first.text("/items/0/id"));
        assertThat(second.body().at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "targets?plan=gamma, plan",
        "policies?plan=gamma, plan",
        "projects?plan=gamma, plan",
        "projects?park=p-nine, park",
        "targets?park=p-one, park",
        "targets?limit=0, limit",
    })
    void refusesAParameterAndNamesIt(String path, String parameter) {
        var problem = service.get("/api/v1/" + path);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.texts("/errors", "parameter")).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "projects", "policies"})
    void answersAnEmptyPlanWithAnEmptyList(String list) {
        var answer = service.get("/api/v1/" + list + "?plan=beta");

        assertThat(answer.body()).hasToString("{\"items\":[],\"total\":0,\"next\":null}");
    }
}

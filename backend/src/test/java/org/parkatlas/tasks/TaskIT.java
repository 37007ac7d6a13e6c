package org.parkatlas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.FlowPackTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowPackTest
class TaskIT {

    private final RunningService service;

    TaskIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @Test
    void saysWhoDoesWhatByWhichMeans() {
        var first = service.get("/api/v1/measures?plan=alpha").body().at("/items/0");

        assertThat(first.toString()).isEqualTo("""
                {"id":"m-zhichi","plan":"alpha","kind":"funding","name":"支持建设","instrument":"贷款贴息",\
                "organisations":["甲市","园区"],"beneficiaries":"企业","condition":"达标","period":"2025年",\
                "objects":["park:p-one","plan:alpha"],"sources":[{"documentId":"alpha-plan","clauseId":"c1",\
                "clause":"第一章","quote":"支持建设"}]}""");
    }

    @Test
    void namesAPostAndNoPerson() {
        var organ = service.get("/api/v1/organs?county=441403").body().at("/items/0");

        assertThat(organ.path("name").asString()).isEqualTo("某局");
        assertThat(organ.path("post").asString()).isEqualTo("局长");
        assertThat(organ.path("modality").asString()).isEqualTo("states");
        assertThat(organ.path("sources").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "measures, m-zhichi m-huishang",
        "measures?kind=procedure, m-huishang",
        "measures?object=park:p-one, m-zhichi",
        "measures?object=park:p-two, ''",
        "organs?object=policy:y-zhichi, o-bangongshi",
        "organs?kind=member, ''",
        "bases?county=441403&kind=herb_base, b-qinghao",
        "statements?industry=energy, s-fangxiang",
        "statements?kind=weakness, s-duanban",
        "statements?plan=beta, ''",
    })
    void keepsWhatTheFiltersSay(String path, String ids) {
        var list = service.get("/api/v1/" + path);

        assertThat(String.join(" ", list.texts("/items", "id"))).isEqualTo(ids);
        assertThat(list.body().path("total").asInt())
                .isEqualTo(list.body().path("items").size());
    }

    @Test
    void walksAListInTheOrderOfThePlan() {
        var first = service.get("/api/v1/measures?limit=1");
        var second = service.get("/api/v1/measures?limit=1&cursor=" + first.text("/next"));

        assertThat(first.text("/items/0/id")).isEqualTo("m-zhichi");
        assertThat(second.text("/items/0/id")).isEqualTo("m-huishang");
        assertThat(second.body().at("/total").asInt()).isEqualTo(2);
        assertThat(second.body().at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "measures?plan=gamma, plan",
        "measures?kind=magic, kind",
        "measures?kind=herb_base, kind",
        "measures?object=park, object",
        "measures?county=441403, county",
        "organs?county=999999, county",
        "bases?industry=energy, industry",
        "statements?industry=magic, industry",
        "statements?object=park:p-one, object",
        "statements?limit=0, limit",
        "statements?cursor=abc, cursor",
    })
    void refusesAParameterAndNamesIt(String path, String parameter) {
        var problem = service.get("/api/v1/" + path);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.texts("/errors", "parameter")).containsExactly(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "会商, measure, m-huishang",
        "某局, organ, o-bangongshi",
        "青蒿, base, b-qinghao",
        "产值10亿, statement, s-duanban"
    })
    void isFoundByItsName(String words, String kind, String id) {
        var hits = service.get("/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));

        assertThat(hits.text("/items/0/kind")).isEqualTo(kind);
        assertThat(hits.text("/items/0/id")).isEqualTo(id);
    }
}

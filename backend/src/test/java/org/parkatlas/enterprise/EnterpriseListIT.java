package org.parkatlas.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.FlowPackTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pack alpha holds six firms: two with a position, two in a park, one in a county, one in the plan. */
@FlowPackTest
class EnterpriseListIT {

    private final RunningService service;

    EnterpriseListIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    /** Pinyin: anda, beifang, dongxian, quanshi, zhongxing; of one name, by id. */
    @Test
    void listsEnterprisesByNameInChinese() {
        var list = service.get("/api/v1/enterprises?plan=alpha");

        assertThat(list.texts("/items", "id"))
                .containsExactly("anda", "beifang-a", "beifang-b", "dongxian-chang", "quanshi-chang", "zhongxing");
        assertThat(list.body().path("total").asInt()).isEqualTo(6);
        assertThat(list.body().path("next").isNull()).isTrue();
        assertThat(list.body().path("counts"))
                .hasToString(
                        "{\"located\":2,\"inPark\":2,\"unlocated\":2," + "\"byRelation\":{\"local\":5,\"partner\":1}}");
    }

    @Test
    void describesAnEnterpriseAsTheContractSays() {
        var first = service.get("/api/v1/enterprises?plan=alpha&limit=1").body().at("/items/0");

        assertThat(first.toString()).isEqualTo("""
                {"id":"anda","plan":"alpha","name":"安达厂","shortName":"安达","english":null,"relation":"local",\
                "parkIds":["p-one"],"inferredParkIds":[],\
                "countyCodes":["441403"],\
                "industries":[{"id":"battery","label":"电池"},{"id":"cell","label":"电芯"}],\
                "primaryIndustryId":"battery","relatedIndustryIds":["battery","cell"],\
                "chainRoles":[{"stage":"upstream","label":"材料","modality":"states"},\
                {"stage":"midstream","label":"电池","modality":"plans"}],\
                "products":["锂电池","电芯"],"position":{"lon":116.12,"lat":24.29},\
                "precision":{"class":"place","accuracyM":3000},"locatedIn":null}""");
    }

    @Test
    void saysWhereAnEnterpriseWithoutAPositionLies() {
        var second =
                service.get("/api/v1/enterprises?plan=alpha&park=p-two").body().at("/items/0");

        assertThat(second.path("position").isNull()).isTrue();
        assertThat(second.path("precision")).hasToString("{\"class\":\"unlocated\",\"accuracyM\":null}");
        assertThat(second.path("locatedIn")).hasToString("{\"kind\":\"park\",\"id\":\"p-two\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "park=p-one, anda beifang-a beifang-b",
        "park=p-two, beifang-a zhongxing",
        "industry=energy, anda beifang-a beifang-b zhongxing",
        "industry=battery, anda beifang-a beifang-b",
        "industry=cell, anda beifang-b",
        "industry=energy&park=p-two, beifang-a zhongxing",
        "county=441403, anda beifang-a beifang-b dongxian-chang zhongxing",
        "park_kind=park, anda beifang-a beifang-b zhongxing",
        "park_kind=site, ''",
        "'park_kind=site,park&industry=battery', anda beifang-a beifang-b",
        "county=441403&industry=battery, anda beifang-a beifang-b",
        "relation=partner, quanshi-chang",
        "relation=project, ''",
        "plan=beta, ''",
    })
    void keepsWhatTheFiltersSay(String filters, String ids) {
        var list = service.get("/api/v1/enterprises?" + filters);

        assertThat(String.join(" ", list.texts("/items", "id"))).isEqualTo(ids);
        assertThat(list.body().path("total").asInt())
                .isEqualTo(list.body().path("items").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7})
    void walksTheListInPagesOfAnySize(int limit) {
        var seen = new ArrayList<String>();
        var page = service.get("/api/v1/enterprises?limit=" + limit);
        seen.addAll(page.texts("/items", "id"));
        while (!page.body().path("next").isNull()) {
            page = service.get("/api/v1/enterprises?limit=" + limit + "&cursor="
                    + page.body().path("next").asString());
            seen.addAll(page.texts("/items", "id"));
            assertThat(page.body().path("total").asInt()).isEqualTo(6);
            assertThat(page.body().at("/counts/located").asInt()).isEqualTo(2);
        }

        assertThat(seen)
                .isEqualTo(List.of("anda", "beifang-a", "beifang-b", "dongxian-chang", "quanshi-chang", "zhongxing"));
    }

    @ParameterizedTest
    @CsvSource({
        "plan=gamma, plan",
        "park=p-nine, park",
        "industry=magic, industry",
        "plan=alpha&park=p-nine, park",
        "county=999999, county",
        "park_kind=village, park_kind",
        "relation=friend, relation",
        "'park_kind=park,', park_kind",
        "plan=, plan",
        "plan=%00, plan",
        "limit=0, limit",
        "limit=-1, limit",
        "limit=abc, limit",
        "limit=1.5, limit",
        "limit=0x10, limit",
        "limit=, limit",
        "cursor=abc, cursor",
        "cursor=, cursor",
        "colour=red, colour",
        "plan=alpha&plan=alpha, plan",
        "Plan=alpha, Plan",
        "lang=xx, lang",
    })
    void refusesAParameterAndNamesIt(String query, String parameter) {
        var problem = service.get("/api/v1/enterprises?" + query);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.body().path("code").asString()).isEqualTo("INVALID_PARAMETER");
        assertThat(problem.texts("/errors", "parameter")).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1001", "999999999", "99999999999999999999999"})
    void clampsALimitThatIsTooLarge(String limit) {
        var list = service.get("/api/v1/enterprises?limit=" + limit);

        assertThat(list.body().path("items").size()).isEqualTo(6);
    }
}

package org.parkatlas.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The card of a park over the data of the repository. */
@IntegrationTest
class SiteCardIT {

    @LocalServerPort
    private int port;

    private Answer card(String id) {
        var answer = new StaffRequests(port).get(StaffRequests.PUBLIC, "/api/v1/siting/sites/park:" + id);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** t1-3, c1-2-2 and the name of the park, as gis-data/meizhou quotes them. */
    @Test
    void saysWhatThePlanSaysAndWhoIsThere() {
        var card = card("meijiang-yuan").is(200);

        assertThat(card.<List<String>>at("$.facts[?(@.attribute == 'leadIndustries')].value"))
                .contains("电子信息、生物医药、新材料、互联网");
        assertThat(card.<List<String>>at("$.chains[?(@.id == 'link:tongbo-pcb/yinzhi-dianluban')].firms[*].id"))
                .containsExactlyInAnyOrder("bomin-dianzi", "zhihao-dianzi");
        assertThat(card.<List<String>>at("$.partners[*].partner")).containsExactly("广州增城");
        assertThat(card.<List<String>>at("$.access[*].key"))
                .containsExactly("station", "expressway", "airport", "port", "town");
    }

    /** site_items.csv of the demonstration pack: two assessments of 梅江园 hold, that of geology ended on 2026-03-15. */
    @Test
    void assessmentsAreValidExpiredOrNoData() {
        var card = card("meijiang-yuan").is(200);

        assertThat(card.<List<String>>at("$.assessments[*].state")).hasSize(11);
        assertThat(card.<List<String>>at("$.assessments[?(@.state == 'valid')].code"))
                .containsExactlyInAnyOrder("environment", "soil");
        assertThat(card.<List<String>>at("$.assessments[?(@.state == 'expired')].code"))
                .containsExactly("geology");
        assertThat(card.<List<Boolean>>at("$.assessments[?(@.state != 'no_data')].demo"))
                .containsOnly(true);
    }

    @Test
    void whatNobodyEnteredIsNoData() {
        var card = card("dapu-yuan").is(200);

        assertThat(card.<List<String>>at("$.assessments[*].state")).hasSize(11).containsOnly("no_data");
        assertThat(card.<List<String>>at("$.supplies[*].state")).containsOnly("no_data");
        assertThat(card("meijiang-yuan").<List<Object>>at("$.areas")).isEmpty();
    }

    @Test
    void namesEveryMeasureWithWhatItMatches() {
        var card = card("meijiang-yuan").is(200);

        assertThat(card.<List<String>>at("$.measures[*].matched"))
                .isNotEmpty()
                .allMatch(it ->
                        it.startsWith("industry:") || it.equals("park:meijiang-yuan") || it.equals("county:441402"));
        assertThat(card.<List<List<Object>>>at("$.measures[*].sources")).noneMatch(List::isEmpty);
    }

    @Test
    void refusesWhatIsNoPark() {
        card("nowhere").is(404);
    }
}

package org.parkatlas.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The finder over the data of the repository. */
@IntegrationTest
class SitingSearchIT {

    private static final String PATH = "/api/v1/siting/searches";
    private static final String FOIL = "\"criterion\":\"neighbour\",\"of\":\"industry:copper-foil\"";
    private static final String BOARD = "\"criterion\":\"neighbour\",\"of\":\"link:tongbo-pcb/yinzhi-dianluban\"";

    /** Copper-clad laminate, near a foil maker and a maker of circuit boards, a station close by. */
    private static final String STORY = """
            {"plan":"meizhou","make":"link:tongbo-pcb/futongban",
             "limits":[{%1$s,"atMost":60000},{%2$s,"atMost":60000}],
             "wishes":[{%1$s,"weight":30},{%2$s,"weight":30},{"criterion":"station","weight":10},
                       {"criterion":"indicator","of":"indicator:built-rate","weight":10,
                        "breakPoints":[{"at":0,"worth":0},{"at":100,"worth":1}]}]}
            """.formatted(FOIL, BOARD);

    @LocalServerPort
    private int port;

    private Answer search(String body) {
        var answer = new StaffRequests(port).send(StaffRequests.PUBLIC, "POST", PATH, body);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static List<String> ids(Answer answer, String group) {
        return answer.at("$.%s[*].id".formatted(group));
    }

    /** Distances, margins, exclusions and doubts: golden-distances.tsv, derived by geod of PROJ. */
    @ParameterizedTest
    @CsvFileSource(resources = "golden-distances.tsv", delimiter = '\t', numLinesToSkip = 1)
    void measuresAndJudgesAsTheGoldenTable(
            String site,
            double lon,
            double lat,
            double accuracyM,
            String key,
            String target,
            double targetLon,
            double targetLat,
            double targetAccuracyM,
            double distanceM,
            double marginM,
            double lowM,
            double highM,
            int limitM,
            String verdict) {
        var slash = key.indexOf('/');
        var criterion = slash < 0
                ? "\"criterion\":\"%s\"".formatted(key)
                : "\"criterion\":\"%s\",\"of\":\"%s\"".formatted(key.substring(0, slash), key.substring(slash + 1));

        var answer = search("{\"plan\":\"meizhou\",\"limits\":[{%s,\"atMost\":%d}]}".formatted(criterion, limitM))
                .is(200);

        var group =
                switch (verdict) {
                    case "met" -> "ranked";
                    case "not_met" -> "excluded";
                    default -> "doubtful";
                };
        var at = "$.%s[?(@.id == '%s')]".formatted(group, site);
        assertThat(answer.<List<String>>at(at + ".limits[0].verdict")).containsExactly(verdict);
        assertThat(answer.<List<String>>at(at + ".measures[0].distance.id")).containsExactly(target);
        check(answer, at + ".measures[0].distance.distanceM", distanceM);
        check(answer, at + ".measures[0].distance.marginM", marginM);
        check(answer, at + ".measures[0].low", lowM);
        check(answer, at + ".measures[0].high", highM);
    }

    private static void check(Answer answer, String path, double expected) {
        assertThat(answer.<List<Number>>at(path))
                .singleElement()
                .satisfies(it -> assertThat(it.doubleValue()).isCloseTo(expected, within(0.011)));
    }

    @Test
    void theSentenceOfTheInvestorGivesARankedList() {
        var answer = search(STORY).is(200);

        assertThat(ids(answer, "ranked").subList(0, 3))
                .containsExactly("meijiang-yuan", "meixian-yuan", "jiaoling-yuan");
        assertThat(ids(answer, "doubtful")).containsExactlyInAnyOrder("fengshun-yuan", "wuhua-yuan", "xingning-yuan");
        assertThat(ids(answer, "excluded")).isEmpty();
        assertThat(answer.<String>at("$.make.industryId")).isEqualTo("copper-clad-laminate");
    }

    /** 梅江园 has makers of circuit boards within it: 30; foil 13 km at the far end: 30 x 47/60; station 10.38 km. */
    @Test
    void scoresAtTheFarEndAndLeavesOpenWhatIsMissing() {
        var answer = search(STORY).is(200);

        double known = 30 + 30 * (1 - 13.0 / 60) + 10 * (1 - 10.38449 / 60);
        assertThat(answer.<Number>at("$.ranked[0].score.from").doubleValue()).isCloseTo(known / 0.8, within(0.001));
        assertThat(answer.<Number>at("$.ranked[0].score.to").doubleValue())
                .isCloseTo((known + 10) / 0.8, within(0.001));
        assertThat(answer.<Number>at("$.ranked[0].score.known").doubleValue()).isCloseTo(87.5, within(0.001));
        assertThat(answer.<Boolean>at("$.ranked[0].measures[1].distance.sameSite"))
                .isTrue();
    }

    @Test
    void aLimitWithoutDataExcludesNobody() {
        var answer = search("""
                {"plan":"meizhou","limits":[{"criterion":"indicator","of":"indicator:built-rate","atLeast":30}]}
                """).is(200);

        assertThat(ids(answer, "ranked")).isEmpty();
        assertThat(ids(answer, "excluded")).isEmpty();
        assertThat(ids(answer, "doubtful")).hasSize(9);
        assertThat(answer.<List<String>>at("$.doubtful[*].limits[0].verdict")).containsOnly("no_data");
        assertThat(answer.<List<String>>at("$.doubtful[*].measures[0].missing")).containsOnly("not_recorded");
    }

    /** site_items.csv of the demonstration pack: 120, 640, 60 and 300 亩; of the other parks nobody entered any. */
    @Test
    void whatWasEnteredCountsAndSaysThatItIsADemonstration() {
        var answer = search("""
                {"plan":"meizhou","limits":[{"criterion":"available_land","atLeast":80}]}
                """).is(200);

        assertThat(ids(answer, "ranked")).containsExactlyInAnyOrder("meijiang-yuan", "guangmei-yuan", "pingyuan-yuan");
        assertThat(ids(answer, "excluded")).containsExactly("meixian-yuan");
        assertThat(ids(answer, "doubtful")).hasSize(5);
        assertThat(answer.<List<Boolean>>at("$.ranked[*].measures[0].demo")).containsOnly(true);
        assertThat(answer.<List<String>>at("$.ranked[*].measures[0].sources[0].documentId"))
                .containsOnly("demo-note");
    }

    @Test
    void countiesAreAHardLimit() {
        var answer = search("""
                {"plan":"meizhou","limits":[{"criterion":"county","oneOf":["441403","441402"]}]}
                """).is(200);

        assertThat(ids(answer, "ranked")).containsExactlyInAnyOrder("guangmei-yuan", "meijiang-yuan", "meixian-yuan");
        assertThat(ids(answer, "excluded")).hasSize(6);
    }

    /** 梅江园 names 印制电路板, the parent of 覆铜板; 梅县园 电子信息, the parent of that; 大埔园 neither (t1-3, c4). */
    @Test
    void industriesFitByLevelsOfTheTree() {
        var answer = search("""
                {"plan":"meizhou","make":"link:tongbo-pcb/futongban",
                 "limits":[{"criterion":"industry","atMost":1}],"wishes":[{"criterion":"industry","weight":1}]}
                """).is(200);

        assertThat(ids(answer, "ranked")).contains("meijiang-yuan").doesNotContain("meixian-yuan");
        assertThat(answer.<List<Number>>at("$.excluded[?(@.id == 'meixian-yuan')].measures[0].low"))
                .containsExactly(2);
        assertThat(answer.<List<Number>>at("$.excluded[?(@.id == 'dapu-yuan')].measures[0].low"))
                .containsExactly(3);
    }

    /** 403 ha and 323 ha of one document (guangmei-jianjie): 726 ha are 10 890 亩. */
    @Test
    void statedPartsAddUp() {
        var answer = search("""
                {"plan":"meizhou","limits":[{"criterion":"stated_area","atLeast":10890}]}
                """).is(200);

        assertThat(ids(answer, "ranked")).contains("guangmei-yuan");
        assertThat(answer.<List<Number>>at("$.ranked[?(@.id == 'guangmei-yuan')].measures[0].low"))
                .singleElement()
                .satisfies(it -> assertThat(it.doubleValue()).isEqualTo(10_890));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"plan":"nowhere"}                                                                 | /plan
            {"make":"link:tongbo-pcb/nothing"}                                                 | /make
            {"make":"nothing"}                                                                 | /make
            {"kinds":["castle"]}                                                               | /kinds/0
            {"limits":[{"criterion":"station"}]}                                               | /limits/0
            {"limits":[{"criterion":"castle","atMost":1}]}                                     | /limits/0/criterion
            {"limits":[{"criterion":"county","atMost":1}]}                                     | /limits/0
            {"limits":[{"criterion":"station","atMost":1,"atLeast":2}]}                        | /limits/0
            {"limits":[{"criterion":"station","atMost":-1}]}                                   | /limits/0/atMost
            {"limits":[{"criterion":"neighbour","atMost":1}]}                                  | /limits/0/of
            {"limits":[{"criterion":"station","of":"industry:rare-earth","atMost":1}]}         | /limits/0/of
            {"limits":[null]}                                                                  | /limits/0
            {"wishes":[{"criterion":"county","weight":1}]}                                     | /wishes/0
            {"wishes":[{"criterion":"station","weight":-1}]}                                   | /wishes/0/weight
            {"wishes":[{"criterion":"neighbour","of":"industry:nothing","weight":1}]}          | /wishes/0/of
            {"wishes":[{"criterion":"indicator","of":"indicator:x","weight":1}]}               | /wishes/0/breakPoints
            {"wishes":[{"criterion":"station","weight":1},{"criterion":"station","weight":1}]} | /wishes/1
            {"wishes":[{"criterion":"station","weight":1,"breakPoints":[{"at":0,"worth":0},{"at":9,"worth":1}]}]} | /wishes/0/breakPoints
            {"wishes":[{"criterion":"station","weight":1,"breakPoints":[{"at":9,"worth":1},{"at":9,"worth":0}]}]} | /wishes/0/breakPoints
            {"unheard":1}                                                                      | /unheard
            """)
    void refusesWhatMakesNoSense(String body, String pointer) {
        var answer = search(body).is(422);

        assertThat(answer.<List<String>>at("$.errors[*].pointer")).contains(pointer);
    }
}

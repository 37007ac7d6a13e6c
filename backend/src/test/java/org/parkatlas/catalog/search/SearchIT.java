package org.parkatlas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

import com.jayway.jsonpath.JsonPath;

/** Questions to the repository's own packs, and what somebody who asks them expects to see first. */
@IntegrationTest
class SearchIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gmy            | park:guangmei-yuan     | 广梅园                     | initials
        GMY            | park:guangmei-yuan     | 广梅园                     | initials
        广梅           | park:guangmei-yuan     | 广梅园                     | prefix
        广梅园         | park:guangmei-yuan     | 广梅园                     | exact
        廣梅園         | park:guangmei-yuan     | 广梅园                     | exact
        guangmei       | park:guangmei-yuan     | 广梅园                     | pinyin
        guang mei yuan | park:guangmei-yuan     | 广梅园                     | pinyin
        广mei          | park:guangmei-yuan     | 广梅园                     | pinyin
        广州(梅州)     | park:guangmei-yuan     | 广州（梅州）产业转移工业园 | prefix
        广州（梅州）   | park:guangmei-yuan     | 广州（梅州）产业转移工业园 | prefix
        高新区         | park:guangmei-yuan     | 高新区                     | exact
        xiamen         | plan:xiamen            | Xiamen                     | exact
        厦门           | plan:xiamen            | 厦门                       | exact
        xm             | plan:xiamen            | 厦门                       | initials
        meizhou        | plan:meizhou           | Meizhou                    | exact
        dabu           | layout:mz-dapu         | Dabu                       | exact
        dapu           | layout:mz-dapu         | 大埔县                     | pinyin
        大埔园         | park:dapu-yuan         | 大埔园                     | exact
        fengshun       | layout:mz-fengshun     | Fengshun                   | exact
        丰顺           | layout:mz-fengshun     | 丰顺县                     | prefix
        fengshunyuan   | park:fengshun-yuan     | 丰顺园                     | pinyin
        海珠           | park:dapu-yuan         | 海珠大埔园                 | prefix
        jiayuan        | enterprise:jiayuan-keji | 嘉元科技                  | pinyin
        115            | enterprise:yiyiwu-keji | 115科技                    | prefix
        bpw            | enterprise:bpw-chezhou | BPW                        | exact
        shejiang       | town:shejiang-zhen     | Shejiang                   | exact
        机场           | transport:jieyang-chaoshan-jichang | 潮汕机场       | contains
        """)
    void answersWhatSomebodyExpectsFirst(String question, String first, String matched, String match) {
        var answer = search(question, "&limit=1");

        assertThat(references(answer)).containsExactly(first);
        assertThat(JsonPath.<String>read(answer, "$.items[0].matched")).isEqualTo(matched);
        assertThat(JsonPath.<String>read(answer, "$.items[0].match")).isEqualTo(match);
    }

    @Test
    void answersAllOfWhatItKnowsOfAPark() {
        assertThat(JsonPath.<Object>read(search("gmy", ""), "$.items[0]"))
                .hasToString("{kind=park, id=guangmei-yuan, plan=meizhou, name=广州（梅州）产业转移工业园, shortName=广梅园,"
                        + " matched=广梅园, match=initials, position={lon=115.976, lat=24.0292}, hint=梅县区 · 园区,"
                        + " filter=null, source={document=meizhou-plan, clause=t1-3}}");
        assertThat(JsonPath.<String>read(search("gmy", "&lang=en"), "$.items[0].hint"))
                .isEqualTo("梅县区 · industrial park");
        assertThat(JsonPath.<String>read(search("xiamen", ""), "$.items[0].hint"))
                .isEqualTo("规划");
        assertThat(JsonPath.<String>read(search("大埔县", ""), "$.items[0].hint")).isEqualTo("梅州 · 组团");
    }

    @Test
    void putsTheAskedPlanFirstAmongEquallyGoodHits() {
        assertThat(references(search("生物医药", "&plan=xiamen")).get(0)).isEqualTo("layout:cz-yiyao");
        assertThat(references(search("产业园", "&plan=xiamen&limit=3")))
                .allSatisfy(reference -> assertThat(reference).startsWith("park:"));
        assertThat(JsonPath.<List<String>>read(search("产业园", "&plan=xiamen&limit=3"), "$.items[*].plan"))
                .containsOnly("xiamen");
        assertThat(JsonPath.<List<String>>read(search("产业园", "&plan=meizhou&limit=3"), "$.items[*].plan"))
                .containsOnly("meizhou");
    }

    @Test
    void answersAnObjectOnce() {
        var answer = search("梅", "&limit=1000");

        assertThat(references(answer)).doesNotHaveDuplicates().hasSize(JsonPath.<Integer>read(answer, "$.total"));
    }

    @Test
    void walksAllPages() {
        var whole = references(search("园", "&limit=1000"));

        var walked = new ArrayList<String>();
        var page = search("园", "&limit=7");
        while (page != null) {
            walked.addAll(references(page));
            assertThat(JsonPath.<Integer>read(page, "$.total")).isEqualTo(whole.size());
            String next = JsonPath.read(page, "$.next");
            page = next == null ? null : search("园", "&limit=7&cursor=" + next);
        }

        assertThat(whole).hasSizeGreaterThan(40);
        assertThat(walked).containsExactlyElementsOf(whole);
    }

    @Test
    void answersNothingWithAnEmptyList() {
        assertThat(search("无此名称之物", "")).startsWith("{\"items\":[],\"total\":0,\"next\":null,\"groups\":[]");
    }

    /** 铜箔 is made by 嘉元科技, 超华科技 and 威华集团 (meizhou/enterprises.csv). */
    @Test
    void saysWhatAFilterWouldLeave() {
        var answer = search("铜箔", "&plan=meizhou");

        assertThat(references(answer).get(0)).isEqualTo("industry:copper-foil");
        assertThat(JsonPath.<String>read(answer, "$.items[0].filter.parameter")).isEqualTo("industry");
        assertThat(JsonPath.<String>read(answer, "$.items[0].filter.value")).isEqualTo("copper-foil");
        assertThat(JsonPath.<List<Integer>>read(answer, "$.items[0].filter.counts[?(@.kind=='enterprise')].count"))
                .containsExactly(JsonPath.<Integer>read(
                        ask("/api/v1/enterprises?plan=meizhou&industry=copper-foil", 200), "$.total"));
    }

    @Test
    void saysHowItTookTheQuestion() {
        assertThat(understood("铜箔 企业")).isEqualTo("parts [\"铜箔\"] [\"企业\"] []");
        assertThat(understood("平远 稀土 企业")).isEqualTo("parts [\"稀土\"] [\"企业\"] [\"平远县\"]");
        assertThat(understood("广梅园")).isEqualTo("typed [\"广梅园\"] [] []");
        assertThat(understood("光煤园")).isEqualTo("similar [\"光煤园\"] [] []");
        assertThat(JsonPath.<Object>read(search("平远 稀图 企业", ""), "$.understood.corrected"))
                .hasToString("[{\"typed\":\"稀图\",\"taken\":\"稀土\"}]");
    }

    private String understood(String question) {
        var answer = search(question, "");
        return "%s %s %s %s"
                .formatted(
                        JsonPath.<Object>read(answer, "$.understood.how"),
                        JsonPath.<Object>read(answer, "$.understood.words"),
                        JsonPath.<Object>read(answer, "$.understood.calls"),
                        JsonPath.<Object>read(answer, "$.understood.places[*].name"));
    }

    @Test
    void countsTheHitsOfEveryKind() {
        var answer = search("稀土", "&limit=1");

        assertThat(JsonPath.<List<Integer>>read(answer, "$.groups[*].count").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(JsonPath.<Integer>read(answer, "$.total"));
        assertThat(JsonPath.<List<String>>read(answer, "$.groups[*].kind"))
                .contains("industry", "park", "enterprise")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%20",
                "q=%00",
                "q=%EF%BC%88%EF%BC%89",
                "limit=5",
                "q=a&limit=0",
                "q=a&limit=x",
                "q=a&plan=atlantis",
                "q=a&plan=%00",
                "q=a&cursor=xyz",
                "q=a&q=b",
                "q=a&kind=park",
                "q=a&lang=fr"
            })
    void refusesWrongParameters(String query) {
        assertThat(JsonPath.<String>read(ask("/api/v1/search?" + query, 400), "$.code"))
                .isEqualTo("INVALID_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "\"; DROP TABLE parkatlas.search_term; --",
                "$" + "{7*7}",
                "#{T(java.lang.Runtime)}",
                "exec(java.lang.Runtime.getRuntime(),'id')",
                "\\u0000梅",
                "a%' UNION SELECT",
                "‘’ʼ＇梅"
            })
    void takesNothingThatIsTypedForMoreThanAName(String question) {
        ask("/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8), 200);
    }

    private String search(String question, String more) {
        return ask("/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + more, 200);
    }

    private static List<String> references(String answer) {
        List<String> kinds = JsonPath.read(answer, "$.items[*].kind");
        List<String> ids = JsonPath.read(answer, "$.items[*].id");
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i -> kinds.get(i) + ":" + ids.get(i))
                .toList();
    }

    private String ask(String path, int status) {
        var uri = java.net.URI.create("http://127.0.0.1:" + port + path);
        return RestClient.create().get().uri(uri).exchange((request, response) -> {
            var body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response.getStatusCode().value()).as(body).isEqualTo(status);
            return body;
        });
    }
}

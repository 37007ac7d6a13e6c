package org.parkatlas.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.RunningService.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

/** The chains of the repository's packs, against the sentences of their plans. */
@IntegrationTest
class ChainGapsIT {

    @LocalServerPort
    private int port;

    /** 梅州 三（一）1: “着力谋划引进5G设备制造、动力类锂电池制造等项目，持续建链、延链、补链”. */
    @Test
    void tellsWhatThePlanCallsByTheWords() {
        var stated = link(get("tongbo-pcb"), "shebei-5g").at("/gaps");

        assertThat(stated.valueStream().map(gap -> gap.at("/kind").asString())).containsExactly("fill", "extend");
        assertThat(stated.valueStream().map(gap -> gap.at("/basis").asString())).containsOnly("stated");
        assertThat(stated.at("/0/source/quote").asString()).contains("补链");
    }

    /** 潮州 四（五）: “实施强链补链工程，加快引进产业链配套的装备制造…”; the chain is cited with its first words. */
    @Test
    void tellsWhatThePlanSaysOfAChainAsAWhole() {
        var chain = get("cz-chain-sanitary-ware");

        assertThat(chain.texts("/gaps", "kind")).containsExactly("fill", "strengthen");
        assertThat(chain.texts("/gaps", "basis")).containsOnly("stated");
    }

    /** 表1-3 places 博敏电子 and 志浩电子 in 梅江园; the plan wants 终端产品 behind 印制电路板. */
    @Test
    void tellsWhatIsMissingBesideWhatAParkHas() {
        var park = place(get("tongbo-pcb"), "meijiang-yuan");

        assertThat(park.at("/here").valueStream().map(here -> here.at("/linkId").asString()))
                .containsExactly("yinzhi-dianluban");
        assertThat(park.at("/here/0/inferred").asBoolean()).isFalse();
        assertThat(park.at("/gaps").toString())
                .isEqualTo("[{\"linkId\":\"zhongduan\",\"kind\":\"fill\",\"basis\":\"inferred\"}]");
    }

    /** That 富远 is in 平远园 is what the editors concluded. */
    @Test
    void tellsWhereOnlyTheEditorsPlaceAFirm() {
        var park = place(get("xitu"), "pingyuan-yuan");

        assertThat(park.at("/here/1/enterpriseIds").toString()).isEqualTo("[\"fuyuan-xitu\"]");
        assertThat(park.at("/here/1/inferred").asBoolean()).isTrue();
    }

    @Test
    void namesCountiesBehindParks() {
        var kinds = get("tongbo-pcb").texts("/places", "kind");

        assertThat(kinds).contains("park", "county");
        assertThat(kinds.lastIndexOf("park")).isLessThan(kinds.indexOf("county"));
    }

    private static JsonNode place(Answer chain, String id) {
        return chain.body()
                .at("/places")
                .valueStream()
                .filter(place -> place.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode link(Answer chain, String id) {
        return chain.body()
                .at("/links")
                .valueStream()
                .filter(link -> link.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Answer get(String id) {
        return new RunningService(port).get("/api/v1/chains/" + id);
    }
}

package org.parkatlas.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

/** English names of the repository's objects, as clients get them. */
@IntegrationTest
class EnglishOutletsIT {

    @LocalServerPort
    private int port;

    /** Where the list is, and where one of its entries has the name. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/plans, /items, /english",
        "/api/v1/plans/meizhou/layout, /features, /properties/english",
        "/api/v1/parks?limit=1000, /items, /english",
        "/api/v1/enterprises?limit=1000, /items, /english",
        "/api/v1/counties?limit=1000, /features, /properties/english",
        "/api/v1/towns?limit=1000, /items, /english",
        "/api/v1/transport?limit=1000, /items, /english",
        "/api/v1/industries?limit=1000, /items, /english",
        "/api/v1/industries?limit=1000, /palette, /english",
        "/api/v1/chains?limit=1000, /items, /english",
        "/api/v1/chains/tongbo-pcb, /links, /english",
        "/api/v1/targets?limit=1000, /items, /english",
        "/api/v1/policies?limit=1000, /items, /english",
        "/api/v1/projects?limit=1000, /items, /english",
        "/api/v1/proximity?lon=116.2&lat=24.3&radius_m=50000&limit=1000, /items, /english",
    })
    void everyEntryHasAName(String path, String list, String name) {
        var entries = body(path).at(list);

        assertThat(entries.valueStream()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.at(name + "/name").asString(""))
                    .as(entry.toString())
                    .isNotBlank();
            assertThat(entry.at(name + "/basis").asString("")).isIn("official", "usual", "translation", "pinyin");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/parks/guangmei-yuan, /properties/english/shortName, Guangmei Park",
        "/api/v1/enterprises/cunzhiyi, /properties/english/basis, pinyin",
        "/api/v1/chains/tongbo-pcb, /english/shortName, Copper foil to PCB",
        "/api/v1/sources/meizhou-plan, /english/shortName, Meizhou plan",
        "/ogc/collections/parks/items/guangmei-yuan, /properties/nameEn, Guangzhou (Meizhou) Industrial Transfer Park",
        "/ogc/collections/parks/items/guangmei-yuan, /properties/name, 广州（梅州）产业转移工业园",
        "/ogc/collections/counties/items/441427?lang=en, /properties/shortNameEn, Jiaoling",
        "/ogc/collections/parks/schema?lang=en, /properties/nameEn/title, English name",
    })
    void saysWhatTheObjectIsCalled(String path, String place, String said) {
        assertThat(body(path).at(place).asString("")).isEqualTo(said);
    }

    /** Nobody filters by them, and tiles have a budget. */
    @Test
    void tilesDoWithoutThem() {
        var fields = body("/tiles/parks").at("/vector_layers/0/fields");

        assertThat(fields.propertyNames()).contains("name", "shortName").doesNotContain("nameEn", "shortNameEn");
    }

    @Test
    void thePageOfAnObjectIsCalledLikeIt() {
        var page = RawAnswer.to(port, "GET", "/ogc/collections/parks/items/guangmei-yuan?f=html&lang=en");

        assertThat(page.body()).contains("<h1>Guangzhou (Meizhou) Industrial Transfer Park</h1>");
    }

    @Test
    void attributionIsInTheLanguageThatIsAskedFor() {
        assertThat(body("/ogc?lang=en").at("/attribution").asString()).contains("County outlines: Amap, indicative");
        assertThat(body("/ogc").at("/attribution").asString()).contains("县区轮廓 高德地图，示意");
    }

    private JsonNode body(String path) {
        return new RunningService(port).get(path).body();
    }
}

package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages for people (OGC 17-069r4, class HTML). */
@IntegrationTest
class PagesIT {

    @LocalServerPort
    private int port;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
    }

    static Stream<String> pages() {
        var fixed = Stream.of("", "/conformance", "/api", "/collections", "/collections/parks/items/guangmei-yuan");
        var ofCollections = Ogc.COLLECTIONS.stream()
                .flatMap(id -> Stream.of("", "/items", "/schema", "/queryables", "/sortables")
                        .map(part -> "/collections/" + id + part));
        return Stream.concat(fixed, ofCollections);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sayWhereTheDataIsFromInBothLanguages(String path) {
        var chinese = ogc.text(path + "?f=html");
        var english = ogc.text(path + "?f=html&lang=en");

        assertThat(chinese)
                .startsWith("<!doctype html>\n<html lang=\"zh-CN\">")
                .contains("审图号：未配置", "演示数据", "GeoNames", "width=device-width")
                .doesNotContain("<script", "<style", " style=", "onclick");
        assertThat(english)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("Map review number", "Demonstration data");
    }

    @Test
    void everyPageLeadsOn() {
        for (var path : List.of("?f=html", "/collections?f=html", "/collections/parks?f=html")) {
            var hrefs = ogc.text(path)
                    .lines()
                    .flatMap(line -> Stream.of(line.split("href=\"")).skip(1))
                    .map(part -> part.substring(0, part.indexOf('"'))
                            .replace("&amp;", "&")
                            .replace("&#x3D;", "="))
                    .filter(href -> href.contains("/ogc"))
                    .toList();
            assertThat(hrefs).isNotEmpty();
            hrefs.forEach(
                    href -> assertThat(ogc.open(href).statusCode()).as(href).isEqualTo(200));
        }
    }

    @Test
    void showNamesInsteadOfCodesAndLeadToTheMap() {
        var item = ogc.text("/collections/parks/items/guangmei-yuan?f=html");
        var blocks = ogc.text("/collections/park-boundaries/items?f=html");

        assertThat(item).contains("广州（梅州）产业转移工业园", "<dt>类别</dt><dd>园区</dd>", "位置误差（m）");
        assertThat(item.replace("&#x3D;", "=").replace("&amp;", "&"))
                .contains("href=\"http://127.0.0.1:%d/?plan=meizhou&sel=park:guangmei-yuan\"".formatted(port));
        assertThat(blocks)
                .contains("椭球面积（m²）", "演示数据")
                .containsPattern(">[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{2}<")
                .doesNotContain("sel=");
    }

    @Test
    void nameWhatIdsStandForAndSayWhatDocumentsSay() {
        var chinese = ogc.text("/collections/parks/items/guangmei-yuan?f=html").replace("&#x3D;", "=");
        var english = ogc.text("/collections/parks/items/guangmei-yuan?f=html&lang=en");
        var table = ogc.text("/collections/parks/items?f=html");

        assertThat(chinese)
                .contains("梅县区（441403）", "新医疗（new-medical）", "文件原文", "规划自相矛盾", "本图采用")
                .containsPattern(
                        "<q lang=\"zh-CN\">[^<]*广梅园[^<]*</q> <a href=\"[^\"]*/\\?sel=source:meizhou-plan/[a-z0-9-]+\">");
        assertThat(english).contains("Meixian District (441403)", "Where the plans disagree");
        assertThat(table).contains("梅县区（441403）", "食品饮料（food-beverage）");
    }

    @Test
    void pageThroughACollection() {
        var first = ogc.text("/collections/parks/items?f=html");
        var next = first.replaceFirst("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&")
                .replace("&#x3D;", "=");

        var second = Ogc.text(ogc.open(next));

        assertThat(first).contains("共 115 个对象，本页 100 个");
        assertThat(second).contains("共 115 个对象，本页 15 个", "第一页").doesNotContain("rel=\"next\"");
    }

    /** What is asked for is repeated on the page, and stays a text. */
    @Test
    void escapeEverything() {
        var filter = "name = '<img src=x onerror=alert(1)>\"''&{{content}}'";

        var page = ogc.text("/collections/parks/items?f=html&filter=" + Ogc.encode(filter));

        assertThat(page).contains("&lt;img src").doesNotContain("<img", "=\"alert", "'<");
    }
}

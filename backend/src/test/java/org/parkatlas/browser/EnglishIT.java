package org.parkatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Who reads no Chinese can use the map: what is Chinese on it is a quotation or a signpost, and marked as Chinese. */
@IntegrationTest
class EnglishIT {

    /** Every visible text, label, hint and placeholder with a Han character that no element marks as Chinese. */
    private static final String UNMARKED = """
            () => {
              const han = /\\p{Script=Han}/u;
              const inChinese = (element) => (element.closest("[lang]")?.lang ?? "").startsWith("zh");
              const found = [];
              for (const element of document.body.querySelectorAll("*")) {
                if (inChinese(element) || !element.checkVisibility()) continue;
                for (const node of element.childNodes) {
                  if (node.nodeType === Node.TEXT_NODE && han.test(node.data)) found.push(node.data.trim());
                }
                for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                  const words = element.getAttribute(name) ?? "";
                  if (han.test(words)) found.push(`${name}: ${words}`);
                }
              }
              return found;
            }
            """;

    /** Where a mark would only hide that something was left untranslated. */
    private static final String MARKED_WHERE_NOTHING_MAY_BE = """
            .legend [lang^=zh], .leaflet-container [lang^=zh], [role=option] [lang^=zh], [role=tree] [lang^=zh],
            h1 [lang^=zh], h2 [lang^=zh], nav [lang^=zh], .tags [lang^=zh], .note [lang^=zh], button [lang^=zh]
            """;

    private static final List<String> ADDRESSES = List.of(
            "/?lang=en",
            "/?lang=en&list=enterprises",
            "/?lang=en&list=layout",
            "/?lang=en&list=places",
            "/?lang=en&sel=park:guangmei-yuan",
            "/?lang=en&sel=park:meixian-yuan",
            "/?lang=en&sel=enterprise:jiayuan-keji",
            "/?lang=en&sel=layout:mz-yihe",
            "/?lang=en&sel=layout:mz-meixian",
            "/?lang=en&sel=county:441403",
            "/?lang=en&sel=source:meizhou-plan",
            "/?lang=en&plan=xiamen",
            "/?lang=en&plan=chaozhou",
            "/?lang=en&plan=guangdong");

    @LocalServerPort
    private int port;

    @Test
    void hasNoChineseButQuotationsAndSignposts() {
        try (var atlas = AtlasPage.onADesk(port).open("/?lang=en")) {
            for (var address : ADDRESSES) {
                atlas.follow(address);

                PlaywrightAssertions.assertThat(atlas.page().locator(".legend")).containsText("Legend");
                assertThat(strings(atlas.page().evaluate(UNMARKED))).as(address).isEmpty();
                assertThat(atlas.page().locator(MARKED_WHERE_NOTHING_MAY_BE).allTextContents())
                        .as(address)
                        .isEmpty();
            }
        }
    }

    @Test
    void sealsAreLetters() {
        try (var atlas = AtlasPage.onADesk(port).open("/?lang=en")) {
            var legend = atlas.page().locator(".legend .seal").allTextContents();
            var list = atlas.page().locator("[role=option] .seal").allTextContents();

            assertThat(legend)
                    .contains("M", "I", "H", "E")
                    .allMatch(seal -> seal.strip().matches("[MIHEQFBO]"));
            assertThat(list).isNotEmpty().allMatch(seal -> seal.strip().matches("[MIHEQFBO]"));
        }
    }

    /** 梅江园 is what its gate says; the panel has it below the English name. */
    @Test
    void aPanelHasTheNameOfTheSignpostToo() {
        try (var atlas = AtlasPage.onADesk(port).open("/?lang=en&sel=park:guangmei-yuan")) {
            var head = atlas.page().locator(".head > .words");

            PlaywrightAssertions.assertThat(head.locator("h1")).hasText("Guangzhou (Meizhou) Industrial Transfer Park");
            PlaywrightAssertions.assertThat(head.locator("[lang=zh-CN]")).hasText("广州（梅州）产业转移工业园");
        }
    }

    @Test
    void aNameThatIsOnlyAReadingSaysSo() {
        try (var atlas = AtlasPage.onADesk(port).open("/?lang=en&sel=enterprise:cunzhiyi")) {
            PlaywrightAssertions.assertThat(atlas.page().locator(".head > .words"))
                    .containsText("spelt in pinyin; no English name known");
        }
    }

    @Test
    void switchingBackIsChineseAgain() {
        try (var atlas = AtlasPage.onADesk(port).open("/?lang=en")) {
            atlas.page().locator("button.language").click();

            PlaywrightAssertions.assertThat(atlas.row("park:guangmei-yuan")).containsText("广梅园");
            assertThat(atlas.page().locator(".legend .seal").allTextContents()).contains("材");
        }
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}

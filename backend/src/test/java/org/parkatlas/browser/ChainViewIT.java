package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The workspace 选址: a chain above the map, who is near it, and who wants the same; for everybody, by keyboard, on a phone. */
@IntegrationTest
class ChainViewIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Test
    void aChainStandsAboveTheMapOfItsFirms() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            var page = atlas.page();
            button(atlas, "选址").click();
            button(atlas, "产业链").click();

            assertThat(page.locator("[data-link='dianlu-tongbo']")).containsText("超华科技");
            assertThat(page.locator("[data-link='zhongduan']")).containsText("大力引进消费电子");
            assertThat(page.locator("[data-link='zhongduan']")).containsText(Pattern.compile("补链\\s*推断"));
            assertThat(page.locator("[data-link='shebei-5g']")).containsText("规划原词");
            assertThat(page.locator("[data-mark='flow']").getByText("23 ± 6 km").first())
                    .isVisible();
            assertThat(page.locator(".legend")).containsText("可供关系，非实际合同");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();

            button(atlas, "按园区和县看缺口").click();
            assertThat(page.locator("#panel table")).containsText("广州增城（梅江）产业转移工业园");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void whoMakesALinkSeesTheParksNearSuppliersAndCustomers() {
        try (var atlas = AtlasPage.onADesk(port).open("/?site=chains/tongbo-pcb")) {
            var page = atlas.page();
            page.locator("[data-link='futongban']").getByText("我做这一环").click();

            assertThat(page.locator(".worked tbody tr").first()).containsText("梅江园");
            assertThat(page.locator(".worked tbody tr").nth(1)).containsText("13 ± 6 km");
            assertThat(page.locator("[data-mark='park/meixian-yuan']")).containsText("2 梅县园");
            assertThat(page.url()).contains("site=chains/tongbo-pcb/futongban");
        }
    }

    @Test
    void whoNeedsALinkSeesItsFirmsAndNoCustomers() {
        try (var atlas = AtlasPage.onADesk(port).open("/?site=chains/tongbo-pcb")) {
            var page = atlas.page();
            page.locator("[data-link='dianlu-tongbo']").getByText("我要用这一环").click();

            assertThat(page.locator(".worked thead")).not().containsText("最近下游");
            assertThat(page.locator(".worked tbody tr").first()).containsText("超华科技");
            assertThat(page.url()).contains("site=chains/tongbo-pcb/-/dianlu-tongbo");

            page.locator("[data-link='futongban']").getByText("我做这一环").click();
            assertThat(page.locator(".worked caption")).containsText("做覆铜板、要用电子电路铜箔");
            assertThat(page.locator(".worked thead")).containsText("最近下游");
            assertThat(page.url()).contains("site=chains/tongbo-pcb/futongban/dianlu-tongbo");
        }
    }

    @Test
    void aChainIsAListOnAPhone() {
        try (var atlas = AtlasPage.onAPhone(port).open("/?site=chains/tongbo-pcb")) {
            var page = atlas.page();

            assertThat(page.locator("ol > li").nth(1)).containsText("之后（规划印成先后）：覆铜板");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    @Test
    void whoWantsTheSameIsATableThatArrowsWalkThrough() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?site=ambitions")) {
            var page = atlas.page();
            var rows = page.locator("tbody tr");

            assertThat(rows.first()).containsText("现代中药与民族药");
            assertThat(rows.first()).containsText("20 ± 6");
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("铜箔")))
                    .containsText("20 ± 6");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();

            page.locator("[data-at='0/-1']").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator(".said")).containsText("大力发展新能源汽车零部件");

            button(atlas, "按园区").click();
            assertThat(page.locator("thead")).containsText("梅县园");
            assertThat(atlas.complaints()).isEmpty();
        }
    }
}

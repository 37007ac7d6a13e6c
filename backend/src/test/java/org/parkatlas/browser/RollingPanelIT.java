package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The rolling ledger in 进展: posts see it and nobody else, promoters keep parcels, and the screen says what does not go together. */
@IntegrationTest
class RollingPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String BUILDING = "兴宁市互联网产业园";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.project_plot").update();
    }

    private static AtlasPage at(AtlasPage atlas, String account, String address) {
        return atlas.as(account).open(address);
    }

    private static Locator project(Page page, String name) {
        return page.locator("#progress-rolling .row", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void theLedgerIsForPostsAndAPromoterKeepsAParcel() {
        try (var atlas = AtlasPage.onADesk(port).open("/?progress=rolling")) {
            assertThat(atlas.page().locator("#progress-targets tbody tr").first())
                    .isVisible();
            assertThat(atlas.page().locator("#progress-rolling")).hasCount(0);
        }
        try (var atlas = at(AtlasPage.underInspection(port, 1440, 900), "demo-promoter", "/?progress=rolling")) {
            var page = atlas.page();
            assertThat(page.locator("#progress-rolling .sum")).containsText("43 个项目");
            assertThat(project(page, "嘉元科技高性能铜箔项目")).containsText("红牌");
            assertThat(project(page, BUILDING)).containsText("在建无地");
            assertThat(page.locator("#progress-rolling")).containsText("邯郸市重点项目滚动管理");
            assertThat(page.locator("#progress-rolling")).containsText("每年一次，规划没有写日期");
            Pictures.keep(page, "rolling");
            button(atlas, "预留地块：" + BUILDING).click();
            field(atlas, "地块").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
            Pictures.keep(page, "rolling-keep");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            button(atlas, "预留").click();

            assertThat(project(page, BUILDING)).containsText("招商岗");
            assertThat(project(page, BUILDING)).not().containsText("在建无地");
            assertThat(project(page, BUILDING)).containsText("演示数据");
            Pictures.keep(page, "rolling-kept");
            page.locator("#progress-rolling select").nth(2).selectOption("red");
            assertThat(page.locator("#progress-rolling .row:not(.head)").first())
                    .containsText("红牌");
            assertThat(project(page, BUILDING)).hasCount(0);
            page.locator("#progress-rolling h3").scrollIntoViewIfNeeded();
            Pictures.keep(page, "rolling-red");
        }
        try (var atlas = at(AtlasPage.underInspection(port, 1440, 900), "demo-member", "/?progress=rolling&lang=en")) {
            var page = atlas.page();
            assertThat(page.locator("#progress-rolling .row", new Page.LocatorOptions().setHasText("until 2")))
                    .hasCount(1);
            assertThat(page.locator("#progress-rolling form")).hasCount(0);
            Pictures.keep(page, "rolling-en");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
        }
    }

    @Test
    void isACardAProjectOnAPhone() {
        try (var atlas = AtlasPage.onAPhone(port).as("demo-member").open("/?progress=rolling")) {
            var page = atlas.page();
            assertThat(project(page, BUILDING)).containsText("在建无地");
            Pictures.keep(page, "rolling-phone");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            project(page, BUILDING).scrollIntoViewIfNeeded();
            Pictures.keep(page, "rolling-phone-card");
        }
    }
}

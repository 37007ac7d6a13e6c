package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;

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

/** What is missing of a site is entered by a promoter, accepted by a reviewer, published, and then counts. */
@IntegrationTest
class SiteItemPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String CARD = "/?site=site/pingyuan-yuan";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.site_item WHERE pack = 'desk'").update();
        owner.sql("DELETE FROM parkatlas.site_item_past").update();
        owner.sql("DELETE FROM parkatlas.change_set").update();
        owner.sql("SELECT parkatlas.raise_version(ARRAY['site_item'])")
                .query(Long.class)
                .single();
    }

    /** In a browser that nobody signed in to, as this post. */
    private AtlasPage at(String account, String address) {
        return AtlasPage.underInspection(port, 1440, 900).as(account).open(address);
    }

    private static Locator headroom(AtlasPage atlas) {
        return atlas.page().locator(".readiness li", new Page.LocatorOptions().setHasText("污水处理余量（m³/日）"));
    }

    private String drafted() {
        return OwnerRows.of(environment)
                .sql("SELECT id::text FROM parkatlas.change_set")
                .query(String.class)
                .single();
    }

    @Test
    void aMissingItemIsEnteredAcceptedPublishedAndShown() {
        try (var atlas = at("demo-promoter", CARD)) {
            var page = atlas.page();
            assertThat(headroom(atlas)).containsText("无数据");
            button(atlas, "补录污水处理余量（m³/日）").click();
            page.locator(".entry input[type=number]").fill("900");
            page.locator(".entry input[type=date]").first().fill("2026-11-01");
            assertThat(button(atlas, "提交复核")).isDisabled();
            field(atlas, "单位说明").check();
            field(atlas, "单位").fill("园区管委会");
            page.locator(".entry input[type=date]").nth(1).fill("2026-10-01");
            button(atlas, "提交复核").click();
            assertThat(page.locator(".entry").getByText("早于日期 2026-11-01。")).isVisible();
            page.locator(".entry input[type=date]").nth(1).fill("2027-10-31");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            button(atlas, "提交复核").click();

            assertThat(headroom(atlas)).containsText("待复核");
            assertThat(headroom(atlas)).containsText("无数据");
            button(atlas, "看污水处理余量（m³/日）的补录").click();
            assertThat(page.locator("#panel-title")).hasText("补录 平远园：污水处理余量（m³/日）");
            assertThat(button(atlas, "通过复核")).isDisabled();
        }
        try (var atlas = at(REVIEWER, "/?data=changes/" + drafted())) {
            var page = atlas.page();
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("数值")))
                    .containsText("900");
            assertThat(page.getByText("没有图形可查")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            field(atlas, "说明").fill("同意");
            button(atlas, "通过复核").click();
            assertThat(page.locator("ol.strip")).containsText("复核岗");
        }
        try (var atlas = at(PUBLISHER, "/?data=changes/" + drafted())) {
            button(atlas, "发布").click();
            assertThat(atlas.page().getByText("已发布。").first()).isVisible();
            atlas.open(CARD);
            assertThat(headroom(atlas)).containsText("900");
            assertThat(headroom(atlas)).containsText("2026-11-01");
            assertThat(headroom(atlas)).containsText("园区管委会");
            assertThat(headroom(atlas)).containsText("演示数据");
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            atlas.open("/?site=find,l~headroom~~~850,w~station~~10");
            assertThat(atlas.page().getByText("2 个园区符合").first()).isVisible();
            assertThat(atlas.page().locator(".results ol").first()).containsText("平远园");
        }
    }
}

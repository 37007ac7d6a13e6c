package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.browser.Controls.signIn;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A promoter keeps a lead and a parcel for it; to the public there is no such tab. */
@IntegrationTest
class LeadsPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.lead").update();
    }

    @Test
    void aLeadIsKeptWithItsParcel() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?site=leads")) {
            var page = atlas.page();
            assertThat(page.getByText("招商线索只给招商岗")).isVisible();
            button(atlas, "登录").first().click();
            signIn(atlas, "demo-promoter");

            button(atlas, "新建线索").click();
            field(atlas, "单位名称").fill("某覆铜板公司");
            field(atlas, "需求").fill("要 20 亩，靠近铜箔企业");
            field(atlas, "用地（亩，可不填）").fill("20");
            page.locator(".new select").nth(0).selectOption("441426");
            page.locator(".new select").nth(1).selectOption("signed");
            button(atlas, "保存").click();

            assertThat(page.locator("#panel-title")).hasText("某覆铜板公司");
            assertThat(page.getByText("签约无地")).isVisible();
            button(atlas, "选地块").click();
            button(atlas, "预留").first().click();
            assertThat(page.getByText("改为意向")).isVisible();
            assertThat(page.getByText("签约无地")).isHidden();
            assertThat(page.getByText("预留 ").first()).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "招商线索").first().click();
            assertThat(page.getByText("1 条，最近写过的在前")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
        }
    }
}

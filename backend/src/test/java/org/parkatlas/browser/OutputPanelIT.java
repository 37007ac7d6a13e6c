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

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 亩均效益 in 核查: an officer reads of what the points of a firm are made, enters its objection and settles it, and the grade changes. */
@IntegrationTest
class OutputPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String FIRM = "演示企业379";
    private static final String OFFICER = "demo-officer-pingyuan";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.output_objection").update();
    }

    private static Locator firm(Page page) {
        return page.locator("tr[data-firm='demo-py-2025-large-01']");
    }

    private static void keep(Page page, Locator at, String name) {
        at.scrollIntoViewIfNeeded();
        Pictures.keep(page, name);
    }

    @Test
    void anAcceptedObjectionChangesTheGrade() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).as(OFFICER).open("/?check=output")) {
            var page = atlas.page();
            assertThat(page.locator("#panel-title")).hasText("亩均效益");
            Pictures.keep(page, "output-list");
            button(atlas, "平远县 2025 年亩均效益综合评价").click();

            assertThat(page.locator(".clock")).containsText("公示中");
            assertThat(page.locator(".clock")).containsText("等级是初步的");
            assertThat(page.locator(".counts")).containsText("A 3");
            assertThat(firm(page).locator(".grade")).hasText("B");
            assertThat(page.locator(".stamp")).hasText("演示数据");
            Pictures.keep(page, "output");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();

            button(atlas, FIRM).click();
            assertThat(page.locator("tr[data-measure='tax-per-land']")).containsText("评价税收 300.01 ÷ 用地面积");
            Pictures.keep(page, "output-parts");
            button(atlas, "登记异议").click();
            field(atlas, "哪一个数").selectOption("tax");
            field(atlas, "企业的意见").fill("评价税收少计 59.99 万元，12 月补缴未计入。");
            field(atlas, "出处：来函、凭证").fill("企业来函（演示）");
            keep(page, button(atlas, "登记"), "output-objection");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            button(atlas, "登记").click();

            assertThat(page.locator(".clock")).containsText("异议 1 条，待处理 1");
            assertThat(firm(page).locator(".grade")).hasText("B");
            button(atlas, "处理异议：" + FIRM).click();
            field(atlas, "更正后的评价税收（万元）").fill("360");
            field(atlas, "更正的出处").fill("税务局核对单（演示）");
            keep(page, button(atlas, "确认处理"), "output-settlement");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            button(atlas, "确认处理").click();

            assertThat(firm(page).locator(".grade")).hasText("A");
            assertThat(firm(page)).containsText("原 B");
            assertThat(page.locator("#output-objections")).containsText("进入第 2 版");
            keep(page, firm(page), "output-settled");
            button(atlas, "看最初的一版").click();
            assertThat(firm(page).locator(".grade")).hasText("B");
            button(atlas, "回到最新").click();
            assertThat(firm(page).locator(".grade")).hasText("A");
            keep(page, page.locator("#output-objections"), "output-objections");
            button(atlas, "规下 4").click();
            assertThat(page.locator("tr[data-firm]")).hasCount(4);

            atlas.open("/?check=output/441426-2025&lang=en");
            assertThat(firm(page)).containsText("was B");
            Pictures.keep(page, "output-en");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            button(atlas, FIRM).click();
            keep(page, page.locator("tr[data-measure='rd-share']"), "output-en-parts");
        }
    }

    @Test
    void anotherOfficerAndThePublicSeeNothing() {
        try (var atlas = AtlasPage.onADesk(port).open("/?check=output/441426-2025")) {
            var page = atlas.page();
            assertThat(page.locator("tr[data-firm]")).hasCount(0);
            button(atlas, "登录").last().click();
            signIn(atlas, "demo-officer-meixian");

            assertThat(page.getByText("没有本岗位能看的评价方案").first()).isVisible();
            assertThat(page.locator("tr[data-firm]")).hasCount(0);
            atlas.open("/?check=output/441403-2025");
            assertThat(page.locator(".clock")).containsText("已定");
            assertThat(page.locator("#output-objections")).containsText("还没有异议");
            Pictures.keep(page, "output-final");
        }
    }

    @Test
    void isReadOnAPhone() {
        try (var atlas = AtlasPage.onAPhone(port).as(OFFICER).open("/?check=output/441426-2025")) {
            var page = atlas.page();
            assertThat(firm(page).locator(".grade")).hasText("B");
            Pictures.keep(page, "output-phone");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            button(atlas, FIRM).click();
            keep(page, page.locator("tr[data-measure='tax-per-land']"), "output-phone-parts");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }
}

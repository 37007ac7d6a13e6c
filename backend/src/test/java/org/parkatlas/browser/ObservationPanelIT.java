package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.stewardship.Posts.PUBLISHER;

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

/** A figure of a target and a stage of a project are entered, accepted, published, and then everybody sees bar and status. */
@IntegrationTest
class ObservationPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String STEWARD = "demo-steward-city";
    private static final String REVIEWER = "demo-reviewer-city";
    private static final String TARGET = "新材料产业产值";
    private static final String PROJECT = "威华集团铜箔项目";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        for (var table : List.of("observation", "project_observation")) {
            owner.sql("DELETE FROM parkatlas.%s WHERE pack = 'desk'".formatted(table))
                    .update();
            owner.sql("DELETE FROM parkatlas.%s_past".formatted(table)).update();
        }
        owner.sql("DELETE FROM parkatlas.change_set").update();
        owner.sql("SELECT parkatlas.raise_version(ARRAY['observation', 'project_observation'])")
                .query(Long.class)
                .single();
    }

    /** In a browser that nobody signed in to, as this post. */
    private AtlasPage at(String account, String address) {
        return AtlasPage.underInspection(port, 1440, 900).as(account).open(address);
    }

    private static Locator row(Page page) {
        return page.locator("#progress-targets tbody tr")
                .filter(new Locator.FilterOptions().setHasText(TARGET))
                .first();
    }

    private static Locator project(Page page) {
        return page.locator("#progress-projects li", new Page.LocatorOptions().setHasText(PROJECT));
    }

    private static Locator whole(Page page) {
        return page.locator("#progress-projects button.link", new Page.LocatorOptions().setHasText("看全部"));
    }

    private String drafted() {
        return OwnerRows.of(environment)
                .sql("SELECT id::text FROM parkatlas.change_set WHERE state <> 'published'")
                .query(String.class)
                .single();
    }

    private void accept(String shown) {
        try (var atlas = at(REVIEWER, "/?data=changes/" + drafted())) {
            var page = atlas.page();
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(shown))
                            .first())
                    .isVisible();
            Pictures.keep(page, "review");
            field(atlas, "说明").fill("同意");
            button(atlas, "通过复核").click();
            assertThat(page.locator("ol.strip")).containsText("复核岗");
        }
        try (var atlas = at(PUBLISHER, "/?data=changes/" + drafted())) {
            button(atlas, "发布").click();
            assertThat(atlas.page().getByText("已发布。").first()).isVisible();
        }
    }

    @Test
    void aFigureIsEnteredAcceptedPublishedAndJudged() {
        try (var atlas = at(STEWARD, "/?progress=targets")) {
            var page = atlas.page();
            page.locator("#progress-targets tbody button", new Page.LocatorOptions().setHasText(TARGET))
                    .first()
                    .click();
            button(atlas, "录入实际数：" + TARGET).click();
            field(atlas, "年份＊").fill("2023");
            field(atlas, "数值").fill("7");
            assertThat(button(atlas, "提交复核")).isDisabled();
            field(atlas, "单位说明").check();
            page.locator(".entry fieldset .unit input").fill("市统计部门");
            page.locator(".entry input[type=date]").fill("2022-12-31");
            Pictures.keep(page, "enter-figure");
            button(atlas, "提交复核").click();
            assertThat(page.locator(".entry").getByText("不在 year 那一年。")).isVisible();
            page.locator(".entry input[type=date]").fill("2023-12-31");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            button(atlas, "提交复核").click();

            assertThat(page.locator(".detail")).containsText("待复核");
            assertThat(row(page)).containsText("不能判断");
            Pictures.keep(page, "figure-waits");
        }
        try (var atlas = AtlasPage.onADesk(port).open("/?progress=targets")) {
            assertThat(row(atlas.page())).containsText("不能判断");
        }
        accept("数值");
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?progress=targets")) {
            var page = atlas.page();
            assertThat(row(page)).containsText("进展大");
            assertThat(row(page)).containsText("演示数据");
            assertThat(row(page).locator(".fill")).hasCount(1);
            page.locator("#progress-targets tbody button", new Page.LocatorOptions().setHasText(TARGET))
                    .first()
                    .click();
            assertThat(page.locator(".detail")).containsText("市统计部门");
            assertThat(page.locator(".detail")).not().containsText("历史");
            Pictures.keep(page, "figure-public");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
        }
        try (var atlas = at(STEWARD, "/?progress=targets")) {
            var page = atlas.page();
            page.locator("#progress-targets tbody button", new Page.LocatorOptions().setHasText(TARGET))
                    .first()
                    .click();
            assertThat(button(atlas, "改：" + TARGET + " 2023-12-31")).isVisible();
            button(atlas, "历史：" + TARGET + " 2023-12-31").click();
            assertThat(page.locator("#panel-title")).containsText("的历史");
            Pictures.keep(page, "figure-history");
        }
    }

    @Test
    void aLaterStageIsEnteredAndStandsInTheListAndOnTheMap() {
        try (var atlas = at(STEWARD, "/?progress=projects")) {
            var page = atlas.page();
            whole(page).click();
            button(atlas, "录入阶段：" + PROJECT).click();
            field(atlas, "阶段＊").selectOption("建设");
            page.locator(".entry input[type=date]").fill("2023-06-01");
            field(atlas, "原话").fill("厂房封顶");
            field(atlas, "单位说明").check();
            page.locator(".entry fieldset .unit input").fill("县发展改革部门");
            Pictures.keep(page, "enter-stage");
            button(atlas, "提交复核").click();
            assertThat(project(page)).containsText("待复核");
        }
        accept("阶段");
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?progress=projects")) {
            var page = atlas.page();
            whole(page).click();
            assertThat(project(page)).containsText("2023-06-01");
            assertThat(project(page)).containsText("“厂房封顶”");
            assertThat(project(page)).containsText("演示数据");
            assertThat(page.locator(".legend")).containsText("1 个按规划之后看到的阶段");
            project(page).scrollIntoViewIfNeeded();
            Pictures.keep(page, "stage-public");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
        }
        try (var atlas = AtlasPage.onAPhone(port).open("/?progress=projects&lang=en")) {
            Pictures.keep(atlas.page(), "stage-phone-en");
            assertThat((Boolean) atlas.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }
}

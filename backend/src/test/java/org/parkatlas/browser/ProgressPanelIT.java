package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The workspace 进展, for everybody: what is not known comes first, and nothing that was not measured is drawn. */
@IntegrationTest
class ProgressPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Test
    void saysWhatIsNotKnownAndFillsNoBar() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            var page = atlas.page();
            button(page, "进展").click();

            assertThat(page.locator(".known")).containsText("规划期 2021—2025 年已届满");
            assertThat(page.locator(".known")).containsText("20 项目标都不能判断是否达到：19 项没有公布的实际数，1 项口径不同");
            assertThat(page.locator("#progress-targets .track")).hasCount(20);
            assertThat(page.locator("#progress-targets .fill")).hasCount(0);
            assertThat(row(page, "战略性新兴产业特色园区")).containsText(Pattern.compile("3\\s*2022 年报道"));
            assertThat(row(page, "战略性新兴产业特色园区")).containsText("口径不同");
            assertThat(page.url()).contains("progress=targets");
            Pictures.keep(page, "progress");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void aRivalFigureOpensWhatBothClausesSay() {
        try (var atlas = AtlasPage.onADesk(port).open("/?progress=targets")) {
            var page = atlas.page();
            row(page, "新材料产业产值").locator(".rival").click();

            assertThat(page.locator(".detail")).containsText("没有公布的实际数，不计算，也不填进度条");
            assertThat(page.locator(".detail .conflict").first()).containsText("100亿元左右、50亿元左右、70亿元");
            Pictures.keep(page, "progress-detail");
        }
    }

    @Test
    void projectsStandByStageInTheListAndOnTheMap() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?progress=projects")) {
            var page = atlas.page();
            assertThat(button(page, Pattern.compile("核准\\s*0"))).isDisabled();
            button(page, Pattern.compile("^建设\\s*2")).click();

            assertThat(page.locator("#progress-projects li")).hasCount(2);
            assertThat(page.locator("#progress-projects li").first()).containsText("“开工建设”");
            Pictures.keep(page, "progress-stage");
            button(page, Pattern.compile("^建设\\s*2")).click();
            assertThat(page.locator("#progress-projects")).containsText("规划之后");
            assertThat(page.locator("[data-mark='park/meixian-yuan']")).isVisible();
            assertThat(page.locator(".legend")).containsText("未写明 32");
            Pictures.keep(page, "progress-projects");
            assertThat(page.locator("#progress-duties")).containsText("规划没有附");
            assertThat(page.locator("#progress-changes")).containsText("富远稀土");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("订阅变动（Atom）")))
                    .hasAttribute("href", "api/v1/plans/meizhou/changes.atom");
            page.locator("#progress-duties").scrollIntoViewIfNeeded();
            page.locator("#progress-changes a").scrollIntoViewIfNeeded();
            Pictures.keep(page, "progress-changes");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"xiamen, 14", "chaozhou, 13", "guangdong, 18"})
    void isThereForEveryPlan(String plan, int targets) {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=%s&progress=targets".formatted(plan))) {
            var page = atlas.page();

            assertThat(page.locator(".known")).containsText("%d 项目标都不能判断是否达到".formatted(targets));
            assertThat(page.locator("#progress-targets .fill")).hasCount(0);
            Pictures.keep(page, "progress-" + plan);
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void isReadInEnglish() {
        try (var atlas = AtlasPage.onADesk(port).open("/?progress=targets&lang=en")) {
            var page = atlas.page();

            assertThat(page.locator(".known")).containsText("Of none of the 20 targets can be said");
            assertThat(row(page, "counts something else")).hasCount(1);
            Pictures.keep(page, "progress-en");
        }
    }

    @Test
    void isACardATargetOnAPhone() {
        try (var atlas = AtlasPage.onAPhone(port).open("/")) {
            var page = atlas.page();
            page.locator("#account-button").click();
            button(page, "进展").click();

            assertThat(page.locator(".cards > li")).hasCount(20);
            assertThat(page.locator(".cards > li").first()).containsText("另有说法");
            Pictures.keep(page, "progress-phone");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            button(page, Pattern.compile("^项目")).first().click();
            assertThat(page.locator("#progress-projects")).isVisible();
            Pictures.keep(page, "progress-phone-projects");
            page.navigate("http://127.0.0.1:%d/?progress=targets&lang=en".formatted(port));
            assertThat(page.locator(".cards > li")).hasCount(20);
            Pictures.keep(page, "progress-phone-en");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    private static Locator row(Page page, String words) {
        return page.locator("#progress-targets tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The guided reading: the text leads, the map follows, and hands that move the map find back. */
@IntegrationTest
class GuidedStoryIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Where pictures go for somebody to look at, if anywhere. */
    /** Where the map is: what Leaflet has moved its panes by, and the scale bar. */
    private static final String VIEW =
            "document.querySelector('.leaflet-map-pane').style.transform + document.querySelector('.pa-scale')?.textContent";

    @LocalServerPort
    private int port;

    @Test
    void opensFromTheLayoutAndIsReadWithTheKeyboard() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            var page = atlas.page();
            button(page, "导读").click();

            assertThat(page).hasURL(Pattern.compile("[?&]story=1$"));
            assertThat(heading(page)).hasText("要做什么：“四新”产业");
            assertThat(page.locator(".rail [aria-current=page]")).hasText("布局");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile("story=3$"));
            page.keyboard().press("ArrowLeft");
            assertThat(heading(page)).hasText("一核：广梅园和四周的镇");
            page.keyboard().press("End");
            assertThat(page).hasURL(Pattern.compile("story=8$"));
            assertThat(button(page, "到进展里看")).isVisible();
            page.keyboard().press("Home");
            assertThat(page).hasURL(Pattern.compile("story=1$"));
            assertThat(button(page, "上一步")).isDisabled();
            Pictures.keep(page, "story-1");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("#list-title")).isVisible();
            assertThat(page.url()).doesNotContain("story");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void aChainIsListedWithTheNumbersThatTheMapHas() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?story=4")) {
            var page = atlas.page();

            assertThat(page.locator(".quotation b")).hasText("铜材—电子电路铜箔—覆铜板—印制电路板—终端产品");
            assertThat(page.getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText("终端产品"))
                            .last())
                    .containsText(Pattern.compile("没有地点，不落在图上.*缺", Pattern.DOTALL));
            assertThat(page.locator("[data-mark='flow']").first()).isVisible();
            assertThat(page.locator(".legend").last()).containsText("回到这一步");
            Pictures.keep(page, "story");
            assertThat(Axe.findings(page, AA, List.of(".leaflet-container"))).isEmpty();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^来源：三（一）1")))
                    .click();
            assertThat(page.locator(".content .box")).containsText("重点打造");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void whoMovesTheMapFindsBackToTheStep() {
        try (var atlas = AtlasPage.onADesk(port).open("/?story=7")) {
            var page = atlas.page();
            var back = button(page, "回到这一步");
            page.waitForTimeout(600);
            assertThat(back).hasCount(0);
            var before = page.evaluate(VIEW);

            button(page, "放大").click();

            assertThat(back).isVisible();
            assertThat(page.url()).endsWith("story=7");
            Pictures.keep(page, "story-moved");
            back.click();
            assertThat(back).hasCount(0);
            page.waitForTimeout(600);
            assertThat(page.evaluate(VIEW)).isEqualTo(before);
            button(page, "放大").click();
            assertThat(back).isVisible();
            page.locator(".next").click();
            assertThat(heading(page)).hasText("规划之后：还不知道的");
            assertThat(back).hasCount(0);
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    /** The browser of the tests asks for less motion: the map is there with the next frames and moves no further. */
    @Test
    void theMapIsCutWhereLessMotionIsAskedFor() {
        try (var atlas = AtlasPage.onADesk(port).open("/?story=2")) {
            var page = atlas.page();
            page.waitForTimeout(800);

            var moves = page.evaluate("""
                    () => new Promise((done) => {
                      const seen = new Set();
                      const pane = document.querySelector('.leaflet-map-pane');
                      document.querySelector('.next').click();
                      let frames = 0;
                      const look = () => {
                        seen.add(pane.style.transform + (document.querySelector('.leaflet-zoom-anim .leaflet-zooming') ? 'z' : ''));
                        if (++frames === 40) done(document.querySelectorAll('.leaflet-pan-anim, .leaflet-zoom-animating').length + seen.size);
                        else requestAnimationFrame(look);
                      };
                      look();
                    })""");

            assertThat((Integer) moves).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"meizhou, 8", "xiamen, 8", "chaozhou, 8", "guangdong, 8"})
    @Tag("faults") // half a minute and more
    void everyPlanIsReadToItsEndInBothLanguages(String plan, int steps) {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=%s&story=1".formatted(plan))) {
            var page = atlas.page();
            for (var step = 1; step <= steps; step++) {
                assertThat(page.getByText("第 %d 步，共 %d 步".formatted(step, steps))
                                .last())
                        .isVisible();
                assertThat(page.locator(".content [role=alert]")).hasCount(0);
                Pictures.keep(page, "story-%s-%d".formatted(plan, step));
                if (step < steps) {
                    page.locator(".next").click();
                }
            }
            page.navigate("http://127.0.0.1:%d/?plan=%s&story=2&lang=en".formatted(port, plan));
            assertThat(page.getByText("Step 2 of 8").last()).isVisible();
            assertThat(page.locator(".translated")).isVisible();
            Pictures.keep(page, "story-%s-en".formatted(plan));
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    /** docs/design/look.md, section 2. */
    @Test
    void aPhoneKeepsItsMapAndIsReadWithButtons() {
        try (var atlas = AtlasPage.onAPhone(port).open("/")) {
            var page = atlas.page();
            page.locator("#account-button").click();
            button(page, "导读").click();
            page.locator(".next").click();
            page.locator(".next").click();
            page.locator(".next").click();

            assertThat(heading(page)).hasText("一条链：从铜材到终端");
            page.waitForTimeout(600);
            assertThat((Integer)
                            page.evaluate("Math.round(document.querySelector('#panel').getBoundingClientRect().top)"))
                    .isEqualTo(334);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(page.locator(".next")).isInViewport();
            assertThat(page.getByText("审图号：未配置").first()).isInViewport();
            Pictures.keep(page, "story-phone");
            page.locator(".float.square").click();
            assertThat(page.locator("#list-title")).isVisible();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void everyPlanIsReadOnAPhone(String plan) {
        try (var atlas = AtlasPage.onAPhone(port).open("/?plan=%s&story=1".formatted(plan))) {
            var page = atlas.page();
            for (var step = 1; step <= 8; step++) {
                assertThat(page.getByText("第 %d 步，共 8 步".formatted(step)).first())
                        .isVisible();
                Pictures.keep(page, "phone-%s-%d".formatted(plan, step));
                if (step < 8) {
                    page.locator(".next").click();
                }
            }
            page.navigate("http://127.0.0.1:%d/?plan=%s&story=3&lang=en".formatted(port, plan));
            assertThat(page.getByText("Step 3 of 8").first()).isVisible();
            Pictures.keep(page, "phone-%s-en".formatted(plan));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void isEmbeddedWithoutTheHead() {
        try (var atlas = AtlasPage.of(port, 1000, 640).open("/?embed=1&story=4")) {
            var page = atlas.page();

            assertThat(heading(page)).hasText("一条链：从铜材到终端");
            assertThat(page.locator("header.bar, nav.rail")).hasCount(0);
            assertThat(page.getByText("退出导读")).hasCount(0);
            assertThat(page.getByText("审图号：未配置").first()).isVisible();
            var whole = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开完整页面"));
            assertThat(whole).hasAttribute("href", Pattern.compile("\\?story=4$"));
            page.locator(".next").click();
            assertThat(page).hasURL(Pattern.compile("story=5&embed=1$"));
            page.keyboard().press("Escape");
            assertThat(heading(page)).hasText("缺的一环：下游终端");
            Pictures.keep(page, "story-embed");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void anotherPlanIsReadFromItsFirstStepAndOneThatIsNotThereEndsWithTheLast() {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=xiamen&story=40")) {
            var page = atlas.page();

            assertThat(page.getByText("第 8 步，共 8 步").last()).isVisible();
        }
    }

    private static Locator heading(Page page) {
        return page.locator(".step[aria-current=step] h2");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 长辈版: larger, more contrast, fewer controls; remembered, and told by the link. */
@IntegrationTest
class ElderModeIT {

    /** AAA asks for a contrast of 7 where AA asks for 4.5. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice");

    /** The character of a seal has the colours of its industry, and stands beside the word. */
    private static final String BESIDE_ITS_WORD = ".seal";

    /** Of the name of a park beside its seal; docs/design/look.md. */
    private static final double PARK_NAME_PX = 14;

    @LocalServerPort
    private int port;

    @Test
    void isSwitchedInTheBarRememberedAndPartOfTheLink() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var before = fontSize(atlas.row("park:guangmei-yuan").locator(".name"));
            var onTheMap = fontSizesOnTheMap(atlas);
            elderSwitch(atlas).click();

            assertThat(elderSwitch(atlas)).hasAttribute("aria-checked", "true");
            assertThat(atlas.page()).hasURL(Pattern.compile("elder=1"));
            assertThat(fontSize(atlas.row("park:guangmei-yuan").locator(".name")))
                    .isEqualTo(before * 1.25);
            assertThat(onTheMap).contains(PARK_NAME_PX).doesNotContain(PARK_NAME_PX * 1.25);
            assertThat(fontSizesOnTheMap(atlas)).contains(PARK_NAME_PX * 1.25).doesNotContain(PARK_NAME_PX);

            atlas.open("/");
            assertThat(elderSwitch(atlas)).hasAttribute("aria-checked", "true");
            elderSwitch(atlas).click();
            atlas.open("/");
            assertThat(elderSwitch(atlas)).hasAttribute("aria-checked", "false");
        }
    }

    @Test
    void hasNoTextBelowFifteenPixelsInItsPanelsAndFewerControls() {
        try (var atlas = AtlasPage.onADesk(port).open("/?elder=1")) {
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();

            var smallest = (Number) atlas.page().evaluate("""
                    () => Math.min(...[...document.querySelectorAll('header, #panel, .legend, .note, nav')]
                      .flatMap(root => [...root.querySelectorAll('*')])
                      .filter(e => !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                      .filter(e => e.checkVisibility())
                      .map(e => parseFloat(getComputedStyle(e).fontSize)))""");
            assertThat(smallest.doubleValue()).isGreaterThanOrEqualTo(15);
            assertThat(atlas.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("排序")))
                    .hasCount(0);
        }
    }

    @Test
    void hasNothingSeriousThatAxeFindsAndSevenfoldContrast() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?elder=1")) {
            check(atlas, 1440, 900, "/?elder=1");
            check(atlas, 1440, 900, "/?elder=1&sel=park:meixian-yuan");
            check(atlas, 820, 1100, "/?elder=1&lang=en");
            check(atlas, 390, 844, "/?elder=1");
        }
    }

    private static void check(AtlasPage atlas, int width, int height, String address) {
        atlas.page().setViewportSize(width, height);
        atlas.follow(address);
        var excluded =
                address.contains("sel=") ? List.of(BESIDE_ITS_WORD, ".leaflet-container") : List.of(BESIDE_ITS_WORD);
        assertThat(Axe.findings(atlas.page(), RULES, excluded)).as(address).isEmpty();
    }

    private static Locator elderSwitch(AtlasPage atlas) {
        return atlas.page().getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("长辈版"));
    }

    @SuppressWarnings("unchecked")
    private static List<Double> fontSizesOnTheMap(AtlasPage atlas) {
        var sizes = (List<Number>) atlas.page().evaluate("""
                () => [...document.querySelectorAll('.pa-symbols text:not(.pa-seal)')]
                  .map(e => parseFloat(getComputedStyle(e).fontSize))""");
        return sizes.stream().map(Number::doubleValue).distinct().toList();
    }

    private static double fontSize(Locator locator) {
        return Double.parseDouble(
                locator.evaluate("e => getComputedStyle(e).fontSize").toString().replace("px", ""));
    }
}

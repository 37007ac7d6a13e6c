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
import com.microsoft.playwright.options.BoundingBox;

/** Where things stand, measured: bars and strip are one line, and nothing lies on anything else. */
@IntegrationTest
class SmallScreensIT {

    private static final double SLACK_PX = 0.5;
    private static final double ONE_LINE_PX = 46;
    private static final double THUMB_PX = 44;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"820, 1100, zh", "844, 390, zh", "1024, 768, zh", "1440, 900, zh", "820, 1100, en", "1440, 900, en"})
    void keepsBarAndStripToOneLineAndEverythingApart(int width, int height, String language) {
        try (var atlas = AtlasPage.of(port, width, height).open("/?lang=" + language)) {
            var page = atlas.page();
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
            var bar = box(page.locator("header.bar"));
            var strip = box(page.locator(".note"));

            assertThat(bar.height).isLessThanOrEqualTo(57);
            assertThat(strip.height).isLessThanOrEqualTo(ONE_LINE_PX);
            for (var part : page.locator("header.bar > *:visible").all()) {
                assertInside(box(part), bar);
            }
            assertApart(page.locator("header.bar > *"));
            assertApart(page.locator(".note > *:visible"));
            assertThat(page.locator(".note .number")).isInViewport();
            assertApart(page.locator("#panel, .note .number, .note button, .legend, .tools"));
        }
    }

    @ParameterizedTest
    @CsvSource({"820, 1100, 400", "844, 390, 400", "1024, 768, 560"})
    void leavesTheMapRoomBesideTheList(int width, int height, int least) {
        try (var atlas = AtlasPage.of(port, width, height).open("/")) {
            var panel = box(atlas.page().locator("#panel"));

            assertThat(width - panel.x - panel.width).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void foldsTheLegendWhereThereIsNoRoomAndClosesItWithAClickOnTheMap() {
        try (var atlas = AtlasPage.of(port, 844, 390).open("/")) {
            var layers = atlas.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("图层"));
            assertThat(layers).hasCount(0);

            atlas.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("图例"))
                    .click();
            assertThat(layers).isVisible();
            assertApart(atlas.page().locator(".legend, .tools"));

            atlas.page().mouse().click(440, 330);
            assertThat(layers).hasCount(0);
        }
    }

    @Test
    void switchesALayerInTheLegendAndListsNothingThatIsNotOnTheMap() {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=chaozhou")) {
            var legend = atlas.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("图例"));
            var parks = legend.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("产业园区（集聚地）"));

            assertThat(legend.getByText("园中园")).hasCount(0);
            assertThat(parks).isChecked();
            parks.uncheck();
            assertThat(atlas.page()).hasURL(Pattern.compile("hide=park"));
            parks.check();
            assertThat(parks).isChecked();
        }
    }

    @Test
    void givesAPhoneZoomButtonsTheLegendAndThreeHeightsOfTheSheet() {
        try (var atlas = AtlasPage.onAPhone(port).open("/")) {
            var page = atlas.page();
            for (var tool :
                    page.getByRole(AriaRole.TOOLBAR).getByRole(AriaRole.BUTTON).all()) {
                assertThumb(box(tool));
            }
            assertThat(page.getByLabel("放大")).isInViewport();
            assertApart(page.locator("header.bar, .tools, .note, #panel"));
            assertThat(wholeRowsInSight(atlas)).isGreaterThanOrEqualTo(2);

            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("图例"))
                    .click();
            assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("产业园区（集聚地）")))
                    .isVisible();

            assertThat(sheetHeights(page)).containsExactly(380.0, 612.0, 96.0);
        }
    }

    /** Half, full and low, each after one more press of the handle. */
    private static List<Double> sheetHeights(Page page) {
        var handle = page.locator("#panel > .handle");
        return List.of("展开整个面板", "收起面板", "展开一半面板").stream()
                .map(next -> {
                    assertThat(handle).hasAttribute("aria-label", next);
                    var height = (Number) page.evaluate("""
                            () => Promise.all(document.querySelector('#panel').getAnimations().map(a => a.finished))
                              .then(() => document.querySelector('#panel').getBoundingClientRect().height)""");
                    handle.click();
                    return height.doubleValue();
                })
                .toList();
    }

    private static long wholeRowsInSight(AtlasPage atlas) {
        var bottom = atlas.page().viewportSize().height + SLACK_PX;
        return atlas.page().locator("[role=option]").all().stream()
                .map(SmallScreensIT::box)
                .filter(row -> row.y + row.height <= bottom)
                .count();
    }

    private static BoundingBox box(Locator locator) {
        return locator.boundingBox();
    }

    private static void assertInside(BoundingBox inner, BoundingBox outer) {
        assertThat(inner.y).isGreaterThanOrEqualTo(outer.y - SLACK_PX);
        assertThat(inner.y + inner.height).isLessThanOrEqualTo(outer.y + outer.height + SLACK_PX);
        assertThat(inner.x + inner.width).isLessThanOrEqualTo(outer.x + outer.width + SLACK_PX);
    }

    private static void assertThumb(BoundingBox target) {
        assertThat(Math.min(target.width, target.height)).isGreaterThanOrEqualTo(THUMB_PX);
    }

    private static void assertApart(Locator locator) {
        var parts = locator.all().stream().filter(Locator::isVisible).toList();
        assertThat(parts).hasSizeGreaterThan(1);
        for (var first : parts) {
            for (var second : parts.subList(parts.indexOf(first) + 1, parts.size())) {
                assertThat(overlap(box(first), box(second)))
                        .as(() -> first.evaluate("e => e.outerHTML.slice(0, 80)") + " on "
                                + second.evaluate("e => e.outerHTML.slice(0, 80)"))
                        .isFalse();
            }
        }
    }

    private static boolean overlap(BoundingBox a, BoundingBox b) {
        return a.x + a.width > b.x + SLACK_PX
                && b.x + b.width > a.x + SLACK_PX
                && a.y + a.height > b.y + SLACK_PX
                && b.y + b.height > a.y + SLACK_PX;
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A firm without a place gets one from its panel, and a park without a boundary gets a block, each into a draft. */
@EditingTest
class PlacePanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    private AtlasPage atTheDesk(String address, int width, int height) {
        return AtlasPage.underInspection(port, width, height).as(STEWARD).open(address);
    }

    private static void assertAccessible(AtlasPage atlas) {
        assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
    }

    /** The field whose label begins so: a star stands behind what may not be empty, and perhaps the unit before it. */
    private static Locator starting(AtlasPage atlas, String label) {
        return atlas.page()
                .locator("#panel")
                .getByLabel(Pattern.compile("^" + label))
                .first();
    }

    private static void clickOnTheMap(AtlasPage atlas, int x, int y) {
        atlas.page().mouse().click(x, y);
    }

    @Test
    void aFirmIsPlacedFromItsPanel() {
        placeFromItsPanel("enterprise", "huaqi-xitu", "华企稀土");
    }

    @Test
    void aParkIsPlacedFromItsPanel() {
        placeFromItsPanel("park", "pingyuan-cixing-cailiao-yuan", "平远县磁性材料产业园");
    }

    private void placeFromItsPanel(String kind, String id, String called) {
        try (var atlas = atTheDesk("/?sel=%s:%s".formatted(kind, id), 1440, 900)) {
            button(atlas, "放置位置").press("Enter");
            assertThat(atlas.page()).hasURL(Pattern.compile("data=edit/%s-places/%s-place".formatted(kind, id)));
            assertThat(atlas.page().locator("#panel h1, #panel h2").first()).containsText(called);
            var pad = atlas.page().locator(".place .keys");
            assertThat(pad).containsText("还没有位置");
            assertThat(button(atlas, "存入草稿")).isDisabled();
            atlas.page().waitForTimeout(1000);
            clickOnTheMap(atlas, 1000, 450);
            assertThat(pad).containsText("经度 11");
            var before = pad.textContent();
            pad.press("ArrowUp");
            assertThat(pad).not().hasText(before);

            assertThat(atlas.page().getByText("写明误差。")).isVisible();
            starting(atlas, "误差（米）").fill("30");
            starting(atlas, "位置精度").selectOption("stated");
            field(atlas, "单位说明").check();
            field(atlas, "单位").fill("平远县工业园管委会");
            assertAccessible(atlas);
            Pictures.keep(atlas.page(), kind + "-place");
            button(atlas, "存入草稿").click();

            assertThat(atlas.page()).hasURL(Pattern.compile("data=changes/"));
            assertThat(atlas.page().locator("tr", new Page.LocatorOptions().setHasText("位置误差")))
                    .containsText("30");
            assertAccessible(atlas);
            Pictures.keep(atlas.page(), kind + "-place-draft");
            publishTheDraftOf(atlas);
            atlas.open("/?sel=%s:%s".formatted(kind, id));
            assertThat(atlas.page().getByText("位置由平远县工业园管委会提供")).isVisible();
            assertThat(button(atlas, "修改位置")).isVisible();
            Pictures.keep(atlas.page(), kind + "-placed");
            assertItWasNowhereBefore(atlas, kind, id);
        }
    }

    /** Also on the map that is drawn of the whole plan: what the panel says is of the same data. */
    private static void assertItWasNowhereBefore(AtlasPage atlas, String kind, String id) {
        atlas.open("/?sel=%s:%s&day=2026-01-01".formatted(kind, id));
        assertThat(atlas.page()
                        .locator("#panel .tag", new Page.LocatorOptions().setHasText("未定位"))
                        .first())
                .isVisible();
        assertThat(atlas.page().getByText("位置由平远县工业园管委会提供")).hasCount(0);
        assertThat(button(atlas, "修改位置")).hasCount(0);
        Pictures.keep(atlas.page(), kind + "-before");
    }

    private void publishTheDraftOf(AtlasPage atlas) {
        var url = atlas.page().url();
        var set = Posts.SETS + "/" + url.replaceFirst(".*data=changes/", "").replaceFirst("&.*", "");
        var posts = new Posts(port);
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
    }

    @Test
    void onAPhoneAPlaceIsForTheComputer() {
        try (var atlas = atTheDesk("/?data=edit/enterprise-places/hongfu-jiaju-place", 390, 844)) {
            assertThat(atlas.page().getByText("修改在电脑上做。")).isVisible();
            Pictures.keep(atlas.page(), "place-phone");
        }
    }

    @Test
    void aBlockIsDrawnForAParkWithoutABoundary() {
        try (var atlas = atTheDesk("/?sel=park:pingyuan-cixing-cailiao-yuan", 1440, 900)) {
            // by key: what comes above it may move it from under a pointer
            button(atlas, "画园区范围").press("Enter");
            assertThat(atlas.page())
                    .hasURL(Pattern.compile("data=draw/park-boundaries/park:pingyuan-cixing-cailiao-yuan"));
            var corners = new int[][] {{960, 400}, {1060, 400}, {1060, 480}, {960, 480}};
            for (var number = 0; number < corners.length; number++) {
                assertThat(button(atlas, "闭合（%d 点）".formatted(number))).isVisible();
                clickOnTheMap(atlas, corners[number][0], corners[number][1]);
            }
            button(atlas, "闭合（4 点）").click();
            assertThat(starting(atlas, "园区")).hasValue("pingyuan-cixing-cailiao-yuan");
            starting(atlas, "地块").fill("一区");
            starting(atlas, "位置精度").selectOption("described");
            starting(atlas, "位置误差").fill("50");
            starting(atlas, "生效日期").fill("2026-01-01");
            starting(atlas, "依据文件").fill("demo-note");
            starting(atlas, "批准面积（公顷）").fill("12.5");
            starting(atlas, "四至").fill("东至县道，南至河");
            field(atlas, "文件 id").fill("demo-note");
            assertAccessible(atlas);
            Pictures.keep(atlas.page(), "boundary");
            button(atlas, "存入草稿").click();

            assertThat(atlas.page()).hasURL(Pattern.compile("data=changes/"));
            assertThat(atlas.page().getByText("东至县道，南至河")).isVisible();
            assertAccessible(atlas);
            assertThat(atlas.page().getByText("新建，此前没有")).isVisible();
            assertThat(atlas.page().getByText("第 0 版")).hasCount(0);
            Pictures.keep(atlas.page(), "boundary-draft");
            atlas.open("/?lang=en&data=changes/"
                    + atlas.page().url().replaceFirst(".*data=changes/", "").replaceFirst("&.*", ""));
            assertThat(atlas.page().getByText("new, nothing before")).isVisible();
            Pictures.keep(atlas.page(), "boundary-draft-en");
        }
    }

    /** Forms have no word of the other language but names and what the plans say. */
    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void theFormsAreInEnglish(int width, int height) {
        try (var atlas = atTheDesk("/?data=changes", width, height)) {
            atlas.open("/?lang=en&data=edit/park-places/pingyuan-xitu-yuan-place");
            assertThat(atlas.page().locator("#panel")).containsText("Place of");
            Pictures.keep(atlas.page(), "place-en-" + width);
            atlas.open("/?lang=en&data=draw/park-boundaries/park:pingyuan-yuan");
            assertThat(atlas.page().locator("#panel")).containsText("New:");
            Pictures.keep(atlas.page(), "boundary-en-" + width);
            atlas.open("/?lang=en&sel=park:pingyuan-xitu-yuan");
            assertThat(atlas.page().locator("#panel")).containsText("Place it");
            atlas.page().getByText("Place it").scrollIntoViewIfNeeded();
            Pictures.keep(atlas.page(), "park-en-" + width);
        }
    }
}

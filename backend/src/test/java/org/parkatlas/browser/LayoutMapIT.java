package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

@IntegrationTest
class LayoutMapIT {

    @LocalServerPort
    private int port;

    @Test
    void showsTheWholeLayoutAndSaysThatThePlanHasExpired() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            assertThat(atlas.page().getByRole(AriaRole.HEADING, heading("一核多组团")))
                    .isVisible();
            assertThat(atlas.page().getByText(Pattern.compile("规划期已届满")).first())
                    .isVisible();
            assertThat(atlas.page().getByText("审图号：未配置").first()).isVisible();
            assertThat(chip(atlas, "全部")).containsText("54");
            assertThat(chip(atlas, "产业园区")).containsText("9");
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
        }
    }

    @Test
    void filtersMapListAndCountsTogether() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            chip(atlas, "特色园区").click();

            assertThat(atlas.page().locator("[role=option][data-ref^='park:']")).hasCount(4);
            assertThat(atlas.page()).hasURL(Pattern.compile("kind=featured_park"));
        }
    }

    @Test
    void opensAParkWithThePlansWordsAndTheirSource() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            atlas.row("park:meixian-yuan").click();

            assertThat(atlas.page().getByRole(AriaRole.HEADING, heading("梅县区产业集聚地")))
                    .isVisible();
            assertThat(atlas.page().getByText("两说并列，未作取舍").first()).isVisible();
            sourceChip(atlas).click();
            assertThat(atlas.page().getByText("表1-3").first()).isVisible();
        }
    }

    @Test
    void findsAParkByTheInitialsOfItsName() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            atlas.search().fill("gmy");
            var first = atlas.page()
                    .getByRole(AriaRole.LISTBOX, listbox("搜索结果"))
                    .getByRole(AriaRole.OPTION)
                    .first();

            assertThat(first).containsText("广梅园");
            atlas.search().press("Enter");
            assertThat(atlas.page().getByRole(AriaRole.HEADING, heading("广州（梅州）产业转移工业园")))
                    .isVisible();
        }
    }

    @Test
    void leadsFromFilterToListToPanelToSourceByKeyboardAlone() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var keyboard = atlas.page().keyboard();
            tabTo(atlas, "button[aria-pressed]");
            keyboard.press("ArrowRight");
            keyboard.press("Enter");
            assertThat(chip(atlas, "产业园区")).hasAttribute("aria-pressed", "true");
            tabTo(atlas, "[role=option]");
            keyboard.press("ArrowDown");
            keyboard.press("Enter");
            assertThat(atlas.page().locator("h1:focus")).isVisible();
            tabTo(atlas, "button[aria-label^='来源'], button[aria-label*='来源']");
            keyboard.press("Enter");
            assertThat(atlas.page().locator("blockquote, [role=note], .quote").first())
                    .isVisible();
            keyboard.press("Escape");
            assertThat(atlas.page().locator("button[aria-label^='来源']:focus")).isVisible();
            keyboard.press("Escape");
            assertThat(atlas.page().locator("[role=option]:focus")).isVisible();
        }
    }

    @Test
    void keepsWhatALinkSays() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            atlas.row("park:guangmei-yuan").click();
            assertThat(atlas.page()).hasURL(Pattern.compile("guangmei-yuan"));
            var link = atlas.page().url();
            try (var other = AtlasPage.onADesk(port).open(link.substring(link.indexOf("/", 8)))) {
                assertThat(other.page().getByRole(AriaRole.HEADING, heading("广州（梅州）产业转移工业园")))
                        .isVisible();
            }
        }
    }

    @Test
    void saysWhatItDoesNotUnderstandInALink() {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=meizhou&kind=nonsense&county=1")) {
            assertThat(atlas.page().getByText(Pattern.compile("链接里有不认识的内容")).first())
                    .isVisible();
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
        }
    }

    @Test
    void showsTheOtherPlansInTheirOwnStructure() {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=xiamen")) {
            assertThat(chip(atlas, "全部")).containsText("47");
        }
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=chaozhou")) {
            assertThat(atlas.page().getByText(Pattern.compile("征求意见稿")).first()).isVisible();
            assertThat(chip(atlas, "全部")).containsText("13");
        }
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=guangdong")) {
            assertThat(atlas.page().getByText(Pattern.compile("珠江东岸")).first()).isVisible();
        }
    }

    @Test
    void staysInItsOriginWithACleanConsoleOnAWholeTour() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            atlas.row("park:guangmei-yuan").click();
            assertThat(atlas.page().getByRole(AriaRole.HEADING, heading("广州（梅州）产业转移工业园")))
                    .isVisible();
            atlas.search().fill("嘉元");
            assertThat(atlas.page().getByRole(AriaRole.LISTBOX, listbox("搜索结果")))
                    .isVisible();
            atlas.search().press("Enter");
            assertThat(atlas.page().getByRole(AriaRole.HEADING, heading("广东嘉元科技股份有限公司")))
                    .isVisible();
            atlas.page().keyboard().press("Escape");
            atlas.page().getByRole(AriaRole.BUTTON, named("查周边")).first().click();
            atlas.page().locator(".leaflet-container").click();
            atlas.page().waitForLoadState();
            atlas.open("/?plan=xiamen");

            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void fitsAPhoneWithTheMapReviewBlockInSight() {
        try (var atlas = AtlasPage.onAPhone(port).open("/")) {
            var block = atlas.page().getByText("审图号：未配置").first();
            assertThat(block).isInViewport();
            atlas.row("park:meijiang-yuan").click();
            assertThat(atlas.page().getByRole(AriaRole.HEADING, heading("梅江园"))).isVisible();
            assertThat((Boolean) atlas.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void embedsTheMapWithItsReviewBlockAndALinkToTheWhole() {
        try (var atlas = AtlasPage.onADesk(port).open("/?embed=1")) {
            assertThat(atlas.page().getByText("审图号：未配置").first()).isVisible();
            assertThat(atlas.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开完整页面")))
                    .isVisible();
            assertThat(atlas.page().locator("[role=option]")).hasCount(0);
        }
    }

    private static Locator chip(AtlasPage atlas, String label) {
        return atlas.page()
                .locator("button[aria-pressed]")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    private static Locator sourceChip(AtlasPage atlas) {
        return atlas.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("来源：.*表1-3")))
                .first();
    }

    /** Presses Tab until the focus is on an element that matches; a page with a trap never gets there. */
    private static void tabTo(AtlasPage atlas, String selector) {
        for (var presses = 0; presses < 60; presses++) {
            atlas.page().keyboard().press("Tab");
            if ((Boolean) atlas.page().evaluate("s => document.activeElement?.matches(s) ?? false", selector)) {
                return;
            }
        }
        throw new AssertionError("Sixty times Tab did not lead to " + selector);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions listbox(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

/** What a reader sees when requests fail: the rest stands, the loss is named, and another try mends it. */
@IntegrationTest
class FailureIT {

    private static final Pattern PARKS = Pattern.compile("/api/v1/parks\\?");
    private static final Pattern XIAMEN = Pattern.compile("plan=xiamen|plans/xiamen");

    @LocalServerPort
    private int port;

    @Test
    void leavesTheRestStandingWhenOneRequestFails() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port)) {
            atlas.page().route(PARKS, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            atlas.open("/?list=enterprises");

            assertThat(notice(atlas, "没有取到：园区")).isVisible();
            assertThat(atlas.row("enterprise:jiayuan-keji")).isVisible();

            atlas.page().unroute(PARKS);
            again(notice(atlas, "没有取到：园区"));
            atlas.page().locator(".modes button").first().click();
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
            assertThat(notice(atlas, "没有取到")).hasCount(0);
        }
    }

    @Test
    void asksAgainByItselfWhenNoAnswerCame() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port)) {
            var asked = new AtomicInteger();
            atlas.page().route(PARKS, route -> {
                if (asked.incrementAndGet() < 3) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            atlas.open("/");

            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
            assertThat(notice(atlas, "没有")).hasCount(0);
            assertThat(asked.get()).isEqualTo(3);
        }
    }

    @Test
    void saysThatTheDeviceIsOfflineAndGoesOnWhenItIsBack() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            atlas.page().context().setOffline(true);
            assertThat(notice(atlas, "设备没有联网")).isVisible();
            choosePlan(atlas, "xiamen");
            assertThat(notice(atlas, "没有取到厦门的规划，图上仍是梅州")).isVisible();

            atlas.page().context().setOffline(false);

            assertThat(chip(atlas, "全部")).containsText("47");
            assertThat(notice(atlas, "没有")).hasCount(0);
        }
    }

    @Test
    void opensAPanelWhoseCodeDidNotComeOnceTheNetworkIsBack() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            atlas.page().context().setOffline(true);
            atlas.row("park:meijiang-yuan").click();
            assertThat(atlas.page().getByText("这个面板没有取到")).isVisible();

            atlas.page().context().setOffline(false);

            assertThat(heading(atlas, "广州增城（梅江）产业转移工业园")).isVisible();
        }
    }

    @Test
    void keepsHeaderAddressAndMapTogetherAfterAFailedSwitch() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            atlas.page().route(XIAMEN, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            choosePlan(atlas, "xiamen");

            var told = notice(atlas, "没有取到厦门的规划，图上仍是梅州");
            assertThat(told).isVisible();
            assertThat(cities(atlas)).hasValue("meizhou");
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
            assertThat(atlas.page().url()).doesNotContain("xiamen");

            atlas.page().unroute(XIAMEN);
            again(told);
            assertThat(chip(atlas, "全部")).containsText("47");
            assertThat(cities(atlas)).hasValue("xiamen");
        }
    }

    @Test
    void closesOnlyTheInnermostWithEscape() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/?sel=park:meixian-yuan")) {
            button(atlas, "来源：").first().click();
            var source = atlas.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("来源原文"));
            assertThat(source).isVisible();

            atlas.page().keyboard().press("Escape");
            assertThat(source).hasCount(0);
            assertThat(heading(atlas, "梅县区产业集聚地")).isVisible();

            atlas.page().keyboard().press("Escape");
            assertThat(heading(atlas, "梅县区产业集聚地")).hasCount(0);
        }
    }

    @Test
    void tellsOfACopiedLinkWithoutMovingTheMap() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            var map = atlas.page().locator(".leaflet-container");
            var before = map.boundingBox();
            button(atlas, "复制链接").click();

            assertThat(atlas.page().getByRole(AriaRole.STATUS).filter(containing("链接")))
                    .isVisible();
            var after = map.boundingBox();
            assertThat(after.y).isEqualTo(before.y);
            assertThat(after.height).isEqualTo(before.height);
        }
    }

    private static void again(Locator notice) {
        notice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("重试"))
                .click();
    }

    private static void choosePlan(AtlasPage atlas, String plan) {
        cities(atlas).selectOption(plan);
    }

    private static Locator cities(AtlasPage atlas) {
        return atlas.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("选择城市"));
    }

    private static Locator notice(AtlasPage atlas, String text) {
        return atlas.page().getByRole(AriaRole.ALERT).filter(containing(text));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(AtlasPage atlas, String name) {
        return atlas.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator chip(AtlasPage atlas, String label) {
        return atlas.page()
                .locator("button[aria-pressed]")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    private static Locator heading(AtlasPage atlas, String name) {
        return atlas.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}

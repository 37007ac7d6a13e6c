package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.signIn;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An investor on the phone: what is typed becomes a ranked list with reasons, without signing in. */
@IntegrationTest
class FinderPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Test
    void theSentenceOfTheInvestorIsTypedAsCriteria() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            var page = atlas.page();
            var searches = new AtomicInteger();
            page.onRequest(request -> {
                if (request.url().endsWith("/siting/searches")) {
                    searches.incrementAndGet();
                }
            });
            button(atlas, "选址").first().click();
            assertThat(page.getByText("9 个园区符合，0 个存疑")).isVisible();

            // copper-clad laminate: its chain brings the foil maker before it and the maker of boards after it
            page.getByLabel("要建什么").fill("覆铜板");
            page.getByLabel("要建什么").press("Enter");
            assertThat(page.getByLabel("电子电路铜箔企业").first()).hasValue("60");
            assertThat(page.getByLabel("印制电路板企业").first()).hasValue("60");
            page.getByLabel("加一个硬条件").selectOption("available_land");
            assertThat(page.getByLabel("可供用地").first()).hasValue("80");
            page.getByLabel("加一个硬条件").selectOption("station");
            page.getByLabel("铁路车站").first().fill("25");
            page.getByLabel("铁路车站").first().press("Tab");

            var first = page.locator(".results ol > li").first();
            assertThat(first).containsText("梅江园");
            assertThat(first).containsText("同园");
            assertThat(first).containsText("13 km 以内");
            assertThat(first).containsText("120 亩");
            assertThat(first).containsText("演示数据");
            assertThat(page.getByText("铁路车站 27 ± 13 km，跨过 ≤ 25 km")).isVisible();
            assertThat(page.getByText("可供用地：无数据，没有登记").first()).isVisible();
            assertThat(page.getByText("可供用地 60 亩 2026，不合 ≥ 80 亩")).isVisible();
            assertThat(page.getByText("铁路车站 53 ± 6 km，不合 ≤ 25 km")).isVisible();
            assertThat(page.locator("[data-mark='meijiang-yuan']")).containsText("1");
            assertThat(page.locator("[data-mark='jiaoling-yuan']")).containsText("?");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            // other weights need no request, and stand in the address
            var asked = searches.get();
            for (var name : List.of("电子电路铜箔企业", "印制电路板企业", "产业契合")) {
                page.getByLabel(name + "的权重").fill("0");
            }
            page.getByLabel("铁路车站的权重").fill("40");
            assertThat(page.locator(".results ol > li").first()).containsText("广梅园");
            assertThat(searches.get()).isEqualTo(asked);
            assertThat(page).hasURL(Pattern.compile("w~station~~40"));
            var address = page.url();
            page.navigate(address);
            assertThat(page.locator(".results ol > li").first()).containsText("广梅园");
        }
    }

    @Test
    void itIsReadOnAPhoneAndInEnglish() {
        try (var atlas = AtlasPage.underInspection(port, 390, 844)
                .open("/?site=find,make~link:tongbo-pcb/futongban,w~station~~10,w~land_price~~5&lang=en")) {
            var page = atlas.page();

            assertThat(page.locator(".results ol > li").first()).containsText("Guangmei Park");
            assertThat(page.getByText("9 parks fit, 0 undecided")).isVisible();
            assertThat(page.getByText("Criteria and weights")).isVisible();
            assertThat(page.getByLabel("What is to be made")).isHidden();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
        }
    }

    @Test
    void aCandidateIsOpenedAndPutBesideOthers() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)
                .open(
                        "/?site=find,make~link:tongbo-pcb/futongban,w~neighbour~link:tongbo-pcb/yinzhi-dianluban~30,w~station~~10,w~headroom~~5")) {
            var page = atlas.page();
            page.locator(".results .card").first().click();

            assertThat(page.locator("#panel-title")).hasText("梅江园");
            assertThat(page.getByText("电子信息、生物医药、新材料、互联网").first()).isVisible();
            assertThat(page.getByText("区域评估 11 项：有效 2 过期 1 无数据 8")).isVisible();
            assertThat(page.getByText("第 1 名")).isVisible();
            assertThat(page.getByText("广州增城").first()).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            page.locator(".back").click();
            button(atlas, "比较前 3 名").click();
            assertThat(page.locator("thead th")).hasCount(3);
            assertThat(page.getByText("无数据，没有登记").first()).isVisible();
            assertThat(page.locator("td.nearest").first()).containsText("同园");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            page.setViewportSize(390, 844);
            assertThat(page.locator("thead th").first()).isVisible();
        }
    }

    /** Of 7 blocks and 317 parcels that are ready, five blocks lie in 平远县, three of 80 亩 and more, and one parcel as large. */
    @Test
    void readyLandIsACandidateForWhoeverWorksForTheCounty() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?site=find")) {
            var page = atlas.page();
            assertThat(page.getByText("9 个园区符合，0 个存疑")).isVisible();
            assertThat(button(atlas, "可供地块")).hasCount(0);
            button(atlas, "登录").first().click();
            signIn(atlas, "demo-promoter");

            button(atlas, "区块").click();
            button(atlas, "可供地块").click();
            button(atlas, "园区").last().click();
            page.locator("#limit-county").selectOption("441426");
            page.getByLabel("加一个硬条件").selectOption("available_land");
            assertThat(page.getByText("4 处符合，0 处存疑")).isVisible();
            assertThat(page.locator(".results ol > li")).hasCount(4);
            assertThat(page.locator(".results ol > li").first()).containsText("平远高新区 区块");
            assertThat(page.getByText("共 324 处")).isVisible();
            assertThat(page).hasURL(Pattern.compile("k~block/parcel"));
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            page.locator(".results .card").first().click();
            assertThat(page.getByText("园区的一个区块：达到供地条件、未供应的地块合计")).isVisible();
            assertThat(page.getByText("登记面积")).isVisible();
            assertThat(page.getByText("其余各项是所在园区的")).isVisible();
            var address = page.url();
            page.navigate(address);
            assertThat(page.getByText("园区的一个区块：达到供地条件、未供应的地块合计")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
        }
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What a promoter keeps for a client: from the ranked list onto a shortlist, and from there to comparison and dossier. */
@IntegrationTest
class ShortlistPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String FOUND =
            "/?site=find,make~link:tongbo-pcb/futongban,w~neighbour~link:tongbo-pcb/yinzhi-dianluban~30,w~station~~10";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.shortlist").update();
        owner.sql("DELETE FROM parkatlas.dossier").update();
    }

    @Test
    void candidatesAreKeptOrderedComparedAndHandedOver() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open(FOUND)) {
            var page = atlas.page();
            assertThat(page.getByText("9 个园区符合").first()).isVisible();
            assertThat(button(atlas, "候选")).isHidden();
            atlas.as("demo-promoter").open(FOUND);

            button(atlas, "候选").click();
            assertThat(page.getByText("还没有候选。")).isVisible();
            field(atlas, "名称").fill("覆铜板三处");
            field(atlas, "客商（可不填）").fill("某客商");
            button(atlas, "新建并加入这 3 处").click();
            assertThat(page.getByText("为某客商")).isVisible();
            var kept = page.locator(".lists ol > li");
            assertThat(kept).hasCount(3);
            var second = kept.nth(1).locator("b").innerText().substring(2);
            button(atlas, "上移" + second).click();
            assertThat(kept.first()).containsText(second);
            page.getByLabel(second + "的备注").fill("先看");
            page.getByLabel(second + "的备注").press("Tab");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            // another site, from its card
            page.locator(".results ol > li").nth(3).locator("button").first().click();
            page.locator(".results .card").last().click();
            button(atlas, "候选").click();
            button(atlas, "加入这 1 处").click();
            assertThat(kept).hasCount(4);
            assertThat(page.getByLabel(second + "的备注")).hasValue("先看");

            button(atlas, "比较前 4 个").click();
            assertThat(page.locator("thead th")).hasCount(4);
            assertThat(page.locator("thead th").first()).containsText(second);
            button(atlas, "候选").click();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            page.locator(".lists").getByText("编招商手册").click();
            field(atlas, "为什么项目准备（印在封面）").fill("覆铜板项目");
            field(atlas, "给谁（不印出来）").fill("某客商");
            button(atlas, "编好并取链接").click();
            assertThat(page.getByText("手册已编好。")).isVisible();

            button(atlas, "移出" + second).click();
            assertThat(kept).hasCount(3);
            button(atlas, "删除候选 覆铜板三处").click();
            assertThat(page.getByText("还没有候选。")).isVisible();
        }
    }

    /** A parcel from its card, a park and a block beside it; a dossier says which of them it leaves out. */
    @Test
    void landIsKeptBesideParksAndComparedWithThem() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)
                .as("demo-promoter")
                .open("/?site=compare/parcel:py-01-004/block:pingyuan-gaoxinqu:区块一/meixian-yuan")) {
            var page = atlas.page();
            assertThat(page.locator("thead th")).hasCount(3);
            button(atlas, "候选").click();
            field(atlas, "名称").fill("平远用地");
            button(atlas, "新建并加入这 3 处").click();
            var kept = page.locator(".lists ol > li");
            assertThat(kept).hasCount(3);
            assertThat(kept.nth(0)).containsText("PY-01-004");
            assertThat(kept.nth(0)).containsText("地块");
            assertThat(kept.nth(0)).containsText("演示数据");
            assertThat(kept.nth(1)).containsText("平远高新区 区块一");
            button(atlas, "下移PY-01-004").click();
            assertThat(kept.nth(0)).containsText("平远高新区 区块一");
            page.locator(".lists").getByText("编招商手册").click();
            assertThat(page.locator(".lists").getByText("这份不写：平远高新区 区块一、PY-01-004。"))
                    .isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "去掉 PY-01-004").click();
            assertThat(page.locator("thead th")).hasCount(2);

            // supplied by now: the list says so and can still be used
            OwnerRows.of(environment)
                    .sql("UPDATE parkatlas.shortlist_site SET site = 'parcel:none' WHERE site = 'parcel:py-01-004'")
                    .update();
            atlas.open("/?site=site/parcel:py-01-004");
            button(atlas, "候选").click();
            assertThat(kept).hasCount(3);
            assertThat(kept.nth(1)).containsText("无数据");
            button(atlas, "移出parcel:none").click();
            assertThat(kept).hasCount(2);
            button(atlas, "加入这 1 处").click();
            assertThat(kept).hasCount(3);
            button(atlas, "比较前 3 个").click();
            assertThat(page.locator("thead th")).hasCount(3);

            page.setViewportSize(390, 844);
            atlas.open("/?site=compare/parcel:none/meixian-yuan&lang=en");
            assertThat(page.getByText("not of this plan, supplied, or of another county"))
                    .isVisible();
            button(atlas, "Shortlists").click();
            assertThat(kept.nth(0)).containsText("block");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
        }
    }

    @Test
    void itIsReadOnAPhoneAndInEnglish() {
        try (var atlas =
                AtlasPage.underInspection(port, 1440, 900).as("demo-promoter").open("/?site=site/meijiang-yuan")) {
            var page = atlas.page();
            button(atlas, "候选").click();
            field(atlas, "名称").fill("Laminate");
            button(atlas, "新建并加入这 1 处").click();
            assertThat(page.locator(".lists ol > li")).hasCount(1);

            page.setViewportSize(390, 844);
            atlas.open("/?site=site/meijiang-yuan&lang=en");
            button(atlas, "Shortlists").click();

            assertThat(page.locator(".lists ol > li")).containsText("Meijiang Park");
            assertThat(button(atlas, "Remove the shortlist Laminate")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
        }
    }
}

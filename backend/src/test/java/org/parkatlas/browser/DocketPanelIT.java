package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.browser.Controls.signIn;

import java.time.LocalDate;
import java.time.ZoneId;
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
import com.microsoft.playwright.options.AriaRole;

/**
 * The way of an item: a county collects it, the office prepares it, the meeting decides, the unit in charge reports, and the office
 * closes it. To everybody else there is no such workspace.
 */
@IntegrationTest
class DocketPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String TITLE = "平远园供电容量不足";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.docket_item WHERE example IS NULL").update();
        owner.sql("DELETE FROM parkatlas.docket_meeting").update();
    }

    private static String day(int later) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(later).toString();
    }

    private static void enter(AtlasPage atlas, String account) {
        atlas.as(account).open("/");
        button(atlas, "会议").click();
    }

    private static void choose(AtlasPage atlas, String step) {
        atlas.page().locator(".box .chips button", text(step)).click();
    }

    private static Page.LocatorOptions text(String step) {
        return new Page.LocatorOptions().setHasText(step);
    }

    private static void take(AtlasPage atlas, String note) {
        field(atlas, "说明（必填）").fill(note);
        atlas.page().locator(".box button[type=submit]").click();
    }

    private static void find(AtlasPage atlas) {
        field(atlas, "标题或现状里的字").fill(TITLE);
        button(atlas, TITLE).click();
        assertThat(atlas.page().locator("#panel-title")).hasText(TITLE);
    }

    @Test
    void anItemGoesFromTheCountyToTheMeetingAndBack() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)) {
            var page = atlas.page();
            enter(atlas, "demo-member-pingyuan");
            assertThat(page.locator("#panel-title")).hasText("联席会议事项");
            assertThat(page.getByText("8 项，办结 1，超期 1")).isVisible();
            assertThat(page.locator(".pa-marks [data-mark='park:meixian-yuan']"))
                    .isVisible();
            assertThat(page.getByText("不落点 2 项：3、7，只在列表里")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "收集一项").click();
            field(atlas, "事项").fill(TITLE);
            field(atlas, "现状").fill("变电站满载，两个项目等电投产。");
            field(atlas, "地点").fill("平远园");
            page.keyboard().press("Enter");
            assertThat(page.locator(".chosen")).containsText("平远园");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            button(atlas, "保存").click();
            assertThat(page.locator("#panel-title")).hasText(TITLE);
            assertThat(page.getByText("步骤由办公室来走")).isVisible();

            enter(atlas, "demo-office");
            find(atlas);
            take(atlas, "与省厅处室对接");
            assertThat(page.getByText("已到“梳理”。")).isVisible();
            field(atlas, "对接的省厅处室").fill("相关业务处室");
            field(atlas, "初步解决方案").fill("先增容，再扩建。");
            take(atlas, "提交下次会议");
            assertThat(page.getByText("已到“上会”。")).isVisible();
            field(atlas, "会议日期").fill(day(0));
            field(atlas, "议定事项").fill("由市生态环境局牵头，年内增容。");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            take(atlas, "会议议定");
            assertThat(page.getByText("已到“议定”。")).isVisible();
            page.locator(".box select").selectOption("lx-o-member-shengtai");
            field(atlas, "期限").fill(day(9));
            take(atlas, "按议定事项督办");
            assertThat(page.getByText("已到“督办”。")).isVisible();
            assertThat(page.getByText("还有 9 天")).isVisible();

            enter(atlas, "demo-member");
            find(atlas);
            field(atlas, "写办理情况").fill("已增容，两个项目投产。");
            button(atlas, "写办理情况").click();
            assertThat(page.getByText("已增容，两个项目投产。")).isVisible();

            enter(atlas, "demo-office");
            find(atlas);
            assertThat(page.getByText("已增容，两个项目投产。")).isVisible();
            choose(atlas, "办结");
            take(atlas, "向成员单位通报");
            assertThat(page.getByText("已到“办结”。")).isVisible();
            assertThat(page.getByText("督办 → 办结")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
        }
    }

    private static Locator part(AtlasPage atlas, String part) {
        return atlas.page().locator("[data-part=" + part + "]");
    }

    private static void putIn(AtlasPage atlas, String part, int number) {
        part(atlas, part).locator("input").fill(String.valueOf(number));
        part(atlas, part).locator(".add button").click();
        assertThat(part(atlas, part).locator("li .number", new Locator.LocatorOptions().setHasText("" + number)))
                .isVisible();
    }

    private static Locator ready(AtlasPage atlas, String part) {
        return part(atlas, part).locator(".add select");
    }

    /** By number, from the list, by button and by the mouse; then the papers, and members read them. */
    @Test
    void theOfficePreparesAMeeting() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)) {
            var page = atlas.page();
            enter(atlas, "demo-office");
            assertThat(page.getByText("还没有会议。")).isVisible();
            button(atlas, "筹备一次会议").click();
            field(atlas, "日期").fill("2026-12-18");
            page.locator(".agenda form button[type=submit]").click();
            assertThat(page.getByText("草稿").first()).isVisible();

            assertThat(ready(atlas, "consult").locator("optgroup").first()).hasAttribute("label", "上会");
            assertThat(ready(atlas, "consult").locator("option", new Locator.LocatorOptions().setHasText("4 铜箔")))
                    .hasCount(1);
            ready(atlas, "consult").selectOption("1");
            assertThat(part(atlas, "consult").locator(".number")).hasText(new String[] {"1"});
            assertThat(ready(atlas, "decide").locator("option[value='1']")).hasCount(0);
            putIn(atlas, "consult", 4);
            putIn(atlas, "consult", 5);
            putIn(atlas, "decide", 3);
            button(atlas, "第 5 项上移").click();
            assertThat(part(atlas, "consult").locator(".number")).hasText(new String[] {"1", "5", "4"});
            part(atlas, "consult")
                    .locator("li")
                    .nth(2)
                    .dragTo(part(atlas, "consult").locator("li").nth(0));
            assertThat(part(atlas, "consult").locator(".number")).hasText(new String[] {"4", "1", "5"});
            part(atlas, "decide").locator("li").dragTo(part(atlas, "arrange").locator("h3"));
            assertThat(part(atlas, "arrange").locator(".number")).hasText(new String[] {"3"});
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "改日期和方式").click();
            Pictures.keep(page, "docket-meeting");
            field(atlas, "日期").fill("2026-12-21");
            field(atlas, "地点（可不写）").fill("市工业和信息化局");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            page.locator(".agenda .form button[type=submit]").click();
            assertThat(page.getByText("2026-12-21 联席会议，视频会议，市工业和信息化局，召集人委托主持")).isVisible();
            assertThat(part(atlas, "arrange").locator(".number")).hasText(new String[] {"3"});

            var paper = page.waitForDownload(() -> page.getByText("导出会议材料 PDF").click());
            assertThat(paper.suggestedFilename()).isEqualTo("meeting-2026-12-21-demo.pdf");
            button(atlas, "发给成员单位").click();
            assertThat(page.getByText("已发给成员单位。")).isVisible();

            enter(atlas, "demo-member");
            assertThat(part(atlas, "consult").locator(".number")).hasText(new String[] {"4", "1", "5"});
            assertThat(button(atlas, "调整次序")).isHidden();
            assertThat(button(atlas, "改日期和方式")).isHidden();
        }
    }

    /** Neither the rail nor an address tells somebody else that there is a docket. */
    @Test
    void nobodyElseIsToldOfIt() {
        try (var atlas = AtlasPage.onADesk(port).open("/?meeting=docket")) {
            var page = atlas.page();
            assertThat(page.locator("#panel-title")).hasText("没有可看的内容");
            assertThat(page.locator("body")).not().containsText("联席会议事项");
            button(atlas, "登录").first().click();
            signIn(atlas, "demo-promoter");
            assertThat(page.getByText("本岗位没有这里的内容。")).isVisible();
            assertThat(button(atlas, "会议")).isHidden();
            assertThat(page.locator("body")).not().containsText("联席会议事项");
        }
        try (var atlas = AtlasPage.onADesk(port)) {
            enter(atlas, "demo-member");
            assertThat(atlas.page().locator("#panel-title")).hasText("联席会议事项");
            atlas.page()
                    .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("以公众身份查看"))
                    .click();
            assertThat(button(atlas, "会议")).isHidden();
            assertThat(atlas.page().locator("body")).not().containsText("联席会议事项");
        }
    }
}

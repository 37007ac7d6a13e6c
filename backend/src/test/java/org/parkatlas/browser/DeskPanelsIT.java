package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

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

/** An administrator makes an account and an auditor reads of it, beside the map. */
@IntegrationTest
class DeskPanelsIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void remove() {
        OwnerRows.of(environment)
                .sql("DELETE FROM parkatlas.account WHERE id = 'officer-jiaoling'")
                .update();
    }

    @Test
    void anAccountIsMadeAndTheLogTellsOfIt() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            signIn(atlas, "demo-admin");
            open(atlas, "账号管理");
            atlas.page().getByText("新建账号").click();
            field(atlas, "账号").fill("officer-jiaoling");
            field(atlas, "岗位（中文）").fill("用地核查岗　蕉岭县");
            field(atlas, "岗位（英文）").fill("land-check desk, Jiaoling");
            field(atlas, "蕉岭县").check();
            button(atlas, "新建").click();

            assertThat(atlas.page().locator("code")).hasText(Pattern.compile("[a-z0-9]{4}(-[a-z0-9]{4}){3}"));
            assertThat(atlas.page().getByText("用地核查岗 · 蕉岭县")).isVisible();
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            signOut(atlas);

            signIn(atlas, "demo-auditor");
            open(atlas, "审计记录");
            assertThat(atlas.page().getByText("逐条核对无误")).isVisible();
            atlas.page()
                    .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("动作"))
                    .selectOption("account-creation");
            assertThat(atlas.page().getByText("account:officer-jiaoling").first())
                    .isVisible();
            assertThat(atlas.page().getByText("导出 CSV"))
                    .hasAttribute("href", Pattern.compile("action=account-creation"));
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void everybodyReadsTheirOwnLog() {
        try (var atlas = AtlasPage.underInspection(port, 390, 844).open("/")) {
            atlas.page().locator("#account-button").click();
            button(atlas, "登录").click();
            fill(atlas, "demo-promoter");
            atlas.page().locator("#account-button").click();
            atlas.page().getByText("招商岗").first().click();
            atlas.page().getByText("我的操作记录").click();

            assertThat(atlas.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("我的操作记录")))
                    .isVisible();
            assertThat(atlas.page().getByText("来自 127.0.0.1").first()).isVisible();
            assertThat(atlas.page().getByText("导出 CSV")).hasCount(0);
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        }
    }

    private static void signIn(AtlasPage atlas, String account) {
        button(atlas, "登录").click();
        fill(atlas, account);
    }

    private static void fill(AtlasPage atlas, String account) {
        field(atlas, "账号").fill(account);
        field(atlas, "密码").fill("parkatlas-demo");
        atlas.page().keyboard().press("Enter");
        assertThat(atlas.page().getByText("已登录")).isVisible();
    }

    private static void open(AtlasPage atlas, String panel) {
        atlas.page().locator("#account-button").click();
        button(atlas, panel).click();
        assertThat(atlas.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(panel)))
                .isVisible();
    }

    private static void signOut(AtlasPage atlas) {
        atlas.page().locator("#account-button").click();
        button(atlas, "退出登录").click();
        assertThat(atlas.page().locator("#account-button")).hasText("登录");
    }

    private static Locator button(AtlasPage atlas, String name) {
        return atlas.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(AtlasPage atlas, String label) {
        return atlas.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}

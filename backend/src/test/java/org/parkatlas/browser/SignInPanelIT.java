package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody signs in beside the map, looks at it as the public does, and signs out. A park is for staff alone. */
@IntegrationTest
class SignInPanelIT {

    private static final String FOR_STAFF = "dapu-yuan";
    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String POST = "用地核查岗 · 平远县";
    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> AAA =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @BeforeEach
    void hideAPark() {
        setAudience("staff");
    }

    @AfterEach
    void showItAgain() {
        setAudience("public");
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.sign_in_failure").update();
    }

    @Test
    void aWrongPasswordIsToldAtItsFieldAndFillingInSendsNothing() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            button(atlas, "登录").click();
            assertThat(field(atlas, "账号")).isFocused();
            field(atlas, "账号").fill(OFFICER);
            field(atlas, "密码").fill("guess");
            atlas.page().keyboard().press("Enter");

            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("还可以试 4 次");
            assertThat(field(atlas, "密码")).isFocused();
            assertThat(field(atlas, "密码")).hasAttribute("aria-invalid", "true");

            fillIn(atlas);
            assertThat(field(atlas, "密码")).hasValue("parkatlas-demo");
            assertThat(atlas.page().getByRole(AriaRole.ALERT)).hasCount(0);
            assertThat(accountButton(atlas)).hasText("登录");

            atlas.page().keyboard().press("Escape");
            assertThat(accountButton(atlas)).isFocused();
            assertThat(field(atlas, "账号")).hasCount(0);
        }
    }

    @Test
    void whatIsSeenFollowsWhoLooksAndTheViewStays() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/?county=441422")) {
            assertThat(hiddenPark(atlas)).hasCount(0);

            signIn(atlas);
            assertThat(accountButton(atlas)).isFocused();
            assertThat(hiddenPark(atlas)).isVisible();
            assertThat(atlas.page()).hasURL(Pattern.compile("county=441422"));

            accountButton(atlas).click();
            publicSwitch(menu(atlas)).click();
            assertThat(band(atlas)).containsText("园区 1 项，公众看不到");
            assertThat(toast(atlas)).containsText("已进入公众视图");
            assertThat(hiddenPark(atlas)).hasCount(0);

            atlas.page().keyboard().press("Escape");
            assertThat(accountButton(atlas)).isFocused();
            button(atlas, "退出公众视图").click();
            assertThat(band(atlas)).hasCount(0);
            assertThat(toast(atlas)).containsText("已退出公众视图");
            assertThat(hiddenPark(atlas)).isVisible();

            accountButton(atlas).click();
            menu(atlas).getByText("退出登录").click();
            assertThat(accountButton(atlas)).hasText("登录");
            assertThat(accountButton(atlas)).isFocused();
            assertThat(hiddenPark(atlas)).hasCount(0);
        }
    }

    @Test
    void aSessionThatEndedIsNoticedWithTheNextAnswer() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/?county=441422")) {
            signIn(atlas);
            assertThat(hiddenPark(atlas)).isVisible();
            OwnerRows.of(environment).sql("DELETE FROM parkatlas.session").update();

            hiddenPark(atlas).click();

            assertThat(atlas.page().getByText("登录已经结束")).isVisible();
            assertThat(accountButton(atlas)).hasText("登录");
            assertThat(hiddenPark(atlas)).hasCount(0);
        }
    }

    @Test
    void worksOnAPhone() {
        try (var atlas = AtlasPage.underInspection(port, 390, 844).open("/")) {
            accountButton(atlas).click();
            button(atlas, "登录").click();
            fillIn(atlas);
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            atlas.page().keyboard().press("Enter");
            assertThat(toast(atlas)).containsText("已登录");

            accountButton(atlas).click();
            button(atlas, POST).click();
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            publicSwitch(menu(atlas)).click();
            assertThat(band(atlas)).isVisible();
            menu(atlas).getByText("退出登录").click();
            assertThat(band(atlas)).hasCount(0);
        }
    }

    @Test
    void hasNothingSeriousThatAxeFinds() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            button(atlas, "登录").click();
            assertThat(atlas.page().getByText("演示账号")).isVisible();
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            fillInAndSend(atlas);
            accountButton(atlas).click();
            publicSwitch(menu(atlas)).click();
            assertThat(band(atlas)).isVisible();
            // what is on its way anew is grey for that long
            assertThat(atlas.page().locator(".greyed")).hasCount(0);
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        }
    }

    @Test
    void hasSevenfoldContrastForElders() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?elder=1")) {
            button(atlas, "登录").click();
            assertThat(atlas.page().getByText("演示账号")).isVisible();
            assertThat(Axe.findings(atlas.page(), AAA, List.of(".leaflet-container", ".seal")))
                    .isEmpty();
            fillInAndSend(atlas);
            accountButton(atlas).click();
            assertThat(menu(atlas)).isVisible();
            assertThat(Axe.findings(atlas.page(), AAA, List.of(".leaflet-container", ".seal")))
                    .isEmpty();
        }
    }

    private static void signIn(AtlasPage atlas) {
        button(atlas, "登录").click();
        fillInAndSend(atlas);
    }

    private static void fillInAndSend(AtlasPage atlas) {
        fillIn(atlas);
        atlas.page().keyboard().press("Enter");
        assertThat(accountButton(atlas)).hasText(POST);
    }

    private static void fillIn(AtlasPage atlas) {
        button(atlas, "填入 " + OFFICER).click();
    }

    private static Locator accountButton(AtlasPage atlas) {
        return atlas.page().locator("#account-button");
    }

    private static Locator menu(AtlasPage atlas) {
        return atlas.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("用地核查岗.*平远县")));
    }

    private static Locator publicSwitch(Locator within) {
        return within.getByRole(AriaRole.SWITCH, new Locator.GetByRoleOptions().setName("以公众身份查看"));
    }

    private static Locator band(AtlasPage atlas) {
        return atlas.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("公众视图"));
    }

    private static Locator toast(AtlasPage atlas) {
        return atlas.page().locator(".toast");
    }

    private static Locator hiddenPark(AtlasPage atlas) {
        return atlas.row("park:" + FOR_STAFF);
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

    private void setAudience(String audience) {
        var owner = OwnerRows.of(environment);
        owner.sql("UPDATE parkatlas.park SET audience = :audience WHERE id = :id")
                .param("audience", audience)
                .param("id", FOR_STAFF)
                .update();
        owner.sql("SELECT parkatlas.raise_version('{park}')").query(Long.class).single();
    }
}

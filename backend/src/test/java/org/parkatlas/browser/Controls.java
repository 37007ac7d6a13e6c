package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody operates on the page, by the names that are read out. */
final class Controls {

    private Controls() {}

    /** The button of exactly this name. */
    static Locator button(AtlasPage atlas, String name) {
        return atlas.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field of exactly this label. */
    static Locator field(AtlasPage atlas, String label) {
        return atlas.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The region of exactly this name. */
    static Locator region(AtlasPage atlas, String name) {
        return atlas.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Fills the form to sign in, and waits until that is done. */
    static void signIn(AtlasPage atlas, String account) {
        field(atlas, "账号").fill(account);
        field(atlas, "密码").fill("parkatlas-demo");
        atlas.page().keyboard().press("Enter");
        assertThat(atlas.page().getByText("已登录")).isVisible();
    }
}

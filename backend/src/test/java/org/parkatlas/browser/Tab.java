package org.parkatlas.browser;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A tab of the browser. One that is free again has forgotten what the application stored, and keeps what every tab has to
 * load: fonts, scripts.
 */
final class Tab {

    /**
     * A quarter of the pixels, which is what painting, copying and putting together a map costs without a graphics card:
     * what a test asks of a page is told in pixels of CSS.
     */
    private static final double SCALE = Pictures.wanted() ? 1 : 0.5;

    private static final Deque<Tab> FREE = new ConcurrentLinkedDeque<>();
    private static final Deque<Tab> FREE_WITHOUT_CSP = new ConcurrentLinkedDeque<>();

    private final Page page;
    private final Deque<Tab> home;

    private Tab(BrowserContext context, Deque<Tab> home) {
        this.page = context.newPage();
        this.home = home;
        page.addInitScript(AtlasPage.COUNT_REQUESTS);
    }

    /** A free tab, or a new one; with its content security policy switched off, a test may inject a checker. */
    static Tab take(boolean withoutCsp) {
        var home = withoutCsp ? FREE_WITHOUT_CSP : FREE;
        var free = home.poll();
        return free == null ? new Tab(still(withoutCsp), home) : free;
    }

    /** A new tab that nobody gets afterwards, in which things move. */
    static Tab ofItsOwn() {
        return new Tab(Chromium.get().newContext(zh()), new ConcurrentLinkedDeque<>());
    }

    /** Every frame of a flight would be painted by the processor, and looked at by nobody. */
    private static BrowserContext still(boolean withoutCsp) {
        return Chromium.get()
                .newContext(zh().setReducedMotion(ReducedMotion.REDUCE).setBypassCSP(withoutCsp));
    }

    private static Browser.NewContextOptions zh() {
        return new Browser.NewContextOptions().setLocale("zh-CN").setDeviceScaleFactor(SCALE);
    }

    Page page() {
        return page;
    }

    /** Given back. */
    void free() {
        if (home != FREE && home != FREE_WITHOUT_CSP) {
            page.context().close();
            return;
        }
        page.context().setOffline(false);
        page.context().clearCookies();
        page.unrouteAll();
        if (page.url().startsWith("http")) {
            page.evaluate("localStorage.clear(); sessionStorage.clear()");
        }
        page.navigate("about:blank");
        home.push(this);
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;

/** The application in a tab of its own, which remembers everything it should not have done. */
final class AtlasPage implements AutoCloseable {

    private static final double PATIENCE_MS = 60_000;

    /** Follows an address as the browser's back button does, and waits until twenty frames in a row show the same. */
    private static final String FOLLOW = """
            (query) => new Promise((done) => {
              history.pushState(null, '', query);
              dispatchEvent(new PopStateEvent('popstate'));
              let calm = 0;
              let last = '';
              const look = () => {
                const pane = getComputedStyle(document.querySelector('.leaflet-map-pane')).transform;
                const panel = document.querySelector('#panel')?.innerHTML;
                const now = pane + panel + document.querySelector('.pa-symbols').innerHTML;
                calm = now === last && window.asked === 0 ? calm + 1 : 0;
                last = now;
                if (calm === 20) done();
                else requestAnimationFrame(look);
              };
              look();
            })""";

    /**
     * Until half a second has passed in which nothing was asked for and nothing came, as the page itself knows it: the
     * driver misses the end of what a worker asks for, and the network is then never idle for it.
     */
    private static final String QUIET = """
            () => new Promise((done) => {
              let since = performance.now();
              let last = 0;
              const look = () => {
                const come = performance.getEntriesByType('resource').length;
                if (come !== last || window.asked !== 0) since = performance.now();
                last = come;
                if (performance.now() - since > 500) done();
                else setTimeout(look, 50);
              };
              look();
            })""";

    /** How many requests have no answer yet. */
    static final String COUNT_REQUESTS = """
            window.asked = 0;
            const ask = window.fetch;
            window.fetch = (...what) => {
              window.asked += 1;
              return ask(...what).finally(() => { window.asked -= 1; });
            };""";

    private final Tab tab;
    private final Page page;
    private final String origin;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    // the very listeners that are taken off again
    private final Consumer<ConsoleMessage> onMessage = this::noteMessage;
    private final Consumer<String> onError = this::noteError;
    private final Consumer<Request> onRequest = this::noteForeign;
    private final Consumer<Response> onResponse = this::noteFailed;

    private AtlasPage(int port, int width, int height, Tab tab) {
        this.origin = "http://127.0.0.1:" + port;
        this.tab = tab;
        this.page = tab.page();
        page.setViewportSize(width, height);
        page.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page.onConsoleMessage(onMessage);
        page.onPageError(onError);
        page.onRequest(onRequest);
        page.onResponse(onResponse);
    }

    private void noteMessage(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    private void noteError(String error) {
        complaints.add("uncaught: " + error);
    }

    private void noteFailed(Response response) {
        if (response.status() >= 400) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    private void noteForeign(Request request) {
        var asked = URI.create(request.url());
        if (!"data".equals(asked.getScheme())
                && !"blob".equals(asked.getScheme())
                && !request.url().startsWith(origin)) {
            complaints.add("left the origin: " + request.url());
        }
    }

    /** The application on a desk, 1440 by 900. */
    static AtlasPage onADesk(int port) {
        return of(port, 1440, 900);
    }

    /** The application on a desk in a browser that has never seen it, for tests that change more of a tab than its address. */
    static AtlasPage inABrowserOfItsOwn(int port) {
        return new AtlasPage(port, 1440, 900, Tab.ofItsOwn());
    }

    /** The application in a window of the given size, px. */
    static AtlasPage of(int port, int width, int height) {
        return new AtlasPage(port, width, height, Tab.take(false));
    }

    /** The application on a phone, 390 by 844. */
    static AtlasPage onAPhone(int port) {
        return of(port, 390, 844);
    }

    /** The application with its content security policy switched off, so that a test may inject a checker. */
    static AtlasPage underInspection(int port, int width, int height) {
        return new AtlasPage(port, width, height, Tab.take(true));
    }

    /**
     * Signed in as a demonstration account, whoever was it before, for what is opened next: the form itself is what few
     * tests are about.
     */
    AtlasPage as(String account) {
        page.context().clearCookies();
        var answer = page.request()
                .post(
                        origin + "/api/v1/session",
                        RequestOptions.create().setData(Map.of("account", account, "password", "parkatlas-demo")));
        if (!answer.ok()) {
            throw new IllegalStateException("%s was not signed in: %s".formatted(account, answer.text()));
        }
        return this;
    }

    /** Opens an address such as {@code /?plan=xiamen} and waits until the map is there and nothing more is asked for. */
    AtlasPage open(String address) {
        page.navigate(origin + address);
        assertThat(page.locator(".leaflet-container")).isVisible();
        page.evaluate(QUIET);
        return this;
    }

    /** Goes to another address without loading the application anew, and waits until nothing changes any more. */
    AtlasPage follow(String address) {
        page.evaluate(FOLLOW, address);
        return this;
    }

    Page page() {
        return page;
    }

    /** The row of an object in the list, such as {@code park:guangmei-yuan}. */
    Locator row(String reference) {
        return page.locator("[role=option][data-ref='%s']".formatted(reference));
    }

    /** The search box. */
    Locator search() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("搜索园区、企业、产业、政策、地名"));
    }

    /** What the browser complained about: console errors and warnings, failed or foreign requests. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        page.offConsoleMessage(onMessage);
        page.offPageError(onError);
        page.offRequest(onRequest);
        page.offResponse(onResponse);
        tab.free();
    }
}

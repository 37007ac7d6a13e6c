package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;

/**
 * The embedded map in a page of another origin, as a browser has it. The tests' service names {@code http://localhost:*} as a site
 * that may frame it; 127.0.0.1, where the same page is to be had, is another origin and not named.
 */
@IntegrationTest
class FrameIT {

    @LocalServerPort
    private int port;

    private HttpServer others;

    @BeforeEach
    void serve() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        others = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        others.createContext("/", exchange -> {
            var page = """
                    <!doctype html><html lang="zh-CN"><title>某网站</title>
                    <iframe title="园区一张图" width="900" height="600" src="http://127.0.0.1:%d%s"></iframe></html>
                    """.formatted(port, exchange.getRequestURI().getQuery());
            var body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        others.start();
    }

    @AfterEach
    void stop() {
        others.stop(0);
    }

    /** The page of others, with this address of the service in its frame. */
    private String page(String host, String framed) {
        return "http://" + host + ":" + others.getAddress().getPort() + "/page?" + framed;
    }

    private static FrameLocator frame(Page page) {
        return page.frameLocator("iframe");
    }

    @Test
    void aSiteThatIsNamedShowsTheEmbeddedMap() {
        var tab = Tab.ofItsOwn();
        try {
            var page = tab.page();
            page.setViewportSize(1000, 700);
            page.navigate(page("localhost", "/?embed=1"));

            assertThat(frame(page).getByText("审图号：未配置").first()).isVisible();
            assertThat(frame(page).locator(".pa-symbols").first()).isVisible();
            assertThat(frame(page).getByText("打开完整页面")).isVisible();
            assertThat(frame(page).getByText("登录")).hasCount(0);
            Pictures.keep(page, "frame-embed");

            page.navigate(page("localhost", "/?embed=1&story=4"));

            assertThat(frame(page).getByText("第 4 步").last()).isVisible();
        } finally {
            tab.free();
        }
    }

    /** A site that nobody named, and a page in which posts work on a site that is named. */
    @ParameterizedTest
    @CsvSource({"127.0.0.1, /?embed=1", "localhost, /", "localhost, /?embed=0"})
    void nothingElseIsFramed(String host, String framed) {
        var tab = Tab.ofItsOwn();
        try {
            var page = tab.page();
            List<String> said = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate(page(host, framed));
            page.waitForCondition(() -> said.stream().anyMatch(it -> it.contains("frame-ancestors")));

            assertThat(said).anyMatch(it -> it.contains("frame-ancestors"));
            assertThat(frame(page).getByText("园区一张图")).hasCount(0);
            assertThat(frame(page).locator(".leaflet-container")).hasCount(0);
        } finally {
            tab.free();
        }
    }
}

package org.parkatlas.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * One headless Chromium for all browser tests of this JVM: the engine without the windows, tab strips and start pages that
 * the whole browser draws for every context although nobody sees them.
 */
final class Chromium {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium-headless-shell");
    private static final Browser BROWSER = launch();

    private Chromium() {}

    static Browser get() {
        return BROWSER;
    }

    private static Browser launch() {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new IllegalStateException("Browser tests need " + EXECUTABLE
                    + ": apt-get install --no-install-recommends chromium-headless-shell");
        }
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                // a page lives for seconds: threads that compile and collect beside it cost more than
                                // they save
                                "--js-flags=--single-threaded,--min-semi-space-size=16",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}

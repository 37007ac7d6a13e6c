package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.google.gson.JsonObject;

@IntegrationTest
class FirstViewIT {

    private static final long LIMIT_BYTES = 300_000;

    @LocalServerPort
    private int port;

    /** The limit is the architecture's: 300 kB as sent by the product itself, everything the browser asked for. */
    @Test
    void weighsLessThan300Kilobytes() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port)) {
            var sent = new AtomicLong();
            var network = atlas.page().context().newCDPSession(atlas.page());
            network.send("Network.enable", new JsonObject());
            network.on(
                    "Network.loadingFinished",
                    event -> sent.addAndGet(event.get("encodedDataLength").getAsLong()));

            atlas.open("/");
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();

            assertThat(sent.get()).isBetween(50_000L, LIMIT_BYTES);
        }
    }
}

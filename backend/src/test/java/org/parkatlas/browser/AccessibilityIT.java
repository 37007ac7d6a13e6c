package org.parkatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything at every size, in a tab that goes from one address to the next. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    private AtlasPage atlas;

    @BeforeAll
    void open() {
        atlas = AtlasPage.underInspection(port, 1440, 900).open("/");
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, /",
        "1440, 900, /?sel=park:meixian-yuan",
        "1440, 900, /?sel=layout:mz-yihe",
        "1440, 900, /?plan=xiamen",
        "1440, 900, /?plan=chaozhou",
        "1440, 900, /?plan=guangdong",
        "1440, 900, /?embed=1",
        "1440, 900, /?lang=en",
        "1440, 900, /?lang=en&sel=park:meixian-yuan",
        "1440, 900, /?lang=en&sel=enterprise:jiayuan-keji",
        "820, 1100, /",
        "390, 844, /",
        "390, 844, /?lang=en",
        "390, 844, /?sel=park:guangmei-yuan",
    })
    void hasNothingSeriousThatAxeFinds(int width, int height, String address) {
        atlas.page().setViewportSize(width, height);
        atlas.follow(address);

        // beside a panel stands the map of the first address again, and it is most of the work
        var excluded = address.contains("sel=") ? List.of(".leaflet-container") : List.<String>of();
        assertThat(Axe.findings(atlas.page(), WCAG_22_AA, excluded)).isEmpty();
    }

    @Test
    void noticesAButtonWithoutAName() {
        atlas.page().evaluate("document.querySelector('header').append(document.createElement('button'))");

        assertThat(Axe.findings(atlas.page(), WCAG_22_AA, List.of(".leaflet-container")))
                .anyMatch(finding -> finding.startsWith("button-name"));
        atlas.open("/");
    }
}

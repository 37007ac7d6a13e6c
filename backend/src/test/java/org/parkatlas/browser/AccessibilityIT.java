package org.parkatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.deque.html.axecore.playwright.AxeBuilder;

@IntegrationTest
class AccessibilityIT {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "1440, 900, /",
        "1440, 900, /?sel=park:meixian-yuan",
        "1440, 900, /?sel=layout:mz-yihe",
        "1440, 900, /?plan=guangdong",
        "1440, 900, /?embed=1",
        "1440, 900, /?lang=en",
        "1440, 900, /?lang=en&sel=park:meixian-yuan",
        "1440, 900, /?lang=en&sel=enterprise:jiayuan-keji",
        "390, 844, /?lang=en",
        "390, 844, /",
        "390, 844, /?sel=park:guangmei-yuan",
    })
    void hasNothingSeriousThatAxeFinds(int width, int height, String address) {
        try (var atlas = AtlasPage.underInspection(port, width, height).open(address)) {
            var found =
                    new AxeBuilder(atlas.page()).withTags(WCAG_22_AA).analyze().getViolations();

            assertThat(found)
                    .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
    }
}

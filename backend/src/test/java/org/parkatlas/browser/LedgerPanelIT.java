package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ledger of a park is read beside the map, by keyboard too, and on a phone. */
@IntegrationTest
class LedgerPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Test
    void aLedgerIsReadLevelByLevel() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)
                .as("demo-officer-pingyuan")
                .open("/?check=ledger/pingyuan-yuan")) {
            var page = atlas.page();
            assertThat(page.locator("tr[data-level='supplied']")).containsText("尚可供应");
            assertThat(page.locator("tr[data-level='supplied']")).containsText("断档 2.94，不计入");
            assertThat(page.locator("[data-mark='py-05-003']")).containsText("PY-05-003");
            assertThat(page.getByText("满一年 2024-06-30")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "批准范围").focus();
            for (var step = 0; step < 5; step++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("h2:focus")).containsText(Pattern.compile("工矿仓储的地块，\\d+ 宗"));

            page.setViewportSize(390, 844);
            assertThat(page.locator("tr[data-level='industrial']")).containsText("工业用地率");
        }
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A card says how long one drives where a network says so, and why nobody knows elsewhere. */
@IntegrationTest
class SiteRoadsPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Test
    void theCardSaysHowLongOneDrivesAndTheMapWhatIsReached() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?site=site/pingyuan-yuan")) {
            var page = atlas.page();
            var roads = page.locator(".roads");

            assertThat(roads).containsText("演示路网");
            assertThat(roads).containsText("演示数据");
            assertThat(row(roads, "铁路车站").locator(".spread")).containsText(Pattern.compile("梅州西站.*分钟.* km"));
            assertThat(row(roads, "铁路车站")).containsText("按直线估算约 ");
            assertThat(row(roads, "港口")).containsText("无数据，在路网范围以外");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "在图上看 15、30、60 分钟可达范围").click();
            assertThat(page.locator(".legend")).containsText(Pattern.compile("15 分钟内，[0-9.]+ km².*30 分钟内.*60 分钟内"));
            assertThat(page.locator(".legend")).containsText("止于路网边缘，再往外无数据");
            assertThat(roads.getByRole(AriaRole.STATUS)).containsText("位置误差约 3 km");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            button(atlas, "在图上看 15、30、60 分钟可达范围").click();
            assertThat(page.locator(".legend")).not().containsText("分钟内");
        }
    }

    @Test
    void whereThereIsNoNetworkTheEstimateStandsAlone() {
        try (var atlas = AtlasPage.underInspection(port, 390, 844).open("/?site=site/fengshun-yuan&lang=en")) {
            var roads = atlas.page().locator(".roads");

            assertThat(row(roads, "Airport")).containsText("no road network covers this place");
            assertThat(row(roads, "Airport")).containsText("estimate from the straight line: about ");
            assertThat(roads.locator("button")).hasCount(0);
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        }
    }

    private static Locator row(Locator roads, String name) {
        return roads.locator("dl > div").filter(new Locator.FilterOptions().setHasText(name));
    }
}

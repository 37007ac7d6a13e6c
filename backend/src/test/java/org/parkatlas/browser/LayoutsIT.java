package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Every plan comes with a layout and a geographic base of its own, as its pack says. */
@IntegrationTest
class LayoutsIT {

    @LocalServerPort
    private int port;

    /** What the packs' {@code layout_drawing.csv} and {@code basemap.geojson} hold, some of each. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    xiamen,    xm-d-daonei xm-d-daowai xm-d-core xm-d-it xm-d-sea xiamen-sea xiamen-rivers
                    chaozhou,  cz-d-xincailiao cz-d-yiyao cz-d-haifeng chaozhou-sea chaozhou-rivers
                    guangdong, gd-d-gz gd-d-sz gd-d-7 gd-d-ewn guangdong-sea guangdong-rivers
                    meizhou,   meizhou-rivers meizhou-place-1785018
                    """)
    void paintsWhatThePackDeclares(String plan, String expected) {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=" + plan)) {
            for (var id : expected.split(" ", -1)) {
                assertThat(ground(atlas)).hasAttribute("data-painted", Pattern.compile("(^| )" + id + "( |$)"));
            }
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"xiamen, 2", "chaozhou, 5", "guangdong, 5"})
    void listsInTheLegendExactlyWhatIsPainted(String plan, int withoutPlace) {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=" + plan)) {
            assertThat(atlas.page().locator("[data-layout-part]").first()).isVisible();
            assertThat(atlas.page().locator("[data-layout-words]")).hasCount(withoutPlace);

            assertThat(listed(atlas, "data-layout-part")).isEqualTo(paintedParts(atlas));
            assertThat(atlas.page().locator("[data-layout-words]").allTextContents())
                    .allSatisfy(words -> assertThat(words).contains("图上不画"));
        }
    }

    @Test
    void showsACityOfTheProvinceAndLeadsToItsPlan() {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=guangdong&sel=layout:gd-ewn")) {
            atlas.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("梅州市"))
                    .click();
            assertThat(atlas.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("梅州市")))
                    .isVisible();

            atlas.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("看梅州的空间布局"))
                    .click();

            assertThat(atlas.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("一核多组团")))
                    .isVisible();
        }
    }

    @Test
    void labelsWhatIsSyntheticAndTurnsTheBaseOff() {
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=meizhou&at=115.97,24.03,12")) {
            assertThat(ground(atlas)).hasAttribute("data-painted", Pattern.compile("demo-stream.* demo-road"));

            atlas.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("海岸、水系")))
                    .uncheck(new Locator.UncheckOptions().setForce(true));

            assertThat(ground(atlas)).not().hasAttribute("data-painted", Pattern.compile("demo-stream"));
        }
    }

    private static Locator ground(AtlasPage atlas) {
        return atlas.page().locator("canvas[data-painted]");
    }

    private static Set<String> listed(AtlasPage atlas, String attribute) {
        var ids = new TreeSet<String>();
        for (var row : atlas.page().locator("[" + attribute + "]").all()) {
            ids.add(row.getAttribute(attribute));
        }
        return ids;
    }

    /** The parts of the layout, whose ids have a {@code -d-} in them; the rest is the base. */
    private static Set<String> paintedParts(AtlasPage atlas) {
        var ids =
                new TreeSet<>(Set.of(ground(atlas).getAttribute("data-painted").split(" ", -1)));
        ids.removeIf(id -> !id.contains("-d-"));
        return ids;
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A city with more firms than a browser should load, and a layer that the browser has no drawing of its own for. */
@Tag("faults") // minutes of work
@IntegrationTest
@Import(MapPlotFeatureType.class)
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/throwaway-map")
class ManyEnterprisesIT {

    /** One firm of new materials stands alone here; the others, of health, are far south of it. */
    private static final String AT_THE_LONELY_FIRM = "at=116.5,24.7,14";

    private static final String AT_THE_PLOTS = "at=116.53,24.8,14";
    private static final String FIRMS = """
            INSERT INTO parkatlas.enterprise (id, plan_id, name, county_codes, industry_ids, industry_labels, position,
                                              precision_class, accuracy_m, ord, pack)
            SELECT 'many-' || n, 'meizhou', '试验厂' || n, ARRAY[:county], ARRAY[:industry], ARRAY['试验'],
                   ST_SetSRID(ST_MakePoint(:lon + n % 50 * 0.002, :lat + n / 50 * 0.002), 4490), 'stated', 50,
                   10000 + n, 'meizhou'
            FROM generate_series(CAST(:first AS integer), CAST(:last AS integer)) AS n
            """;

    private final int port;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    ManyEnterprisesIT(@LocalServerPort int port) {
        this.port = port;
    }

    /** The context, and with it the database, is this class's own: nothing has to be taken away again. */
    @BeforeAll
    static void addFirms(@Autowired Environment environment) {
        var owner = OwnerRows.of(environment);
        owner.sql(FIRMS)
                .param("county", "441402")
                .param("industry", "new-medical")
                .param("lon", 116.0)
                .param("lat", 24.2)
                .param("first", 1)
                .param("last", 2499)
                .update();
        owner.sql(FIRMS)
                .param("county", "441403")
                .param("industry", "new-materials")
                .param("lon", 116.5)
                .param("lat", 24.7)
                .param("first", 0)
                .param("last", 0)
                .update();
        owner.sql("SELECT parkatlas.raise_version('{enterprise}')")
                .query(Long.class)
                .single();
    }

    @Test
    void drawsTilesAndLoadsNoMoreThanAPageOfTheList() {
        try (var atlas = open("/?list=enterprises")) {
            assertThat(atlas.page().locator("[role=option]")).hasCount(100);
            assertThat(atlas.page().getByText("企业共 2,568，已列出前 100")).isVisible();
            drawn(atlas, "enterprises=[1-9]\\d\\d+");

            assertThat(asked).anyMatch(url -> url.contains("/tiles/enterprises/9/"));
            assertThat(asked)
                    .filteredOn(url -> url.contains("/api/v1/enterprises"))
                    .hasSize(1)
                    .allMatch(url -> url.endsWith("limit=100"));
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void listsThePagesOneAfterTheOther() {
        try (var atlas = open("/?list=enterprises&county=441403")) {
            assertThat(atlas.page().getByText(Pattern.compile("企业共 \\d+，已全部列出")))
                    .isVisible();
        }
        try (var atlas = open("/?list=enterprises")) {
            atlas.page().getByRole(AriaRole.BUTTON, named("载入更多")).click();

            assertThat(atlas.page().locator("[role=option]")).hasCount(200);
            assertThat(atlas.page().getByText("企业共 2,568，已列出前 200")).isVisible();
        }
    }

    @Test
    void opensAFirmThatIsDrawnFromATile() {
        try (var atlas = open("/?" + AT_THE_LONELY_FIRM)) {
            drawn(atlas, "enterprises=1");
            map(atlas).hover();
            assertThat(atlas.page().locator(".pa-tip")).hasText("试验厂0");
            map(atlas).click();

            assertThat(atlas.page().getByRole(AriaRole.HEADING, named("试验厂0"))).isVisible();
            assertThat(atlas.page()).hasURL(Pattern.compile("sel=enterprise:many-0"));
            atlas.page().keyboard().press("Escape");
            assertThat(atlas.page().locator(".listbox")).isVisible();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void filtersWhatTheTilesHoldWithoutAskingAgain() {
        try (var atlas = open("/?list=enterprises&" + AT_THE_LONELY_FIRM)) {
            drawn(atlas, "enterprises=1");
            var before = tilesAsked();
            var medical = atlas.page().getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName("新医疗"));
            medical.click();

            drawn(atlas, "enterprises=0");
            assertThat(atlas.page().getByText(Pattern.compile("企业共 2,5\\d\\d，已列出前 100")))
                    .isVisible();
            medical.click();
            drawn(atlas, "enterprises=1");
            assertThat(tilesAsked()).isEqualTo(before);
        }
    }

    @Test
    void opensWhatALinkOrTheSearchNames() {
        try (var atlas = open("/?sel=enterprise:many-7")) {
            assertThat(atlas.page().getByRole(AriaRole.HEADING, named("试验厂7"))).isVisible();
            atlas.search().fill("嘉元");
            assertThat(atlas.page().getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("搜索结果")))
                    .isVisible();
            atlas.search().press("Enter");

            assertThat(atlas.page().getByRole(AriaRole.HEADING, named("广东嘉元科技股份有限公司")))
                    .isVisible();
        }
        try (var atlas = open("/?sel=enterprise:nobody")) {
            assertThat(atlas.page().getByText("企业没有取到")).isVisible();
        }
    }

    @Test
    void drawsALayerItKnowsNothingOfByItsDescriptor() {
        try (var atlas = open("/?" + AT_THE_PLOTS)) {
            assertThat(asked).noneMatch(url -> url.contains("/tiles/map-plots"));
            atlas.page().getByLabel("试验地块").first().check();
            drawn(atlas, "map-plots=2");
            map(atlas).click();

            assertThat(atlas.page()).hasURL(Pattern.compile("show=map-plots"));
            assertThat(atlas.page().getByRole(AriaRole.HEADING, named("乙地块"))).isVisible();
            assertThat(atlas.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("面积（m²） 1,000")))
                    .isVisible();
            assertThat(atlas.page().locator("#panel.demo")).isVisible();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    /** The map is elsewhere and the layer is not even shown. */
    @Test
    void opensAnObjectOfAnyLayerFromALink() {
        try (var atlas = open("/?sel=feature:map-plots/plot-b")) {
            assertThat(atlas.page().getByRole(AriaRole.HEADING, named("乙地块"))).isVisible();
            assertThat(atlas.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("面积（m²） 1,000")))
                    .isVisible();
            assertThat(atlas.page().locator("#panel.demo")).isVisible();
        }
        try (var atlas = open("/?sel=feature:map-plots/nothing")) {
            assertThat(atlas.page().getByText("图层对象没有取到")).isVisible();
        }
    }

    @Test
    void saysOnceThatTilesAreMissingAndAsksAgainWhenTold() {
        try (var atlas = AtlasPage.onADesk(port)) {
            atlas.page().route(Pattern.compile("/tiles/enterprises/"), route -> route.abort());
            atlas.open("/?list=enterprises");
            var notice =
                    atlas.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("图上有一部分没有取到"));
            assertThat(notice).hasCount(1);
            atlas.page().unroute(Pattern.compile("/tiles/enterprises/"));
            atlas.page().unrouteAll();
            notice.getByRole(AriaRole.BUTTON).click();

            drawn(atlas, "enterprises=[1-9]\\d\\d+");
            assertThat(notice).hasCount(0);
        }
    }

    @Test
    void hasNothingSeriousThatAxeFinds() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/?list=enterprises&show=map-plots")) {
            assertThat(atlas.page().locator("[role=option]")).hasCount(100);

            assertThat(new AxeBuilder(atlas.page())
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations())
                    .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
    }

    private AtlasPage open(String address) {
        asked.clear();
        var atlas = AtlasPage.onADesk(port);
        atlas.page().onRequest(request -> asked.add(request.url()));
        return atlas.open(address);
    }

    private long tilesAsked() {
        return asked.stream().filter(url -> url.contains(".mvt")).count();
    }

    /** Waits until the map has drawn what the pattern says: the canvas names each layer with its number of objects. */
    private static void drawn(AtlasPage atlas, String pattern) {
        assertThat(atlas.page().locator("canvas[data-drawn]"))
                .hasAttribute("data-drawn", Pattern.compile("\\b" + pattern + "\\b"));
    }

    private static Locator map(AtlasPage atlas) {
        return atlas.page().locator(".leaflet-container");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

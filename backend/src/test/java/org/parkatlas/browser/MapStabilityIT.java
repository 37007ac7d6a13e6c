package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a reader opens, closes or selects moves nothing on the map but what was selected. */
@IntegrationTest
class MapStabilityIT {

    /** Where the map lies on the page, its scale and its place: Leaflet moves its pane when the map is moved. */
    private static final String VIEW = """
            () => {
              const map = document.querySelector('.leaflet-container');
              const { x, y, width, height } = map.getBoundingClientRect();
              const pane = map.querySelector('.leaflet-map-pane');
              return [x, y, width, height, getComputedStyle(pane).transform, window.shifts].join(' ');
            }""";

    /** Where the words of each symbol or area stand, by key. */
    private static final String PLACES = """
            () => Object.fromEntries([...document.querySelectorAll('.pa-symbols > g')].flatMap((node) => {
              const words = node.querySelector('text.pa-words:not(.pa-seal)');
              if (words === null) return [];
              const { x, y } = words.getBoundingClientRect();
              return [[node.dataset.key, `${x.toFixed(1)},${y.toFixed(1)}`]];
            }))""";

    private static final String WATCH_SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver((list) => {
              for (const { sources, value } of list.getEntries())
                if (sources.some(({ node }) => node?.matches?.('main, .leaflet-container'))) window.shifts += value;
            }).observe({ type: 'layout-shift', buffered: true });""";

    private static final String SETTLED = """
            () => new Promise((done) => {
              let calm = 0;
              let last = '';
              const look = () => {
                const pane = getComputedStyle(document.querySelector('.leaflet-map-pane')).transform;
                const now = pane + document.querySelector('.pa-symbols').innerHTML;
                calm = now === last ? calm + 1 : 0;
                last = now;
                if (calm === 20) done();
                else requestAnimationFrame(look);
              };
              look();
            })""";

    @LocalServerPort
    private int port;

    @Test
    void staysWhereItIsWhileAPanelOpensAndCloses() {
        try (var atlas = open("/")) {
            var before = view(atlas);

            atlas.row("park:meixian-yuan").click();
            assertThat(heading(atlas, "梅县区产业集聚地")).isVisible();
            assertThat(view(atlas)).isEqualTo(before);
            atlas.page().keyboard().press("Escape");
            assertThat(atlas.row("park:meixian-yuan")).isVisible();

            assertThat(view(atlas)).isEqualTo(before);
        }
    }

    @Test
    void keepsEveryOtherNameInItsPlaceWhenASymbolIsSelected() {
        try (var atlas = open("/")) {
            var before = places(atlas);
            var view = view(atlas);

            symbol(atlas, "park:meixian-yuan").locator(".pa-hit").first().click();
            assertThat(heading(atlas, "梅县区产业集聚地")).isVisible();
            settled(atlas);

            assertThat(moved(before, places(atlas))).containsOnlyKeys("park:meixian-yuan");
            assertThat(view(atlas)).isEqualTo(view);
            atlas.page().keyboard().press("Escape");
            settled(atlas);
            assertThat(moved(before, places(atlas))).isEmpty();
        }
    }

    @Test
    void bringsBackEveryNameThatAFilterTookAway() {
        try (var atlas = open("/")) {
            var before = places(atlas);
            var chip = atlas.page()
                    .locator("button[aria-pressed]")
                    .filter(new Locator.FilterOptions().setHasText("特色园区"))
                    .first();

            chip.click();
            settled(atlas);
            chip.click();
            settled(atlas);

            assertThat(moved(before, places(atlas))).isEmpty();
        }
    }

    @Test
    void movesOnlyWhereTheSelectedObjectWouldBeHidden() {
        try (var atlas = open("/?at=116.9,24.3,11")) {
            var before = view(atlas);

            atlas.row("park:pingyuan-yuan").click();
            assertThat(symbol(atlas, "park:pingyuan-yuan")).isInViewport();
            settled(atlas);

            assertThat(view(atlas)).isNotEqualTo(before);
            assertThat(atlas.page().getByRole(AriaRole.BUTTON, named("返回全图"))).isVisible();
        }
    }

    private AtlasPage open(String address) {
        var atlas = AtlasPage.inABrowserOfItsOwn(port);
        atlas.page().addInitScript(WATCH_SHIFTS);
        atlas.open(address);
        assertThat(atlas.page().locator(".pa-symbols > g[data-key^='park:']").first())
                .isAttached();
        settled(atlas);
        return atlas;
    }

    /** Waits until twenty frames in a row show the same. */
    private static void settled(AtlasPage atlas) {
        atlas.page().evaluate(SETTLED);
    }

    private static Object view(AtlasPage atlas) {
        return atlas.page().evaluate(VIEW);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> places(AtlasPage atlas) {
        return (Map<String, String>) atlas.page().evaluate(PLACES);
    }

    /** What stands in both, at different places. */
    private static Map<String, String> moved(Map<String, String> before, Map<String, String> now) {
        var moved = new HashMap<>(now);
        moved.keySet().retainAll(before.keySet());
        moved.entrySet().removeIf(entry -> before.get(entry.getKey()).equals(entry.getValue()));
        return moved;
    }

    private static Locator symbol(AtlasPage atlas, String key) {
        return atlas.page().locator(".pa-symbols > g[data-key='%s']".formatted(key));
    }

    private static Locator heading(AtlasPage atlas, String name) {
        return atlas.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

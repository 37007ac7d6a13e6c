package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A search is kept, and says by itself that a new park fits. */
@IntegrationTest
class SavedSearchPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SEARCH =
            "/?site=find,make~link:tongbo-pcb/futongban,l~available_land~~~80,w~station~~12.5,w~port~~7~20000:1/90000:0.2";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.saved_search").update();
        owner.sql("DELETE FROM parkatlas.site_item WHERE park_id = 'dapu-yuan' AND note = 'test'")
                .update();
        raiseVersion();
    }

    private void raiseVersion() {
        OwnerRows.of(environment)
                .sql("SELECT parkatlas.raise_version(ARRAY['site_item'])")
                .query(Long.class)
                .single();
    }

    @Test
    void aNewHitIsToldUntilTheSearchIsOpened() {
        try (var atlas =
                AtlasPage.underInspection(port, 1440, 900).as("demo-promoter").open(SEARCH)) {
            var page = atlas.page();
            button(atlas, "已存查找").click();
            field(atlas, "给这个查找起名").fill("80 亩以上");
            button(atlas, "留下这个查找").click();
            assertThat(page.locator(".kept").getByText("3 个园区符合")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            OwnerRows.of(environment).sql("""
                            INSERT INTO parkatlas.site_item
                                (park_id, item, value, as_of, document_id, clause_id, quote, note, demo, pack)
                            SELECT 'dapu-yuan', item, 90, as_of, document_id, clause_id, quote, 'test', demo, pack
                            FROM parkatlas.site_item WHERE park_id = 'meijiang-yuan' AND item = 'available_land'
                            """).update();
            raiseVersion();
            atlas.open("/?site=find");

            assertThat(page.locator(".results").getByText("有新的候选 1 个：大埔园")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            button(atlas, "打开查找 80 亩以上").first().click();

            assertThat(page.getByText("有新的候选 1 个：大埔园")).hasCount(0);
            assertThat(page.getByText("4 个园区符合").first()).isVisible();
            assertThat(page.getByLabel("可供用地").first()).hasValue("80");
            assertThat(field(atlas, "铁路车站的权重").last()).hasValue("12.5");
            assertThat(page.url()).contains("w~port~~7~20000:1/90000:0.2");

            page.setViewportSize(390, 844);
            atlas.open("/?site=find&lang=en");
            page.getByText("Criteria and weights").click();
            button(atlas, "Saved searches").click();
            assertThat(page.locator(".kept").getByText("Parks that fit: 4")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            button(atlas, "Remove the search 80 亩以上").click();
            assertThat(page.getByText("There is no saved search yet.")).isVisible();
        }
    }
}

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
import org.parkatlas.StaffRequests;
import org.parkatlas.documents.Poppler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** From the ranked list to the paper that a client reads: the last steps of the investor's call. */
@IntegrationTest
class DossierPanelIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.dossier").update();
    }

    @Test
    void aPromoterHandsOverADossier() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)
                .as("demo-promoter")
                .open("/?site=find,make~link:tongbo-pcb/futongban,w~station~~10,w~headroom~~5")) {
            var page = atlas.page();
            page.locator(".results .card").first().click();
            var site = page.locator("#panel-title").innerText();

            button(atlas, "编招商手册").click();
            field(atlas, "为什么项目准备（印在封面）").fill("覆铜板项目");
            field(atlas, "给谁（不印出来）").fill("某客商");
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            button(atlas, "编好并取链接").click();

            assertThat(page.getByText("手册已编好。")).isVisible();
            var link = page.locator(".link-text a").getAttribute("href");
            var path = link.substring(link.indexOf("/d/"));
            var paper = Poppler.text(new StaffRequests(port)
                    .get(StaffRequests.PUBLIC, path + "/dossier.pdf")
                    .body());
            assertThat(paper).contains(site, "覆铜板项目", "无数据，向园区核实").doesNotContain("某客商");

            var client = atlas.page().context().browser().newPage();
            client.setViewportSize(390, 844);
            client.navigate(link);
            assertThat(client.locator("h1")).hasText("覆铜板项目");
            assertThat(Axe.findings(client, AA, List.of())).isEmpty();

            button(atlas, "收回给某客商的手册").click();
            assertThat(page.getByText("已收回").first()).isVisible();
            assertThat(client.navigate(link).status()).isEqualTo(404);
            client.close();
        }
    }
}

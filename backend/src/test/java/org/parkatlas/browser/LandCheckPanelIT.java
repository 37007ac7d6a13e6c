package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A table of corners becomes a verdict beside the map, and a phone shows it. */
@IntegrationTest
class LandCheckPanelIT {

    /** The red line of the demonstration pack; a digit of J3 is missing. */
    private static final String TABLE = """
            界址点成果表（2000国家大地坐标系）
            点号 X Y 边长
            J1 2661166.968 401335.780 1146.91
            J2 2661026.229 402474.161 919.25
            J3 2661831.868 40291.060 1010.49
            J4 2662600.684 402261.126 728.23
            J5 2662239.891 401566.967 1097.42
            """;

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Test
    void aPastedTableIsMendedConfirmedAndChecked() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900)
                .as("demo-officer-meixian")
                .open("/?check=new")) {
            var page = atlas.page();
            field(atlas, "坐标表").fill(TABLE);
            assertThat(page.getByText("Y 整数 5 位，其余各点 6 位").first()).isVisible();
            assertThat(button(atlas, "确认坐标系，开始核查")).isDisabled();
            assertThat(page.getByText("还差 1 处")).isVisible();

            field(atlas, "坐标表").fill(TABLE.replace("40291.060", "402917.060"));
            assertThat(page.getByText("表内边长 728.23 m").first()).isVisible();
            assertThat(page.locator("label.proposed")).containsText("EPSG:4548");
            assertThat(page.locator("label.proposed")).containsText("2,468.92 亩");
            assertThat(page.locator("label.same_place")).containsText("EPSG:4509");
            assertThat(page.locator("[data-mark='corner-J5']")).isVisible();
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();
            button(atlas, "确认坐标系，开始核查").click();

            assertThat(page).hasURL(Pattern.compile("check=[0-9a-f-]{36}"));
            assertThat(page.locator(".banner")).containsText("受影响：2 项受影响，2 项无数据");
            assertThat(row(page, "permanent-basic-farmland")).containsText("224.5");
            assertThat(row(page, "ecological-redline")).containsText("不受影响");
            assertThat(row(page, "current-land-use")).containsText("图层未入库");
            assertThat(page.locator("[data-mark='words-permanent-basic-farmland']"))
                    .containsText("永久基本农田 224.5");
            assertThat(report(page))
                    .hasAttribute("href", Pattern.compile("api/v1/land-checks/[0-9a-f-]{36}/report\\.pdf"));
            assertThat(Axe.findings(page, AA, List.of())).isEmpty();

            page.setViewportSize(390, 844);
            assertThat(report(page)).isVisible();
            assertThat(row(page, "permanent-basic-farmland")).containsText("9.09 %");
            assertThat(button(atlas, "放入另一条红线")).hasCount(0);
        }
    }

    private static Locator report(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开报告 PDF"));
    }

    private static Locator row(Page page, String theme) {
        return page.locator("tr[data-theme='%s']".formatted(theme));
    }
}

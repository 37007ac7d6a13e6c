package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** From the list to a file on the disk. */
@IntegrationTest
class ExportDialogIT {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private static Locator button(AtlasPage atlas, String name) {
        return atlas.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator dialog(AtlasPage atlas) {
        button(atlas, "导出数据").click();
        var dialog = atlas.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("导出数据"));
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator select(Locator dialog, String label) {
        return dialog.getByLabel(label);
    }

    /** 梅州 has four featured parks in its packs. */
    @Test
    void exportsWhatTheListShowsAsAWorkbook() throws Exception {
        try (var atlas = AtlasPage.onADesk(port).open("/?kind=featured_park")) {
            var dialog = dialog(atlas);

            assertThat(dialog.getByText("导出梅州的园区，特色园区，共 4 条")).isVisible();
            assertThat(select(dialog, "格式")).hasValue("xlsx");
            var file = download(atlas, () -> button(atlas, "导出 Excel 表格（XLSX）").click());

            assertThat(file.suggestedFilename()).matches("园区-v\\d+\\.xlsx");
            file.saveAs(folder.resolve("parks.xlsx"));
            assertThat(Files.readAllBytes(folder.resolve("parks.xlsx"))).startsWith('P', 'K');
            assertThat(dialog.getByText(Pattern.compile("文件已生成"))).isVisible();
            dialog.getByText("只导出符合当前筛选的").click();
            assertThat(dialog.getByText("导出梅州的园区，共 55 条")).isVisible();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @Test
    void formatsStandUnderThoseWhoReadThem() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var dialog = dialog(atlas);
            assertThat(dialog.getByText("导出梅州的园区，共 55 条")).isVisible();
            var groups = select(dialog, "格式").locator("optgroup").all().stream()
                    .map(it -> it.getAttribute("label"))
                    .toList();
            select(dialog, "格式").selectOption("dxf");

            assertThat(groups).containsExactly("表格", "GIS 软件", "CAD", "网页、程序和地球浏览器");
            assertThat(dialog.getByText("只有图形、图层和名称")).isVisible();
            assertThat(select(dialog, "参考系")).hasValue("EPSG:4548");
            assertThat(select(dialog, "参考系").locator("option[value='EPSG:4490']"))
                    .hasCount(0);
            var file = download(atlas, () -> button(atlas, "导出 DXF 图形（ZIP）").click());
            assertThat(file.suggestedFilename()).matches("园区-v\\d+\\.dxf\\.zip");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    /** A whole plan is a job, whose file the browser fetches when it is done. */
    @Test
    void aWholePlanComesAsAJob() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var dialog = dialog(atlas);
            select(dialog, "导出内容").selectOption("plan");
            select(dialog, "参考系").selectOption("EPSG:4527");

            var file = download(atlas, () -> button(atlas, "导出 GeoPackage").click());

            assertThat(file.suggestedFilename()).contains("梅州").endsWith(".gpkg");
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    /** An atlas is a job as well: its pages are counted, and it can be cancelled. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAtlasIsMadePageByPage(boolean phone) throws Exception {
        try (var atlas = (phone ? AtlasPage.onAPhone(port) : AtlasPage.onADesk(port)).open("/?plan=chaozhou")) {
            var dialog = dialog(atlas);
            select(dialog, "出什么图").selectOption("park");
            assertThat(dialog.getByText(Pattern.compile("没有位置的园区不画图"))).isVisible();
            select(dialog, "纸张").selectOption("A4");

            var file = download(atlas, () -> button(atlas, "生成图集").click());

            assertThat(file.suggestedFilename()).matches("潮州图集-按园区-v\\d+\\.pdf");
            file.saveAs(folder.resolve("atlas.pdf"));
            assertThat(Files.readAllBytes(folder.resolve("atlas.pdf"))).startsWith('%', 'P', 'D', 'F');
            assertThat(dialog.getByText(Pattern.compile("文件已生成"))).isVisible();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    private static Download download(AtlasPage atlas, Runnable start) {
        return atlas.page().waitForDownload(start);
    }

    @Test
    void syntheticShapesAreAnnounced() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var dialog = dialog(atlas);
            select(dialog, "导出内容").selectOption("park-boundaries");

            assertThat(dialog.getByText(Pattern.compile("含演示数据 \\d+ 条"))).isVisible();
            atlas.page().keyboard().press("Escape");
            assertThat(dialog).isHidden();
            assertThat(button(atlas, "导出数据")).isFocused();
        }
    }

    /** Without a network no answer comes at all. */
    @Test
    void aRefusalSaysWhyAndCanBeTriedAgain() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var dialog = dialog(atlas);
            assertThat(dialog.getByText("导出梅州的园区，共 55 条")).isVisible();
            atlas.page().context().setOffline(true);
            button(atlas, "导出 Excel 表格（XLSX）").click();

            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("服务没有应答");
            atlas.page().context().setOffline(false);
            var file = download(
                    atlas,
                    () -> dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("重试"))
                            .click());

            assertThat(file.suggestedFilename()).endsWith(".xlsx");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theDialogHasNothingSeriousThatAxeFinds(int width) {
        try (var atlas =
                AtlasPage.underInspection(port, width, width > 1000 ? 900 : 844).open("/")) {
            select(dialog(atlas), "导出内容").selectOption("park-boundaries");
            assertThat(atlas.page().getByText(Pattern.compile("含演示数据"))).isVisible();

            var found = new AxeBuilder(atlas.page())
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();

            assertThat(found)
                    .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
    }
}

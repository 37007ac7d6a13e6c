package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.region;
import static org.parkatlas.browser.Controls.signIn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.stewardship.uploads.TestFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A steward brings a file beside the map, sees what is in it, and removes it. */
@IntegrationTest
class ImportPanelIT {

    private static final String STEWARD = "demo-steward-pingyuan";
    private static final String BOW_TIE =
            "POLYGON ((39388200 2717000, 39388300 2717100, 39388300 2717000, 39388200 2717100, " + "39388200 2717000))";
    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private TestFiles files;

    @BeforeEach
    void makeFiles() {
        files = new TestFiles(folder);
    }

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.import").update();
    }

    /** In GBK, without a .prj, in zone 39; the second row crosses itself. */
    private FilePayload shapefile() {
        var shapes = List.of(TestFiles.SQUARE, BOW_TIE, TestFiles.SQUARE);
        var members = files.shapefile("GBK", shapes);
        members.remove("地块.prj");
        return new FilePayload("平远地块.zip", "application/zip", TestFiles.zip(members));
    }

    @Test
    void aStewardSeesWhatIsInAFileAndRemovesIt() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            enter(atlas);
            chooser(atlas).setInputFiles(shapefile());

            assertThat(region(atlas, "文件")).containsText("Shapefile，面，3 行");
            assertThat(region(atlas, "文件")).containsText("缺 .prj");
            assertThat(region(atlas, "文字编码").getByRole(AriaRole.HEADING)).hasText("GBK");
            assertThat(region(atlas, "文字编码")).containsText("平远高新区");
            assertThat(region(atlas, "文字编码")).containsText("\uFFFD");
            assertThat(region(atlas, "坐标系")).containsText("EPSG:4527");
            assertThat(region(atlas, "坐标系")).containsText("平远县");
            assertThat(atlas.page()).hasURL(Pattern.compile("data=imports/[0-9a-f]{32}"));
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();

            button(atlas, "确认 EPSG:4527").press("Enter");
            assertThat(region(atlas, "坐标系")).containsText("已确认");
            assertThat(button(atlas, "确认 EPSG:4527")).hasCount(0);

            var number = atlas.page().locator("[data-mark='2']");
            assertThat(number).hasText("2");
            var look = button(atlas, "在图上看第 2 行");
            look.focus();
            assertThat(number).hasClass(Pattern.compile("is-hover"));
            number.hover();
            assertThat(atlas.page().locator("tr.pointed")).containsText("图形自相交");

            button(atlas, "删除").click();
            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("删除 平远地块.zip");
            assertThat(button(atlas, "删除")).isFocused();
            atlas.page().keyboard().press("Enter");
            assertThat(atlas.page().getByText("还没有上传过文件。")).isVisible();
            assertThat(atlas.page().locator("[data-mark]")).hasCount(0);
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    /** Without the number of a zone the numbers fit 114° E as well, which no county has. */
    @Test
    void aSystemThatCannotBeIsListedWithTheReason() {
        var members = files.shapefile("GBK", List.of(TestFiles.square(388_000, 2_717_000, 100)));
        members.remove("地块.prj");
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            enter(atlas);
            chooser(atlas).setInputFiles(new FilePayload("a.zip", "application/zip", TestFiles.zip(members)));
            button(atlas, "选别的").click();
            var all = region(atlas, "坐标系").getByRole(AriaRole.RADIO);

            assertThat(all).hasCount(2);
            assertThat(all.first()).isChecked();
            assertThat(all.last()).isDisabled();
            assertThat(region(atlas, "坐标系")).containsText("EPSG:4547 没有一行落在已知的县内");
        }
    }

    @Test
    void aLargeFileSurvivesALostConnection() {
        var text = TestFiles.read(files.gdal("GeoJSON", "a.geojson", List.of(TestFiles.DEGREES)));
        var large = Arrays.copyOf(text, 9 << 20);
        Arrays.fill(large, text.length, large.length, (byte) ' ');
        var tries = new AtomicInteger();
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            enter(atlas);
            atlas.page().route(Pattern.compile("/pieces/1"), route -> {
                if (tries.incrementAndGet() == 1) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            chooser(atlas).setInputFiles(new FilePayload("大.geojson", "application/geo+json", large));

            assertThat(region(atlas, "文件")).containsText("GeoJSON，面，1 行");
            assertThat(tries.get()).isEqualTo(2);
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedInOneSentence() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            enter(atlas);
            chooser(atlas)
                    .setInputFiles(new FilePayload("a.zip", "application/zip", "no".getBytes(StandardCharsets.UTF_8)));

            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("a.zip 不能用");
            assertThat(region(atlas, "文件")).hasCount(0);
        }
    }

    @Test
    void aPhoneShowsTheResultAndTakesNothing() {
        try (var desk = AtlasPage.inABrowserOfItsOwn(port).open("/")) {
            enter(desk);
            chooser(desk).setInputFiles(shapefile());
            assertThat(region(desk, "文件")).isVisible();
        }
        try (var atlas = AtlasPage.underInspection(port, 390, 844).open("/?data=imports")) {
            button(atlas, "登录").click();
            signIn(atlas, STEWARD);
            assertThat(atlas.page().getByText("导入在电脑上做")).isVisible();
            assertThat(chooser(atlas)).hasCount(0);
            button(atlas, "平远地块.zip").click();

            assertThat(region(atlas, "坐标系")).containsText("EPSG:4527");
            assertThat(button(atlas, "确认 EPSG:4527")).hasCount(0);
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        }
    }

    @Test
    void whoeverDoesSomethingElseIsToldSo() {
        try (var atlas = AtlasPage.inABrowserOfItsOwn(port).open("/?data=imports")) {
            assertThat(atlas.page().getByText("录入、复核和发布需要登录")).isVisible();
            button(atlas, "登录").first().click();
            signIn(atlas, "demo-promoter");

            assertThat(atlas.page().getByText("本岗位不录入数据")).isVisible();
            button(atlas, "回到布局").click();
            assertThat(atlas.row("park:guangmei-yuan")).isVisible();
        }
    }

    /** By the rail, over the sign-in, and back to where it led. */
    private static void enter(AtlasPage atlas) {
        atlas.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^数据")))
                .click();
        assertThat(atlas.page().getByText("登录后回到 数据")).isVisible();
        signIn(atlas, STEWARD);
        assertThat(atlas.page().getByText("我的导入")).isVisible();
    }

    private static Locator chooser(AtlasPage atlas) {
        return atlas.page().locator("input[type=file]");
    }
}

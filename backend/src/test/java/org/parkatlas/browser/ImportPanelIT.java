package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.region;
import static org.parkatlas.browser.Controls.signIn;

import java.net.URLEncoder;
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
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.uploads.TestFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Files come in beside the map, whatever they are and whatever happens to them; {@link StoryIT} goes on from there. */
@IntegrationTest
class ImportPanelIT {

    private static final String STEWARD = "demo-steward-pingyuan";
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

    /** In GBK, without a .prj, in zone 39. */
    private byte[] shapefile() {
        var members = files.shapefile("GBK", List.of(TestFiles.SQUARE));
        members.remove("地块.prj");
        return TestFiles.zip(members);
    }

    /** One page: a file that is none, a large one over a connection that breaks, and one whose system is in doubt. */
    @Test
    void whateverComesInIsToldAndGoesAgain() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).open("/")) {
            enter(atlas);
            chooser(atlas)
                    .setInputFiles(new FilePayload("a.zip", "application/zip", "no".getBytes(StandardCharsets.UTF_8)));
            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("a.zip 不能用");
            assertThat(region(atlas, "文件")).hasCount(0);
            back(atlas);
            aLargeFileSurvivesALostConnection(atlas);
            degreesAreComparedAndAskedFor(atlas);
            back(atlas);
            aSystemThatCannotBeIsListedWithTheReason(atlas);
            aFileIsRemoved(atlas);
        }
    }

    private static void back(AtlasPage atlas) {
        button(atlas, "导入").first().click();
        assertThat(atlas.page().getByText("我的导入")).isVisible();
    }

    private void aLargeFileSurvivesALostConnection(AtlasPage atlas) {
        var text = TestFiles.read(files.gdal("GeoJSON", "a.geojson", List.of(TestFiles.DEGREES)));
        var large = Arrays.copyOf(text, 9 << 20);
        Arrays.fill(large, text.length, large.length, (byte) ' ');
        var tries = new AtomicInteger();
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

    /** Degrees may come from a web map: where they would lie then is shown, and nothing is moved. */
    private static void degreesAreComparedAndAskedFor(AtlasPage atlas) {
        button(atlas, "在图上比较").click();
        assertThat(atlas.page().locator("[data-mark='GCJ-02']")).isVisible();
        assertThat(atlas.page().locator("[data-mark='BD-09']")).isVisible();
        button(atlas, "回到文件").click();
        assertThat(atlas.page().locator("[data-mark]")).hasCount(0);
        atlas.page().getByLabel(Pattern.compile("GCJ-02")).check();
        assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("不会自动纠偏");
        assertThat(button(atlas, "核对 1 行")).isDisabled();
    }

    /** Without the number of a zone the numbers fit 114° E as well, which no county has. */
    private void aSystemThatCannotBeIsListedWithTheReason(AtlasPage atlas) {
        var members = files.shapefile("GBK", List.of(TestFiles.square(388_000, 2_717_000, 100)));
        members.remove("地块.prj");
        chooser(atlas).setInputFiles(new FilePayload("b.zip", "application/zip", TestFiles.zip(members)));
        button(atlas, "选别的").click();
        var all = region(atlas, "坐标系").getByRole(AriaRole.RADIO);

        assertThat(all).hasCount(2);
        assertThat(all.first()).isChecked();
        assertThat(all.last()).isDisabled();
        assertThat(region(atlas, "坐标系")).containsText("EPSG:4547 没有一行落在已知的县内");
    }

    private static void aFileIsRemoved(AtlasPage atlas) {
        button(atlas, "删除").click();
        assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("删除 b.zip");
        assertThat(button(atlas, "删除")).isFocused();
        atlas.page().keyboard().press("Enter");
        assertThat(atlas.page().getByText("我的导入")).isVisible();
        assertThat(button(atlas, "b.zip")).hasCount(0);
    }

    /** What was sent from a computer is decided on a phone as well; there is nothing to scroll sideways. */
    @Test
    void aPhoneDecidesAndTakesNothing() {
        var name = URLEncoder.encode("平远高新区2026年第二季度地块.zip", StandardCharsets.UTF_8);
        var sent = new StaffRequests(port).send(STEWARD, "POST", "/api/v1/imports?name=" + name, shapefile());
        assertThat(sent.statusCode()).isEqualTo(201);
        try (var atlas = AtlasPage.underInspection(port, 390, 844).as(STEWARD).open("/?data=imports")) {
            assertThat(atlas.page().getByText("文件在电脑上上传")).isVisible();
            assertThat(chooser(atlas)).hasCount(0);
            button(atlas, "平远高新区2026年第二季度地块.zip").click();

            button(atlas, "确认 EPSG:4527").click();
            assertThat(region(atlas, "坐标系")).containsText("已确认");
            assertThat(atlas.page().getByLabel("DKBH 对应的属性")).hasValue("code");
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
            assertThat((boolean) atlas.page()
                            .evaluate("() => document.querySelector('.panel').scrollWidth <= document.documentElement"
                                    + ".clientWidth"))
                    .isTrue();
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

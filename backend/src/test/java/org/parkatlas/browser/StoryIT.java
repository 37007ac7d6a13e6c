package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.region;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.SETS;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.uploads.TestFiles;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/**
 * How a county's own parcels come to everybody who may see them: a file that says nothing of itself, what its columns are, three
 * faulty rows, a draft that its author cannot review, a reviewer who returns it, publication, and back again.
 */
@EditingTest
class StoryIT {

    private static final String OFFICER = "demo-officer-pingyuan";

    /** Of the first row: the county and the code. */
    private static final String ID = "441426-py-001";

    private static final String ITEM = "/ogc/collections/parcels/items/" + ID;

    /** 115.8949° E, 24.5531° N. */
    private static final String TILE = "/tiles/parcels/14/13466/7038.mvt";

    private static final String OTHER_SHAPE = """
            {"type": "Polygon", "coordinates": [[[115.8955, 24.5531], [115.8965, 24.5531], [115.8965, 24.5541],
            [115.8955, 24.5541], [115.8955, 24.5531]]]}""";

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The second crosses itself, the fourth lies in another zone, the last has none. */
    private static final List<String> SHAPES = List.of(
            TestFiles.SQUARE,
            "POLYGON ((39388200 2717000, 39388300 2717100, 39388300 2717000, 39388200 2717100, 39388200 2717000))",
            TestFiles.square(39_388_400, 2_717_000, 100),
            TestFiles.square(88_388_000, 2_717_000, 100),
            "POLYGON EMPTY");

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    @Test
    void parcelsOfAFileComeToWhoeverMaySeeThemAndBack() {
        var set = SETS + "/" + drafted();

        returnedAndCorrected(set);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);

        everyOutletShows();
        var before = posts.get(OFFICER, ITEM).<Object>at("$.geometry");
        reshape();
        assertThat(posts.get(OFFICER, ITEM).<Object>at("$.geometry")).isNotEqualTo(before);
        undo();
        assertThat(posts.get(OFFICER, ITEM).<Object>at("$.geometry")).isEqualTo(before);
    }

    /** In the browser: from the file to the draft, whose id is told. */
    private String drafted() {
        try (var atlas = AtlasPage.underInspection(port, 1440, 900).as(STEWARD).open("/?data=imports")) {
            atlas.page().locator("input[type=file]").setInputFiles(shapefile());
            seeWhatIsInIt(atlas);
            sayWhatItsColumnsAre(atlas);
            seeThreeErrors(atlas);
            button(atlas, "存为草稿（2 行）").click();
            return submitted(atlas);
        }
    }

    /** In GBK and in zone 39, neither of which it says. */
    private FilePayload shapefile() {
        var members = new TestFiles(folder).shapefile("GBK", SHAPES);
        members.remove("地块.prj");
        return new FilePayload("平远地块.zip", "application/zip", TestFiles.zip(members));
    }

    private static void seeWhatIsInIt(AtlasPage atlas) {
        assertThat(region(atlas, "文件")).containsText("Shapefile，面，5 行");
        assertThat(region(atlas, "文件")).containsText("缺 .prj");
        assertThat(region(atlas, "文字编码")).containsText("平远高新区");
        assertThat(region(atlas, "文字编码")).containsText("\uFFFD");
        assertThat(region(atlas, "坐标系")).containsText("平远县");
        assertThat(button(atlas, "核对 5 行")).isDisabled();
        button(atlas, "确认 EPSG:4527").press("Enter");
        assertThat(region(atlas, "坐标系")).containsText("已确认");
    }

    private static void sayWhatItsColumnsAre(AtlasPage atlas) {
        assertThat(atlas.page().getByLabel("DKBH 对应的属性")).hasValue("code");
        atlas.page().getByLabel("TDMJ 的面积单位").selectOption("mu");
        constant(atlas, "stage").selectOption("unready");
        constant(atlas, "precision").selectOption("surveyed");
        constant(atlas, "vintage").fill("2026-06-30");
        constant(atlas, "sourceUnit").fill("平远县自然资源局");
        constant(atlas, "document").fill("demo-note");
        constant(atlas, "accuracyM").fill("0.5");
        constant(atlas, "accuracyM").press("Tab");
        assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        button(atlas, "核对 5 行").click();
    }

    private static Locator constant(AtlasPage atlas, String column) {
        return atlas.page().locator("[id$='-%s']".formatted(column));
    }

    private static void seeThreeErrors(AtlasPage atlas) {
        assertThat(atlas.page().getByText("错误 3 行；2 行可以存为草稿")).isVisible();
        var row = atlas.page().locator("#row-2");
        assertThat(row).containsText("自相交");
        assertThat(atlas.page().locator("#row-4")).isVisible();
        assertThat(atlas.page().locator("#row-5")).isVisible();
        row.hover();
        assertThat(atlas.page().locator("[data-mark='2']")).hasClass(Pattern.compile("is-hover"));
        assertThat(atlas.page().getByText("下载出错的行"))
                .hasAttribute("href", Pattern.compile("imports/[0-9a-f]{32}/refused$"));
    }

    private static String submitted(AtlasPage atlas) {
        assertThat(atlas.page()).hasURL(Pattern.compile("data=changes/[0-9a-f-]{36}"));
        button(atlas, "提交复核").click();
        assertThat(button(atlas, "通过复核")).isDisabled();
        assertThat(atlas.page().getByText("本人的修改不能自己复核").first()).isVisible();
        assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        assertThat(atlas.complaints()).isEmpty();
        var address = atlas.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void returnedAndCorrected(String set) {
        posts.move(STEWARD, set, "accepted").is(403);
        posts.move(REVIEWER, set, "returned").is(200);
        var row = posts.get(STEWARD, set + "/rows").is(200);
        assertThat((String) row.at("$.items[0].cells.registeredAreaM2")).isEqualTo("333.33");
        Map<String, Object> sources = row.at("$.items[0].sources");
        Map<String, Object> cells = row.at("$.items[0].cells");
        cells.put("note", "四至已核");
        sources.put("note", Map.of("unit", "平远县自然资源局"));
        posts.send(
                        STEWARD,
                        "PUT",
                        set + "/rows/" + ID,
                        Map.of(
                                "action",
                                "add",
                                "cells",
                                cells,
                                "geometry",
                                row.at("$.items[0].geometry"),
                                "sources",
                                sources))
                .is(200);
        posts.move(STEWARD, set, "in_review").is(200);
    }

    /** Soon, for whoever may see parcels; they were not there yesterday. */
    private void everyOutletShows() {
        var soon = Instant.now().plus(Duration.ofMinutes(1));
        while (!tile().contains(ID)) {
            assertThat(Instant.now()).isBefore(soon);
        }
        assertThat((String) posts.get(OFFICER, ITEM).is(200).at("$.properties.note"))
                .isEqualTo("四至已核");
        assertThat(posts.get(OFFICER, "/api/v1/exports/parcels?format=csv&code=PY-001")
                        .is(200)
                        .body())
                .contains("PY-001");
        assertThat(posts.get(OFFICER, "/api/v1/search?q=PY-001").is(200).body()).contains(ID);
        var yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
        posts.get(OFFICER, ITEM + "?asOf=" + yesterday).is(404);
        posts.get(StaffRequests.PUBLIC, ITEM).is(404);
    }

    private String tile() {
        return DecodedTile.of(new StaffRequests(port).get(OFFICER, TILE).body()).toString();
    }

    private void reshape() {
        var set = posts.begin("parcels");
        var row = posts.get(OFFICER, "/api/v1/history/parcels/" + ID);
        assertThat((int) row.is(200).at("$.items.length()")).isEqualTo(1);
        posts.put(
                        set,
                        Posts.Row.ofParcel("py-01-001")
                                .called(ID)
                                .with("note", "四至已核")
                                .shaped(OTHER_SHAPE))
                .is(200);
        publish(set);
    }

    private void undo() {
        var restoration = Map.of("version", 1, "note", "形状改错了");
        String begun = posts.send(STEWARD, "POST", "/api/v1/history/parcels/" + ID + "/restorations", restoration)
                .is(201)
                .at("$.changeSet");
        publish(SETS + "/" + begun);
    }

    private void publish(String set) {
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
    }
}

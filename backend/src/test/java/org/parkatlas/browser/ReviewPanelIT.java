package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A draft goes through review to publication beside the map, and an object's versions stay to be seen. */
@EditingTest
class ReviewPanelIT {

    /** Half of what py-01-001 is in the demonstration pack. */
    private static final String HALF = """
            {"type": "Polygon", "coordinates": [[[115.8904769, 24.5772714], [115.8907268, 24.5777847],
            [115.8905263, 24.5778663], [115.8902763, 24.577353], [115.8904769, 24.5772714]]]}""";

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    private String draft(String parcel) {
        var set = posts.begin("parcels");
        posts.put(set, Row.ofParcel(parcel).shaped(HALF).with("use", "物流")).is(200);
        return idOf(set);
    }

    private static String idOf(String set) {
        return set.substring(set.lastIndexOf('/') + 1);
    }

    /** In a browser of its own, signed in. */
    private AtlasPage at(String account, String address) {
        return AtlasPage.underInspection(port, 1440, 900).as(account).open(address);
    }

    @Test
    void aReviewerSeesBothVersionsAndReturnsOnlyWithAReason() {
        var id = draft("py-01-001");
        posts.move(STEWARD, Posts.SETS + "/" + id, "in_review").is(200);
        try (var atlas = at(REVIEWER, "/?data=changes/" + id)) {
            var row = atlas.page().locator("tr", new Page.LocatorOptions().setHasText("物流"));
            assertThat(row.locator("del")).hasText("工业");
            assertThat(atlas.page().locator(".areas")).containsText("公顷");
            assertThat(atlas.page().locator(".areas .removed")).containsText("－0.1");
            assertThat(pressed(atlas)).hasText("两版叠放");
            atlas.page().locator("#panel-title").press("1");
            assertThat(pressed(atlas)).hasText("第 1 版");
            atlas.page().locator("#panel-title").press("3");
            assertThat(atlas.page().locator("[data-mark='removed']")).containsText("－0.1");
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();

            button(atlas, "退回修改").click();
            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("退回时要写明原因");
            field(atlas, "说明").fill("批准面积对不上，请附四至计算");
            button(atlas, "退回修改").click();

            assertThat(atlas.page().locator("ol.strip")).containsText("已退回");
            assertThat(atlas.page().locator(".notes")).containsText("批准面积对不上");
        }
    }

    @Test
    void whoIsOvertakenIsToldByWhomAndReadsAgain() {
        var id = draft("py-01-001");
        posts.move(STEWARD, Posts.SETS + "/" + id, "in_review").is(200);
        try (var atlas = at(REVIEWER, "/?data=changes/" + id)) {
            assertThat(button(atlas, "通过复核")).isEnabled();
            posts.move(REVIEWER, Posts.SETS + "/" + id, "accepted").is(200);

            field(atlas, "说明").fill("同意");
            button(atlas, "通过复核").click();

            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("变更已经走到下一步");
            assertThat(atlas.page().getByRole(AriaRole.ALERT)).containsText("复核岗");
            button(atlas, "重新读取").click();
            assertThat(button(atlas, "发布")).isDisabled();
            assertThat(atlas.page().getByText("这一步由发布岗来做")).isVisible();
        }
    }

    @Test
    void whatIsPublishedHasAHistoryThatIsSeenByDay() {
        var set = posts.accepted("parcels", Row.ofParcel("py-01-002").with("use", "物流"));
        try (var atlas = at(PUBLISHER, "/?data=changes/" + idOf(set))) {
            button(atlas, "发布").click();
            assertThat(atlas.page().getByText("“测试变更”：已发布。")).isVisible();
            button(atlas, "历史").click();

            var versions = atlas.page().locator(".line > li");
            assertThat(versions).hasCount(2);
            assertThat(versions.first()).containsText("图上现在");
            assertThat(versions.first()).containsText("录入岗");
            versions.first().getByText("看差异").click();
            assertThat(atlas.page()
                            .locator("tr", new Page.LocatorOptions().setHasText("物流"))
                            .locator("del"))
                    .hasText("公园绿地");

            field(atlas, "图上是哪一天").first().fill("2020-12-31");
            assertThat(atlas.page().getByText("历史视图 2020-12-31")).isVisible();
            assertThat(atlas.page().getByText("还不知道这个对象")).isVisible();
            button(atlas, "回到今天").click();
            assertThat(versions.first()).containsText("图上现在");
            assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
        }
    }

    private static Locator pressed(AtlasPage atlas) {
        return atlas.page().locator("#desk-tools [aria-pressed=true]");
    }
}

package org.parkatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.browser.Controls.button;
import static org.parkatlas.browser.Controls.field;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parkatlas.stewardship.EditingTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;

/** Objects are changed beside the map, what is wrong with them is said by anybody, and the board shows what is missing. */
@EditingTest
class DeskEditingIT {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    private AtlasPage atTheDesk(String address) {
        return AtlasPage.underInspection(port, 1440, 900).as(STEWARD).open(address);
    }

    private static void assertAccessible(AtlasPage atlas) {
        assertThat(Axe.findings(atlas.page(), AA, List.of())).isEmpty();
    }

    @Test
    void aShapeIsMovedByKeysIntoADraft() {
        try (var atlas = atTheDesk("/?data=edit/parcels/py-01-003")) {
            var pad = atlas.page().locator(".pad .keys");
            assertThat(pad).containsText("还没有选角点");
            assertThat(atlas.page().locator("#panel .stamp")).hasText("演示数据");
            assertThat(button(atlas, "存入草稿")).isDisabled();
            pad.press("PageDown");
            assertThat(pad).containsText("第 1 点");
            var before = pad.textContent();
            pad.press("ArrowRight");
            assertThat(pad).not().hasText(before);
            assertAccessible(atlas);
            Pictures.keep(atlas.page(), "edit");

            assertThat(atlas.page().getByText("写明新的误差，或确认不变")).isVisible();
            atlas.page().locator(".kept input").check();
            field(atlas, "单位说明").check();
            field(atlas, "单位").fill("平远县自然资源局");
            field(atlas, "用途").fill("物流");
            button(atlas, "存入草稿").click();

            assertThat(atlas.page()).hasURL(Pattern.compile("data=changes/"));
            var use = atlas.page().locator("tr", new Page.LocatorOptions().setHasText("物流"));
            assertThat(use).containsText("平远县自然资源局");
            assertThat(atlas.page().locator("tr", new Page.LocatorOptions().setHasText("平远高新区")))
                    .isVisible();
            Pictures.keep(atlas.page(), "draft");
        }
    }

    @Test
    void anybodySaysWhatIsWrongAndReadsTheAnswer() {
        try (var reader = AtlasPage.underInspection(port, 1440, 900).open("/?sel=county:441426");
                var desk = atTheDesk("/?data=corrections")) {
            button(reader, "这里有错？告诉我们").click();
            field(reader, "应该是什么，从哪里知道的").fill("大门在县道北侧，图上在南侧");
            assertAccessible(reader);
            Pictures.keep(reader.page(), "correction");
            button(reader, "发送").click();
            assertThat(reader.page().getByText("已收到")).isVisible();

            button(desk, "已答复").click();
            button(desk, "待答复").click();
            assertThat(desk.page().getByText("大门在县道北侧")).isVisible();
            button(desk, "答复").first().click();
            field(desk, "查不到依据").check();
            field(desk, "答复（公开，写明依据）").fill("批复没有附图，已转自然资源局核实。");
            assertAccessible(desk);
            Pictures.keep(desk.page(), "answer");
            button(desk, "公开答复").click();
            assertThat(desk.page().getByText("没有。")).isVisible();

            reader.page().reload();
            assertThat(reader.page().getByText("批复没有附图")).isVisible();
        }
    }

    @Test
    void theBoardLeadsToWhatIsContradictory() {
        try (var atlas = atTheDesk("/?data=quality")) {
            var row = atlas.page().locator("tr", new Page.LocatorOptions().setHasText("演示数据"));
            assertThat(row.first()).isVisible();
            row.first().getByText("看对象").click();
            assertAccessible(atlas);
            Pictures.keep(atlas.page(), "quality");
            button(atlas, "py-05-003").click();

            assertThat(atlas.page()).hasURL(Pattern.compile("sel=feature:parcels/py-05-003"));
            assertThat(button(atlas, "修改")).isVisible();
            assertThat(button(atlas, "这个对象的历史")).isVisible();
            Pictures.keep(atlas.page(), "object");
        }
    }
}

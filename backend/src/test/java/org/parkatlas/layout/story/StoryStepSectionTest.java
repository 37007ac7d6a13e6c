package org.parkatlas.layout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.intake.spi.TestPack;

class StoryStepSectionTest {

    @Test
    void keepsAStepWithoutAViewOfItsOwn() {
        var values = step().values();

        assertThat(values)
                .containsEntry("plan_id", "alpha")
                .containsEntry("quote", "推动八个县各有一园")
                .containsEntry("objects", List.of("park:p-one", "target:t-one"))
                .containsEntry("west", null)
                .containsEntry("north", null);
    }

    @Test
    void keepsTheViewThatIsStated() {
        var values = step().with("west", "116")
                .with("south", "24")
                .with("east", "117")
                .with("north", "25")
                .values();

        assertThat(values).containsEntry("west", 116.0).containsEntry("north", 25.0);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "id, ''",
        "plan, nowhere",
        "title, ''",
        "title_en, ''",
        "text_en, ''",
        "quote, 推动九个县",
        "quote_en, ''",
        "clause_id, c9",
        "document_id, unknown",
        "strong, 九个县",
        "objects, park:nowhere",
        "objects, document:alpha-plan",
        "objects, p-one",
        "layers, parcels",
        "ord, first",
    })
    void refusesAStep(String column, String value) {
        var refused = step().with(column, value).refusedColumns();

        assertThat(refused)
                .contains(column)
                .allSatisfy(it -> assertThat(it).isIn(column, "clause_id", "quote", "text", "text_en", "strong"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'', 24, 117, 25", "116, 24, 117, ''", "117, 24, 116, 25", "116, 24, 117, 24", "116, 24, 217, 25"})
    void refusesAViewThatIsNoBox(String west, String south, String east, String north) {
        var refused = step().with("west", west)
                .with("south", south)
                .with("east", east)
                .with("north", north)
                .refusedColumns();

        assertThat(refused).hasSize(1).isSubsetOf("west", "south", "east", "north");
    }

    /** What the data say is read from the data; a sentence that repeats it would stay when they change. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "text, 园区有 13 家企业。",
        "text, 园区有九家企业。",
        "title, 两条链",
        "text_en, It has 13 firms.",
        "text_en, It has nine firms.",
        "title_en, Two chains",
    })
    void refusesANumberThatIsNotQuotedBesideIt(String column, String value) {
        var refused = step().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"八个县各做一样。", "第一个是新材料，一家企业可以做几样。", "“四新”产业和“十四五”。"})
    void takesSentencesThatStateNoOtherNumber(String text) {
        var refused = step().with("text", text)
                .with("text_en", "Eight of them, one a county.")
                .refusedColumns();

        assertThat(refused).isEmpty();
    }

    @Test
    void refusesAThirteenthStepAndAPlaceInTheOrderThatIsTaken() {
        var pack = step();

        for (var number = 1; number <= StoryStepSection.MOST_STEPS; number++) {
            assertThat(pack.with("ord", Integer.toString(number)).refusedColumns())
                    .isEmpty();
        }
        assertThat(pack.with("ord", "1").refusedColumns()).containsExactlyInAnyOrder("plan", "ord");
    }

    private static TestPack step() {
        return new TestPack(
                        new StoryStepSection(),
                        "id",
                        "s-one",
                        "plan",
                        "alpha",
                        "title",
                        "多组团",
                        "title_en",
                        "The clusters",
                        "text",
                        "八个县各有一园。",
                        "text_en",
                        "Eight counties have a park each.",
                        "document_id",
                        "alpha-plan",
                        "clause_id",
                        "c1",
                        "quote",
                        "推动八个县各有一园",
                        "quote_en",
                        "Eight counties with a park each",
                        "strong",
                        "各有一园",
                        "objects",
                        "park:p-one;target:t-one",
                        "layers",
                        "counties;park",
                        "ord",
                        "10")
                .beside("plan:alpha", "document:alpha-plan", "park:p-one", "target:t-one")
                .withClause("alpha-plan", "c1", "推动八个县各有一园。");
    }
}

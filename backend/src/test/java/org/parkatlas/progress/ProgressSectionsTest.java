package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.TestPack;

class ProgressSectionsTest {

    @Test
    void keepsWhatThePlanDoesNotStateApartFromZero() {
        var values = target().with("base_value", "0").values();

        assertThat(values)
                .containsEntry("base_value", 0.0)
                .containsEntry("target_value", null)
                .containsEntry("comparator", null)
                .containsEntry("industry_id", null);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "plan, nowhere",
        "unit, ''",
        "base_value, 约3亿",
        "target_value, 1e3",
        "target_year, 2025.5",
        "comparator, ≥",
        "target_value_to, 2",
        "row_type, wish",
        "industry, 从未听说",
    })
    void refusesATarget(String column, String value) {
        var refused = target().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "plan, nowhere",
        "county_codes, 999999",
        "park_id, p-two",
        "industries, 从未听说",
        "stage, 拆除",
        "modality, wishes",
        "later_document, unknown",
    })
    void refusesAProject(String column, String value) {
        var refused = project().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"plan, nowhere", "title, ''", "ord, ''"})
    void refusesAPolicy(String column, String value) {
        var refused = new TestPack(new PolicySection(), "id", "p", "plan", "alpha", "title", "某意见", "ord", "10")
                .beside("plan:alpha")
                .with(column, value)
                .refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    @Test
    void asksForACitationOfEverything() {
        var sections = Stream.<PackSection>of(new TargetSection(), new PolicySection(), new ProjectSection());

        assertThat(sections).allMatch(PackSection::cited);
    }

    private static TestPack target() {
        return new TestPack(
                        new TargetSection(),
                        "id",
                        "t",
                        "plan",
                        "alpha",
                        "group",
                        "总目标",
                        "name",
                        "产值",
                        "unit",
                        "亿元",
                        "row_type",
                        "target",
                        "ord",
                        "10")
                .beside("plan:alpha");
    }

    private static TestPack project() {
        return new TestPack(
                        new ProjectSection(),
                        "id",
                        "p",
                        "plan",
                        "alpha",
                        "name",
                        "某项目",
                        "park_id",
                        "p-one",
                        "county_codes",
                        "441403",
                        "ord",
                        "10")
                .beside("plan:alpha", "park:p-one", "county:441403");
    }
}

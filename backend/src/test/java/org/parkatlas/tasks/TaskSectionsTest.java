package org.parkatlas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.TestPack;

class TaskSectionsTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"plan, nowhere", "kind, wish", "name, ''", "objects, park:nowhere", "objects, park", "ord, ''"})
    void refusesAMeasure(String column, String value) {
        assertThat(of(new MeasureSection(), "land").with(column, value).refusedColumns())
                .containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"kind, chairman", "county_codes, 999999", "modality, wishes"})
    void refusesAnOrgan(String column, String value) {
        assertThat(of(new OrganSection(), "member").with(column, value).refusedColumns())
                .containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"kind, farm", "county_codes, 999999", "modality, wishes"})
    void refusesABase(String column, String value) {
        assertThat(of(new BaseSection(), "herb_base").with(column, value).refusedColumns())
                .containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"kind, dream", "industry, 从未听说", "modality, wishes"})
    void refusesAStatement(String column, String value) {
        assertThat(of(new StatementSection(), "path").with(column, value).refusedColumns())
                .containsExactly(column);
    }

    @Test
    void asksForACitationOfEverything() {
        var sections = Stream.<PackSection>of(
                new MeasureSection(), new OrganSection(), new BaseSection(), new StatementSection());

        assertThat(sections).allMatch(PackSection::cited);
    }

    private static TestPack of(PackSection section, String kind) {
        return new TestPack(section, "id", "x", "plan", "alpha", "kind", kind, "name", "某事", "ord", "10")
                .beside("plan:alpha");
    }
}

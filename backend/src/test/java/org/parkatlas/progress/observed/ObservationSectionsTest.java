package org.parkatlas.progress.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.TestPack;

class ObservationSectionsTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "target, nowhere",
        "year, 二〇二三",
        "year, 1900",
        "as_of, 2022-12-31",
        "value, 约十",
        "unit, ''",
        "judged, unknown",
        "other_scope, true",
        "document_id, unknown",
        "document_id, ''",
    })
    void refusesAnObservation(String column, String value) {
        var refused = observation().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column.equals("other_scope") ? "counts" : column);
    }

    @Test
    void takesAJudgementWithoutAFigure() {
        var values = observation()
                .with("value", "")
                .with("unit", "")
                .with("judged", "limited")
                .values();

        assertThat(values).containsEntry("value", null).containsEntry("judged", "limited");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "project, nowhere",
        "stage, 拆除",
        "stage, ''",
        "as_of, 2023",
        "park_id, p-two",
        "document_id, unknown",
        "document_id, ''",
    })
    void refusesAStageOfAProject(String column, String value) {
        var refused = projectObservation().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    @Test
    void takesTheWordOfAUnitForADocument() {
        var values = projectObservation()
                .with("document_id", "")
                .with("source_unit", "县发展改革部门")
                .values();

        assertThat(values).containsEntry("source_unit", "县发展改革部门").containsEntry("document_id", null);
    }

    private static TestPack observation() {
        return new TestPack(
                        new ObservationSection(),
                        "id",
                        "v",
                        "target",
                        "t",
                        "year",
                        "2023",
                        "value",
                        "10",
                        "unit",
                        "亿元",
                        "document_id",
                        "news")
                .beside("target:t", "document:news");
    }

    private static TestPack projectObservation() {
        return new TestPack(
                        new ProjectObservationSection(),
                        "id",
                        "v",
                        "project",
                        "p",
                        "stage",
                        "建设",
                        "as_of",
                        "2023-05-01",
                        "park_id",
                        "p-one",
                        "document_id",
                        "news")
                .beside("project:p", "park:p-one", "document:news");
    }
}

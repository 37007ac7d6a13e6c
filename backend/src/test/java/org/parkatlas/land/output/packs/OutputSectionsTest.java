package org.parkatlas.land.output.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.TestPack;

class OutputSectionsTest {

    private static TestPack measure() {
        return new TestPack(
                new OutputMeasureSection(),
                "id",
                "tax-per-land",
                "name",
                "亩均税收",
                "name_en",
                "tax per mu",
                "numerator",
                "tax",
                "denominator",
                "land",
                "unit",
                "万元/亩",
                "unit_en",
                "10,000 yuan/mu",
                "direction",
                "more",
                "source",
                "浙政发〔2018〕5号",
                "ord",
                "10");
    }

    private static TestPack scheme() {
        return new TestPack(
                        new OutputSchemeSection(),
                        "id",
                        "s",
                        "county",
                        "441426",
                        "year",
                        "2025",
                        "a_percent",
                        "25",
                        "b_percent",
                        "70",
                        "c_percent",
                        "95",
                        "land_adds",
                        "titled;leased_in",
                        "land_subtracts",
                        "leased_out;excluded",
                        "objections_from",
                        "2026-09-01",
                        "objections_to",
                        "2026-09-03",
                        "source",
                        "某文")
                .beside("county:441426");
    }

    private static TestPack weight() {
        return new TestPack(
                        new OutputWeightSection(),
                        "scheme",
                        "s",
                        "firm_group",
                        "large",
                        "measure",
                        "tax-per-land",
                        "weight",
                        "30",
                        "benchmark",
                        "24.097",
                        "missing",
                        "open",
                        "ord",
                        "10")
                .beside("output-scheme:s", "output-group:s large", "output-measure:tax-per-land");
    }

    private static TestPack reported() {
        return new TestPack(
                        new OutputReturnSection(),
                        "id",
                        "r",
                        "scheme",
                        "s",
                        "firm_group",
                        "large",
                        "firm",
                        "某企业",
                        "tax",
                        "-3.5",
                        "source",
                        "某局")
                .beside("output-scheme:s", "output-group:s large");
    }

    private static TestPack land() {
        return new TestPack(
                        new OutputLandSection(),
                        "return",
                        "r",
                        "ord",
                        "10",
                        "kind",
                        "titled",
                        "area_m2",
                        "12000.01",
                        "source",
                        "某证")
                .beside("output-return:r");
    }

    @Test
    void readsWhatIsReported() {
        assertThat(measure().values()).containsEntry("direction", "more");
        assertThat(scheme().values())
                .containsEntry("land_adds", List.of("titled", "leased_in"))
                .containsEntry("demo", false);
        assertThat(weight().values()).containsEntry("cap_percent", null).containsEntry("benchmark", 24.097);
        assertThat(land().values()).containsEntry("area_m2", 12000.01).containsEntry("reason", null);
    }

    /** Taxes are paid back; what nobody knows stays unknown. */
    @Test
    void keepsLossesAndGaps() {
        assertThat(reported().values()).containsEntry("tax", -3.5).containsEntry("emissions", null);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"numerator, profit", "denominator, tax", "direction, best", "unit, ''"})
    void refusesAMeasure(String column, String value) {
        assertThat(measure().with(column, value).refusedColumns()).containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "county, 999999, county",
        "year, later, year",
        "b_percent, 20, b_percent",
        "c_percent, 101, c_percent",
        "land_adds, rented, land_adds",
        "land_subtracts, titled, land_subtracts",
        "land_subtracts, rented, land_subtracts",
        "objections_from, '', objections_from",
        "objections_to, 2026-08-31, objections_to",
        "objections_to, soon, objections_to"
    })
    void refusesAScheme(String column, String value, String refused) {
        assertThat(scheme().with(column, value).refusedColumns()).containsExactly(refused);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "firm_group, small",
        "measure, profit",
        "weight, 0",
        "benchmark, -1",
        "cap_percent, 99",
        "floor_percent, 100",
        "missing, zero"
    })
    void refusesAWeight(String column, String value) {
        assertThat(weight().with(column, value).refusedColumns()).containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"firm_group, small", "energy, -1", "revenue, many", "firm, ''", "leased_floor_m2, -1"})
    void refusesAReturn(String column, String value) {
        assertThat(reported().with(column, value).refusedColumns()).containsExactly(column);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({"return, nobody, return", "kind, rented, kind", "area_m2, 0, area_m2", "kind, excluded, reason"})
    void refusesLand(String column, String value, String refused) {
        assertThat(land().with(column, value).refusedColumns()).containsExactly(refused);
    }

    @Test
    void refusesAGroupWithLessThanNoLand() {
        assertThat(new TestPack(new OutputGroupSection(), "scheme", "s", "firm_group", "large", "least_mu", "-1")
                        .beside("output-scheme:s", "output-group:s large")
                        .refusedColumns())
                .containsExactly("least_mu");
    }
}

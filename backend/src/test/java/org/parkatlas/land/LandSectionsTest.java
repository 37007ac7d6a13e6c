package org.parkatlas.land;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.TestPack;

class LandSectionsTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[116,24],[116.01,24],[116.01,24.01],[116,24.01],[116,24]]]}";

    private static final String BOW_TIE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[116,24],[116.01,24.01],[116.01,24],[116,24.01],[116,24]]]}";

    private static final LandRows ROWS = new LandRows(TestPack.shapes());

    @Test
    void keepsTheRegisteredAreaApartFromTheShape() {
        var values = parcel().values();

        assertThat(values)
                .containsEntry("registered_area_m2", 66666.67)
                .containsEntry("land_use_scheme", "mnr-2023")
                .containsEntry("park_id", null)
                .containsEntry("occupant", "演示企业")
                .doesNotContainKey("area_m2");
    }

    /** 1001 is industry in the guide of 2023 and 铁路用地 in the third survey; 05H1 is a code of the survey only. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "1001, mnr-2023",
        "100101, mnr-2023",
        "1001, survey-3",
        "05H1, survey-3",
        "0604, gbt-21010-2017",
        "M2, gb-50137-2011"
    })
    void readsACodeWithItsScheme(String code, String scheme) {
        assertThat(parcel().with("landUseCode", code)
                        .with("landUseScheme", scheme)
                        .values())
                .containsEntry("land_use_code", code);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "landUseScheme, '', landUseScheme",
        "landUseScheme, mine, landUseScheme",
        "landUseCode, '', landUseCode",
        "landUseCode, 05H1, landUseCode",
        "landUseCode, 2501, landUseCode",
        "stage, built, stage",
        "countyCode, 999999, countyCode",
        "parkId, nowhere, parkId",
        "registeredAreaM2, 0, registeredAreaM2",
        "registeredAreaM2, '100 亩', registeredAreaM2",
        "dueAreaM2, -1, dueAreaM2",
        "completedOn, 2018-12-31, completedOn",
        "startedOn, 2019-02-30, startedOn",
        "vintage, yesterday, vintage",
        "accuracyM, 2, accuracyM",
        "document, other, document",
    })
    void refusesAParcel(String column, String value, String refused) {
        assertThat(parcel().with(column, value).refusedColumns()).containsExactly(refused);
    }

    @Test
    void refusesAShapeThatCrossesItself() {
        assertThat(parcel().shaped(BOW_TIE).refusedColumns()).containsExactly("geometry");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"theme, wetland", "legalStatus, valid", "countyCode, 999999"})
    void refusesAZone(String column, String value) {
        assertThat(zone().with(column, value).refusedColumns()).containsExactly(column);
    }

    @Test
    void readsAZone() {
        assertThat(zone().values())
                .containsEntry("theme", "permanent-basic-farmland")
                .containsEntry("legal_status", "in_force");
    }

    @Test
    void refusesACoverageOfNothing() {
        var coverage = common(new CoverageSection(ROWS)).with("name", "某覆盖范围");

        assertThat(coverage.with("theme", "wetland").refusedColumns()).containsExactly("theme");
        assertThat(coverage.with("theme", "permanent-basic-farmland").values()).containsEntry("name", "某覆盖范围");
    }

    private static TestPack parcel() {
        return common(new ParcelSection(ROWS))
                .with("code", "MX-001")
                .with("landUseCode", "100101")
                .with("landUseScheme", "mnr-2023")
                .with("stage", "built_industrial")
                .with("registeredAreaM2", "66666.67")
                .with("startedOn", "2019-01-01")
                .with("completedOn", "2020-01-01")
                .with("occupant", "演示企业");
    }

    private static TestPack zone() {
        return common(new ControlZoneSection(ROWS))
                .with("theme", "permanent-basic-farmland")
                .with("name", "某图斑")
                .with("legalStatus", "in_force");
    }

    private static TestPack common(PackSection section) {
        return new TestPack(
                        section,
                        "id",
                        "one",
                        "countyCode",
                        "441403",
                        "vintage",
                        "2025-12-31",
                        "sourceUnit",
                        "某局",
                        "document",
                        "survey",
                        "precision",
                        "surveyed",
                        "accuracyM",
                        "1")
                .shaped(SQUARE)
                .beside("county:441403", "document:survey", "control-theme:permanent-basic-farmland");
    }
}

package org.parkatlas.stewardship.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 15 亩 are 1 公顷, which is 10,000 m². */
class AreaUnitTest {

    @ParameterizedTest
    @CsvSource({
        "MU, 15, 10000",
        "MU, 1, 666.67",
        "MU, 62.27, 41513.33",
        "HECTARE, 4.151302, 41513.02",
        "SQUARE_METRE, 41513.02, 41513.02",
        "MU, 约3, 约3",
    })
    void areasBecomeSquareMetres(AreaUnit unit, String given, String expected) {
        assertThat(unit.inUnitOf("registeredAreaM2", given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "用地面积（亩）, MU",
        "面积_亩, MU",
        "MJ_MU, MU",
        "面积(㎡), SQUARE_METRE",
        "AREA_M2, SQUARE_METRE",
        "宗地面积 [公顷], HECTARE",
        "面积ha, HECTARE",
    })
    void theNameOfAColumnMayStateTheUnit(String column, AreaUnit unit) {
        assertThat(AreaUnit.statedIn(column)).contains(unit);
    }

    @Test
    void otherNamesStateNone() {
        assertThat(AreaUnit.statedIn("TDMJ")).isEmpty();
        assertThat(AreaUnit.statedIn("ALPHA")).isEmpty();
        assertThat(AreaUnit.statedIn("亩数")).isEmpty();
    }
}

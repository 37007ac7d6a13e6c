package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

/** Precision classes and margins (docs/design/contract.md). */
class PrecisionTest {

    @ParameterizedTest
    @CsvSource({
        "surveyed, 1, true",
        "surveyed, 1.01, false",
        "described, 50, true",
        "digitised, 500, true",
        "stated, 0, true",
        "stated, 1000, true",
        "stated, 1001, false",
        "estimated, 1000, true",
        "estimated, 999, false",
        "estimated, , false",
        "indicative, 3000, true",
        "place, 3000, true",
        "place, 1000, false",
        "place, , false",
        "unlocated, , true",
        "unlocated, 5000, false",
        "digitised, -1, false",
        "digitised, NaN, false",
        "digitised, Infinity, false",
    })
    void knowsWhichAccuracyAClassCanHave(String code, @Nullable Double accuracyM, boolean agrees) {
        var precisionClass = PrecisionClass.find(code).orElseThrow();

        assertThat(precisionClass.agreesWith(accuracyM)).isEqualTo(agrees);
    }

    @Test
    void refusesAnAccuracyThatContradictsTheClass() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(PrecisionClass.UNLOCATED, 5000.0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(PrecisionClass.PLACE, null));
    }

    @Test
    void measuresOnlyRealOutlinesToTheBoundary() {
        assertThat(Arrays.stream(PrecisionClass.values()).filter(PrecisionClass::measuredToBoundary))
                .containsExactly(PrecisionClass.SURVEYED, PrecisionClass.DESCRIBED, PrecisionClass.DIGITISED);
    }

    @ParameterizedTest
    @CsvSource({"1000, STATED", "2000, PLACE", ", UNLOCATED"})
    void classesAPointByItsAccuracy(@Nullable Double accuracyM, PrecisionClass expected) {
        assertThat(PrecisionClass.ofPoint(accuracyM)).isEqualTo(expected);
    }

    /** The first three rows follow from the rule's words; the fourth is the example of docs/design/contract.md, Proximity. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, RELIABLE",
        "0, 12345, RELIABLE",
        "100, 0, UNDETERMINED",
        "3000, 4073.12, APPROXIMATE",
        "3000, 3000, UNDETERMINED",
        "3000, 3000.01, APPROXIMATE",
        "3000, 29999.99, APPROXIMATE",
        "3000, 30000, RELIABLE",
    })
    void saysWhatADistanceIsWorth(double marginM, double distanceM, Certainty expected) {
        assertThat(new Margin(marginM).certaintyOf(new Distance(distanceM))).isEqualTo(expected);
    }

    @Test
    void addsTheAccuraciesOfBothEnds() {
        assertThat(Margin.between(1000, 3000)).isEqualTo(new Margin(4000));
        assertThat(Margin.between(0, 0)).isEqualTo(Margin.NONE);
    }

    /** The shared pieces of docs/design/contract.md. */
    @Test
    void looksInJsonAsTheApiSays() {
        var json = JsonMapper.builder().addModule(new GeoJsonModule()).build();

        assertThat(json.writeValueAsString(new Precision(PrecisionClass.PLACE, 3000.0)))
                .isEqualTo("{\"class\":\"place\",\"accuracyM\":3000}");
        assertThat(json.writeValueAsString(Precision.UNLOCATED))
                .isEqualTo("{\"class\":\"unlocated\",\"accuracyM\":null}");
        assertThat(json.writeValueAsString(new GeoPoint(116.155, 24.272)))
                .isEqualTo("{\"lon\":116.155,\"lat\":24.272}");
        assertThat(json.writeValueAsString(Certainty.APPROXIMATE)).isEqualTo("\"approximate\"");
        assertThat(json.writeValueAsString(new BoundingBox(115.3, 23.38, 116.94, 24.94)))
                .isEqualTo("[115.3,23.38,116.94,24.94]");
    }
}

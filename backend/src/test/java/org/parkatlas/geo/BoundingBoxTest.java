package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundingBoxTest {

    /** By hand: half a step of the fifth decimal further out, then to the next such decimal. */
    @ParameterizedTest
    @CsvSource({
        "116, 24, 117, 25, 115.99999, 23.99999, 117.00001, 25.00001",
        "116.123456, 24.000001, 116.123456, 24.000009, 116.12345, 23.99999, 116.12347, 24.00002",
        "-180, -90, 180, 90, -180, -90, 180, 90",
        "-0.000001, -0.000001, 0, 0, -0.00001, -0.00001, 0.00001, 0.00001",
    })
    void roundsEveryEdgeOutwards(
            double west, double south, double east, double north, double w, double s, double e, double n) {
        assertThat(new BoundingBox(west, south, east, north).roundedOut()).isEqualTo(new BoundingBox(w, s, e, n));
    }
}

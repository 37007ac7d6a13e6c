package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 1, 1",
        "18, 262143, 262143",
        "12, 3368, 1762",
    })
    void findsTheTilesOfTheQuad(String z, String x, String y) {
        assertThat(TileAddress.find(z, x, y)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "19, 0, 0",
        "40, 0, 0",
        "-1, 0, 0",
        "1.5, 0, 0",
        "0, 1, 0",
        "0, 0, 1",
        "3, 8, 0",
        "3, 0, -1",
        "a, 0, 0",
        "'', 0, 0",
        "01, 0, 0",
        "+1, 0, 0",
        "1e1, 0, 0",
        "0x1, 0, 0",
        "٣, 0, 0",
        "3, 99999999999999999999, 0",
        "18, 262144, 0",
        "3, ' 1', 0",
    })
    void findsNothingElse(String z, String x, String y) {
        assertThat(TileAddress.find(z, x, y)).isEmpty();
    }

    /** Slippy map formulas; Meizhou at level 12 worked out with Python's math module. */
    @Test
    void isTheTileInWhichAPositionLies() {
        assertThat(TileAddress.at(12, 116.1, 24.3)).isEqualTo(new TileAddress(12, 3368, 1762));
        assertThat(TileAddress.at(0, 116.1, 24.3)).isEqualTo(new TileAddress(0, 0, 0));
        assertThat(TileAddress.at(1, 180, -90)).isEqualTo(new TileAddress(1, 1, 1));
        assertThat(TileAddress.at(1, -180, 90)).isEqualTo(new TileAddress(1, 0, 0));
    }
}

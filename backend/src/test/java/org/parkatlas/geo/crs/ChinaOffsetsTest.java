package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Geodesics;

/** Shift table: docs/design/reference-systems.md. */
class ChinaOffsetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "梅江, 116.1166, 24.3106, 116.121435, 24.307971, 571, 121, 1207",
        "兴宁, 115.7312, 24.1363, 115.735976, 24.133547, 573, 122, 1199",
        "丰顺, 116.1817, 23.7393, 116.186363, 23.736782, 551, 120, 1201",
        "平远, 115.8916, 24.5671, 115.896150, 24.564057, 571, 126, 1166",
        "大埔, 116.6952, 24.3472, 116.699763, 24.344335, 561, 124, 1170",
        "五华, 115.7755, 23.9326, 115.780241, 23.929926, 566, 122, 1206",
        "蕉岭, 116.1709, 24.6586, 116.175651, 24.655835, 570, 122, 1198",
    })
    void shiftsAsTheVendorsMapsDo(
            String place,
            double lon,
            double lat,
            double gcjLon,
            double gcjLat,
            double gcjM,
            double bearing,
            double bdM) {
        var truth = new GeoPoint(lon, lat);

        var gcj02 = Gcj02Point.of(truth);
        var bd09 = Bd09Point.of(truth);

        var shownByGaode = new GeoPoint(gcj02.lon(), gcj02.lat());
        assertThat(gcj02.lon()).as(place).isCloseTo(gcjLon, within(1e-6));
        assertThat(gcj02.lat()).as(place).isCloseTo(gcjLat, within(1e-6));
        assertThat(truth.distanceTo(shownByGaode).metres()).isCloseTo(gcjM, within(0.6));
        assertThat(Geodesics.azimuth(truth, shownByGaode)).isCloseTo(bearing, within(0.6));
        assertThat(truth.distanceTo(new GeoPoint(bd09.lon(), bd09.lat())).metres())
                .isCloseTo(bdM, within(0.6));
    }

    /** Also across the meridians and parallels where the formula has kinks (105° E, 35° N). */
    @ParameterizedTest
    @ValueSource(longs = {20261122, 2, 9})
    void comesBackToWhereItStarted(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var truth = new GeoPoint(73 + random.nextDouble() * 62, 3 + random.nextDouble() * 51);

            checkSame(truth, Gcj02Point.of(truth).toGeoPoint(), seed);
            checkSame(truth, Bd09Point.of(truth).toGeoPoint(), seed);
        }
    }

    @Test
    void comesBackWhereTheFormulaHasKinks() {
        for (double off : new double[] {-1e-9, 0, 1e-9, 1e-4, -1e-4}) {
            var truth = new GeoPoint(105 + off, 35 + off);

            checkSame(truth, Gcj02Point.of(truth).toGeoPoint(), 0);
            checkSame(truth, Bd09Point.of(truth).toGeoPoint(), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"2.2945, 48.8582", "72.0, 30", "138, 35.7", "110, 0.5", "110, 56", "-116, -24", "180, 0"})
    void leavesPositionsOutsideChinaAlone(double lon, double lat) {
        var truth = new GeoPoint(lon, lat);

        assertThat(Gcj02Point.of(truth)).isEqualTo(new Gcj02Point(lon, lat));
        assertThat(Bd09Point.of(truth)).isEqualTo(new Bd09Point(lon, lat));
        assertThat(new Gcj02Point(lon, lat).toGeoPoint()).isEqualTo(truth);
        assertThat(new Bd09Point(lon, lat).toGeoPoint()).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 24", "116, NaN", "181, 24", "116, 91"})
    void refusesAPositionOutsideTheWorld(double lon, double lat) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gcj02Point(lon, lat));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bd09Point(lon, lat));
    }

    private static void checkSame(GeoPoint expected, GeoPoint found, long seed) {
        assertThat(found.lon()).as("seed %d, %s", seed, expected).isCloseTo(expected.lon(), within(1e-9));
        assertThat(found.lat()).as("seed %d, %s", seed, expected).isCloseTo(expected.lat(), within(1e-9));
    }
}

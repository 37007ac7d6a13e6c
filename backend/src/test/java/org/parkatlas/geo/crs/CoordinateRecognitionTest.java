package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.crs.CoordinateGuess.Degrees;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.CoordinateGuess.Plane;
import org.parkatlas.geo.crs.CoordinateGuess.PlaneOfUnknownZone;
import org.parkatlas.geo.crs.CoordinateGuess.Unrecognised;

/** Rules: docs/design/reference-systems.md, the first table; the area is that of Meizhou there. */
class CoordinateRecognitionTest {

    private static final Projections PROJECTIONS = new Projections();

    private static final CoordinateRecognition MEIZHOU =
            new CoordinateRecognition(new BoundingBox(115.3, 23.38, 116.94, 24.94), PROJECTIONS);

    @ParameterizedTest
    @CsvSource({"116.12, 24.29, EAST_FIRST", "24.29, 116.12, NORTH_FIRST", "73, 54, EAST_FIRST", "3, 135, NORTH_FIRST"})
    void recognisesDegrees(double x, double y, Order order) {
        assertThat(MEIZHOU.guess(x, y)).isInstanceOfSatisfying(Degrees.class, it -> {
            assertThat(it.order()).isEqualTo(order);
            assertThat(it.point().lon()).isEqualTo(Math.max(x, y));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "39410657.9, 2687691.4, 4527, EAST_FIRST",
        "2687691.4, 39410657.9, 4527, NORTH_FIRST",
        "38640000, 2660000, 4526, EAST_FIRST",
        "20410657.9, 2687691.4, 4498, EAST_FIRST",
        "2687691.4, 20410657.9, 4498, NORTH_FIRST",
        "12924192.88, 2790007.26, 3857, EAST_FIRST",
        "2790007.26, 12924192.88, 3857, NORTH_FIRST",
    })
    void recognisesTheNumbersOfAPlane(double x, double y, int epsg, Order order) {
        assertThat(MEIZHOU.guess(x, y)).isInstanceOfSatisfying(Plane.class, it -> {
            assertThat(it.point().system().epsg()).isEqualTo(epsg);
            assertThat(it.order()).isEqualTo(order);
            assertThat(it.hint()).contains("EPSG:" + epsg);
        });
    }

    @ParameterizedTest
    @CsvSource({"410657.9, 2687691.4, EAST_FIRST", "2687691.4, 410657.9, NORTH_FIRST"})
    void asksForTheMeridianOfNumbersWithoutZone(double x, double y, Order order) {
        assertThat(MEIZHOU.guess(x, y)).isInstanceOfSatisfying(PlaneOfUnknownZone.class, it -> {
            assertThat(it.candidates()).extracting(ReferenceSystem::epsg).containsExactly(4547, 4548);
            assertThat(it.order()).isEqualTo(order);
            assertThat(it.easting()).isEqualTo(410_657.9);
            assertThat(it.hint()).contains("EPSG:4547、EPSG:4548");
        });
    }

    @Test
    void saysInChineseWhichWayRoundToReadThem() {
        assertThat(MEIZHOU.guess(24.29, 116.12).hint()).isEqualTo("经纬度顺序可能颠倒：应为经度 116.12、纬度 24.29。");
        assertThat(MEIZHOU.guess(2_687_691.4, 39_410_657.9).hint()).contains("测量坐标 X=北");
    }

    /** 13.5e6 m is 121.3° E in Web Mercator and the central meridian of the 6° zone 13 (75° E). */
    @Test
    void settlesZone13AgainstWebMercatorByTheArea() {
        var xinjiang = new CoordinateRecognition(new BoundingBox(73, 36, 80, 42), PROJECTIONS);
        var shanghai = new CoordinateRecognition(new BoundingBox(120, 30, 122, 32), PROJECTIONS);

        assertThat(xinjiang.guess(13_500_000, 4_400_000))
                .isInstanceOfSatisfying(
                        Plane.class,
                        it -> assertThat(it.point().system().epsg()).isEqualTo(4491));
        assertThat(shanghai.guess(13_500_000, 3_650_000))
                .isInstanceOfSatisfying(
                        Plane.class,
                        it -> assertThat(it.point().system().epsg()).isEqualTo(3857));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-116.12, 24.29",
        "NaN, 24",
        "116, NaN",
        "NaN, 2687691.4",
        "Infinity, 2687691.4",
        "1e300, 1e300",
        "39900000, 2687691.4",
        "46500000, 2687691.4",
        "24500000, 2687691.4",
    })
    void recognisesNothingElse(double x, double y) {
        var guess = MEIZHOU.guess(x, y);

        assertThat(guess).isInstanceOf(Unrecognised.class);
        assertThat(guess.hint()).startsWith("无法识别").hasSizeLessThan(120);
    }
}

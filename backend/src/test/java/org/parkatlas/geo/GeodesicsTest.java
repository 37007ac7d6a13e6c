package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas of P1 to P4: docs/design/reference-systems.md, column "geodesic", from PostGIS geography on SRID 4490. */
class GeodesicsTest {

    @Test
    void measuresAreasAsPostgisGeographyDoes() {
        checkArea(1_124_444.0925, 1e-3, TestShapes.P1);
        checkArea(11_275.7874, 1e-3, TestShapes.P2);
        checkArea(112_483_353.0052, 1e-2, TestShapes.P3);
        checkArea(1_645_945.4809, 1e-3, TestShapes.P4);
    }

    /** The hole is P1 moved 0.1° to the west, where it is exactly as large. */
    @Test
    void takesHolesAwayWhateverTheirDirection() {
        String shell = "(116 24.2, 116.1 24.2, 116.1 24.4, 116 24.4, 116 24.2)";
        String hole = "(116.02 24.29, 116.03 24.29, 116.03 24.30, 116.02 24.30, 116.02 24.29)";
        var holed = TestShapes.wkt("POLYGON (%s, %s)".formatted(shell, hole));
        double whole =
                Geodesics.area(TestShapes.wkt("POLYGON (%s)".formatted(shell))).squareMetres();

        checkArea(whole - 1_124_444.0925, 1e-3, holed.toText());
        checkArea(whole - 1_124_444.0925, 1e-3, holed.reverse().toText());
    }

    @Test
    void addsTheAreasOfParts() {
        String p1 = TestShapes.P1.substring("POLYGON ".length());
        String p2 = TestShapes.P2.substring("POLYGON ".length());

        checkArea(1_124_444.0925 + 11_275.7874, 1e-3, "MULTIPOLYGON (" + p1 + ", " + p2 + ")");
        checkArea(11_275.7874, 1e-3, "GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (" + TestShapes.P2 + "), POINT (116 24))");
    }

    @Test
    void findsNoAreaWhereThereIsNone() {
        checkArea(0, 0, "POLYGON EMPTY");
        checkArea(0, 0, "POINT (116 24)");
        checkArea(0, 0, "LINESTRING (116 24, 117 24)");
    }

    /** Two squares that touch in a corner count twice, once each. */
    @Test
    void measuresPartsThatTouchInAPoint() {
        String other = "((116.11 24.30, 116.12 24.30, 116.12 24.31, 116.11 24.31, 116.11 24.30))";
        double sum = 1_124_444.0925
                + Geodesics.area(TestShapes.wkt("POLYGON " + other)).squareMetres();

        checkArea(sum, 1e-3, "MULTIPOLYGON (%s, %s)".formatted(TestShapes.P1.substring("POLYGON ".length()), other));
    }

    /** A quad one degree wide on both sides of the antimeridian is as large as one elsewhere. */
    @Test
    void measuresAcrossTheAntimeridian() {
        double elsewhere = Geodesics.area(TestShapes.wkt("POLYGON ((10 0, 11 0, 11 1, 10 1, 10 0))"))
                .squareMetres();

        checkArea(elsewhere, 1e-3, "POLYGON ((179.5 0, -179.5 0, -179.5 1, 179.5 1, 179.5 0))");
    }

    /**
     * Flinders Peak to Buninyong: ICSM, Geocentric Datum of Australia Technical Manual, 4.1, on GRS 80, whose axis and
     * flattening are those of CGCS2000. 54 972.271 m at 306° 52' 05.37".
     */
    @Test
    void measuresDistanceAndDirectionAlongTheEllipsoid() {
        var flindersPeak = new GeoPoint(144 + 25 / 60.0 + 29.52440 / 3600, -(37 + 57 / 60.0 + 3.72030 / 3600));
        var buninyong = new GeoPoint(143 + 55 / 60.0 + 35.38390 / 3600, -(37 + 39 / 60.0 + 10.15610 / 3600));

        assertThat(flindersPeak.distanceTo(buninyong).metres()).isCloseTo(54_972.271, within(0.001));
        assertThat(Geodesics.azimuth(flindersPeak, buninyong))
                .isCloseTo(306 + 52 / 60.0 + 5.37 / 3600, within(0.01 / 3600));
    }

    /** One degree of longitude on the equator is 2 pi * 6 378 137 m / 360 = 111 319.4908 m. */
    @ParameterizedTest
    @CsvSource({"0, 1", "179.5, -179.5"})
    void measuresADegreeOnTheEquator(double fromLon, double toLon) {
        var distance = new GeoPoint(fromLon, 0).distanceTo(new GeoPoint(toLon, 0));

        assertThat(distance.metres()).isCloseTo(111_319.4908, within(1e-4));
    }

    @Test
    void measuresLinesButNotOutlines() {
        assertThat(Geodesics.length(TestShapes.wkt("MULTILINESTRING ((0 0, 1 0), (5 0, 6 0, 7 0))"))
                        .metres())
                .isCloseTo(3 * 111_319.4908, within(1e-3));
        assertThat(Geodesics.length(TestShapes.wkt(TestShapes.P1))).isEqualTo(Distance.ZERO);
    }

    private static void checkArea(double expectedM2, double toleranceM2, String wkt) {
        assertThat(Geodesics.area(TestShapes.wkt(wkt)).squareMetres()).isCloseTo(expectedM2, within(toleranceM2));
    }
}

package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.TestShapes;

/** Expected areas and factors: docs/design/reference-systems.md, column "third survey". */
class LegalAreaTest {

    private static final Projections PROJECTIONS = new Projections();
    private static final LegalArea LEGAL_AREA = new LegalArea(PROJECTIONS);

    @Test
    void followsTheProcedureOfTheThirdSurvey() {
        checkArea(1_124_444.0741, 0.001, TestShapes.P1);
        checkArea(11_275.7843, 0.001, TestShapes.P2);
        checkArea(112_483_325.2704, 0.01, TestShapes.P3);
        checkArea(1_645_945.3290, 0.001, TestShapes.P4);
    }

    @Test
    void measuresASquareKilometreOfThePlane() {
        var square = TestShapes.wkt("POLYGON ((39400000 2680000, 39401000 2680000, 39401000 2681000,"
                + " 39400000 2681000, 39400000 2680000))");
        var zone39 = ReferenceSystems.findByEpsg(4527).orElseThrow();

        assertThat(LEGAL_AREA.ofPlane(square, zone39).squareMetres()).isCloseTo(999_755.5865, within(0.001));
    }

    @Test
    void usesTheFactorsOfTheRegulation() {
        assertThat(TrapezoidSum.factors())
                .usingComparatorWithPrecision(1e-16)
                .containsExactly(
                        1.0033640898341927,
                        0.0011241893819271072,
                        1.6994594735188535e-06,
                        2.717857845577432e-09,
                        4.358419004834252e-12);
    }

    @Test
    void takesHolesAwayAndAddsParts() {
        var holed = GeoShape.ofWkt("POLYGON ((116 24.2, 116.1 24.2, 116.1 24.3, 116 24.3, 116 24.2),"
                + " (116.02 24.28, 116.03 24.28, 116.03 24.29, 116.02 24.29, 116.02 24.28))");
        var parts =
                GeoShape.ofWkt("MULTIPOLYGON (((116.12 24.29, 116.13 24.29, 116.13 24.30, 116.12 24.30, 116.12 24.29)),"
                        + " ((116.14 24.29, 116.15 24.29, 116.15 24.30, 116.14 24.30, 116.14 24.29)))");

        checkRatio(holed);
        checkRatio(parts);
    }

    static List<String> polygons() {
        return List.of(TestShapes.P1, TestShapes.P2, TestShapes.P3, TestShapes.P4);
    }

    @ParameterizedTest
    @MethodSource("polygons")
    void isTheGeodesicAreaToThreeTenMillionths(String wkt) {
        checkRatio(GeoShape.ofWkt(wkt));
    }

    /** Half of it in zone 38 and half in zone 39: the zone of the middle serves for all. */
    @Test
    void measuresAcrossAZoneBorder() {
        checkRatio(GeoShape.ofWkt("POLYGON ((115.49 24, 115.51 24, 115.51 24.02, 115.49 24.02, 115.49 24))"));
    }

    @Test
    void findsNoAreaInALine() {
        checkArea(0, 0, "LINESTRING (116 24, 116.1 24)");
    }

    @Test
    void refusesAShapeThatNoZoneCovers() {
        var wide = GeoShape.ofWkt("POLYGON ((113 24, 119 24, 119 25, 113 25, 113 24))");
        var abroad = GeoShape.ofWkt("POLYGON ((10 50, 11 50, 11 51, 10 50))");

        assertThatThrownBy(() -> LEGAL_AREA.of(wide)).isInstanceOf(OutsideDomain.class);
        assertThatThrownBy(() -> LEGAL_AREA.of(abroad)).isInstanceOf(OutsideDomain.class);
    }

    private static void checkArea(double expectedM2, double toleranceM2, String wkt) {
        assertThat(LEGAL_AREA.of(GeoShape.ofWkt(wkt)).squareMetres()).isCloseTo(expectedM2, within(toleranceM2));
    }

    private static void checkRatio(GeoShape shape) {
        double geodesic = shape.area().squareMetres();

        assertThat(LEGAL_AREA.of(shape).squareMetres() / geodesic).isCloseTo(1, within(3e-7));
    }
}

package org.parkatlas.geo.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.TestShapes;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;

/** Geometries that come from files other than GeoJSON. What is valid: OGC 06-103r4, 6.1. */
class GeometryCheckTest {

    private static final GeometryRules ANYTHING =
            GeometryRules.forImport(GeometryFamily.POINT, GeometryFamily.LINE, GeometryFamily.AREA);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON EMPTY | GEOM_REQUIRED",
                "MULTIPOLYGON (((116 24, 117 24, 117 25, 116 24)), EMPTY) | GEOM_REQUIRED",
                "GEOMETRYCOLLECTION (POINT (116 24)) | GEOM_TYPE",
                "POINT (NaN 24) | COORD_NOT_FINITE",
                "LINESTRING (116 24, 116 NaN) | COORD_NOT_FINITE",
                "LINESTRING (116 24, 116 24) | GEOM_DEGENERATE",
                "POLYGON ((116 24, 116 24, 117 25, 116 24)) | GEOM_DEGENERATE",
                "POLYGON ((116 24, 117 25, 117 24, 116 25, 116 24)) | GEOM_SELF_INTERSECTION",
                "MULTIPOLYGON (((116 24, 118 24, 118 26, 116 24)), ((117 24, 119 24, 119 26, 117 24))) |"
                        + " GEOM_SELF_INTERSECTION",
                "LINESTRING (179 24, -179 24) | GEOM_OUT_OF_AREA",
                "POINT (24 116) | COORD_SWAPPED",
            })
    void refuses(String wkt, GeometryFault fault) {
        assertThat(refusal(ANYTHING, wkt).fault()).isEqualTo(fault);
    }

    /** OGC 06-103r4, 6.1.7: a line may cross itself; 6.1.11.1: a ring may touch another in a point. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINESTRING (116 24, 117 25, 117 24, 116 25)",
                "MULTIPOINT ((116 24), (116 24))",
                "POLYGON ((116 24, 118 24, 118 26, 116 26, 116 24), (116 24, 117 24.5, 116.5 25, 116 24))",
                "POLYGON ((115.4 24, 115.6 24, 115.6 24.1, 115.4 24.1, 115.4 24))",
            })
    void accepts(String wkt) {
        var accepted = check(ANYTHING).accept(TestShapes.wkt(wkt), "");

        assertThat(accepted.shape()).isEqualTo(GeoShape.ofWkt(wkt));
    }

    @Test
    void leavesHeightsOutAndTheOriginalAsItIs() {
        var given = TestShapes.wkt("LINESTRING Z (116 24 5, 116 24 6, 117 25 7)");
        var before = given.copy();

        var accepted = check(ANYTHING).accept(given, "");

        assertThat(given.equalsExact(before)).isTrue();
        assertThat(accepted.repeatedPositions()).isEqualTo(1);
        assertThat(accepted.shape().toWkt()).isEqualTo("LINESTRING (116 24, 117 25)");
        assertThat(accepted.shape().toJts().getCoordinate().getZ()).isNaN();
    }

    @Test
    void turnsMetresIntoDegreesBeforeItLooksAtTheArea() {
        var rules = GeometryRules.interactive(GeometryFamily.AREA)
                .in(ReferenceSystems.findByEpsg(4527).orElseThrow())
                .within(new BoundingBox(115.3, 23.38, 116.94, 24.94));
        var square = TestShapes.wkt("POLYGON ((39400000 2680000, 39401000 2680000, 39401000 2681000,"
                + " 39400000 2681000, 39400000 2680000))");

        var shape = check(rules).accept(square, "").shape();

        assertThat(shape.boundingBox().contains(new GeoPoint(116.02, 24.223))).isTrue();
    }

    @Test
    void countsPositionsBeforeAnythingElse() {
        var problem = refusal(ANYTHING.withAtMost(3), "LINESTRING (NaN 1, NaN 2, NaN 3, NaN 4)");

        assertThat(problem.fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX);
    }

    /** By hand: the diagonals of a bow tie cross in the middle, two boxes overlap by half, a spike has no area. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON ((116 24, 117 25, 117 24, 116 25, 116 24)) | MULTIPOLYGON (((116 24, 116.5 24.5, 116 25, 116 24)),"
                        + " ((117 24, 117 25, 116.5 24.5, 117 24)))",
                "MULTIPOLYGON (((116 24, 118 24, 118 26, 116 26, 116 24)), ((117 24, 119 24, 119 26, 117 26, 117 24))) |"
                        + " POLYGON ((116 24, 119 24, 119 26, 116 26, 116 24))",
                "POLYGON ((116 24, 117 24, 118 24, 117 24, 117 25, 116 24)) | POLYGON ((116 24, 117 24, 117 25, 116 24))",
            })
    void repairsABoundaryThatCrossesItselfWhereTheRulesSaySo(String wkt, String whole) {
        var accepted = check(ANYTHING.repairing()).accept(TestShapes.wkt(wkt), "");

        assertThat(accepted.shape().toJts().equalsTopo(TestShapes.wkt(whole))).isTrue();
        assertThat(accepted.unrepaired())
                .isNotNull()
                .extracting(GeoShape::toWkt)
                .isEqualTo(wkt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON ((116 24, 117 25, 118 26, 116 24)) | GEOM_DEGENERATE",
                "POLYGON ((116 24, 117 24, 117 25, 116 24), (118 24, 119 24, 119 25, 118 24)) | GEOM_HOLE_OUTSIDE",
            })
    void repairsNothingElse(String wkt, GeometryFault fault) {
        assertThat(refusal(ANYTHING.repairing(), wkt).fault()).isEqualTo(fault);
    }

    @Test
    void whatIsNotBrokenIsNotRepaired() {
        var accepted =
                check(ANYTHING.repairing()).accept(TestShapes.wkt("POLYGON ((116 24, 117 24, 117 25, 116 24))"), "");

        assertThat(accepted.unrepaired()).isNull();
    }

    private static GeometryProblem refusal(GeometryRules rules, String wkt) {
        return catchThrowableOfType(GeometryProblem.class, () -> check(rules).accept(TestShapes.wkt(wkt), "/geometry"));
    }

    private static GeometryCheck check(GeometryRules rules) {
        return new GeometryCheck(rules, new Projections());
    }
}

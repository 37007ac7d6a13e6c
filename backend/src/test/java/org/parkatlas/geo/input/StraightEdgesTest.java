package org.parkatlas.geo.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Geodesics;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

/** Expected areas: docs/design/reference-systems.md, computed with PROJ 9.1.1. */
class StraightEdgesTest {

    private static final String P1 = "POLYGON ((116.12 24.29, 116.13 24.29, 116.13 24.3, 116.12 24.3, 116.12 24.29))";
    private static final String P2 =
            "POLYGON ((115.55 23.93, 115.551 23.93, 115.551 23.931, 115.55 23.931, 115.55 23.93))";
    private static final String P4 =
            "POLYGON ((116.03 24.05, 116.0412 24.0488, 116.0455 24.0561, 116.039 24.063, 116.0322 24.0597, 116.03 24.05))";

    private static final ReferenceSystem ZONE_39 =
            ReferenceSystems.findByEpsg(4527).orElseThrow();

    private final Projections projections = new Projections();
    private final StraightEdges edges = new StraightEdges(projections);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {P1 + " | 1124444.0925", P2 + " | 11275.7874", P4 + " | 1645945.4809"})
    void inDegreesAnEdgeIsTheShortestLine(String wkt, double squareMetres) {
        var corners = GeoShape.ofWkt(wkt);

        var line = edges.densify(corners, ReferenceSystems.CRS84, "");

        assertThat(line.area().squareMetres()).isCloseTo(squareMetres, within(0.01));
        assertThat(longestEdge(line)).isLessThanOrEqualTo(70);
    }

    /** Between what the third survey says of such a polygon and what the geodesic does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                P1 + " | 1124444.0741 | 1124444.0925",
                P2 + " | 11275.7843 | 11275.7874",
                P4 + " | 1645945.3290 | 1645945.4809"
            })
    void inAPlaneAnEdgeIsStraightInIt(String wkt, double survey, double geodesic) {
        var corners = GeoShape.ofWkt(wkt);

        var line = edges.densify(corners, ZONE_39, "");

        assertThat(line.area().squareMetres()).isBetween(survey - 0.005, geodesic + 0.005);
        assertThat(longestEdge(line)).isLessThan(70.05);
    }

    @Test
    void aPointOfAnEdgeLiesInThePlaneBetweenItsEnds() {
        var corners = GeoShape.ofWkt(P1);
        var line = edges.densify(corners, ZONE_39, "").toJts().getCoordinates();

        var from = projections.project(new GeoPoint(line[0].x, line[0].y), ZONE_39);
        var next = projections.project(new GeoPoint(line[1].x, line[1].y), ZONE_39);
        var to = projections.project(new GeoPoint(116.13, 24.29), ZONE_39);

        double across = (next.easting() - from.easting()) * (to.northing() - from.northing())
                - (next.northing() - from.northing()) * (to.easting() - from.easting());
        assertThat(across / 1014).isCloseTo(0, within(1e-6));
    }

    /** 999,755.5865 m² by both the third survey and the geodesic. */
    @Test
    void aSquareKilometreOfThePlaneIsLessOnTheEllipsoid() {
        var corners = unprojected(
                "POLYGON ((39400000 2680000, 39401000 2680000, 39401000 2681000, 39400000 2681000, 39400000 2680000))");

        assertThat(edges.densify(corners, ZONE_39, "").area().squareMetres()).isCloseTo(999_755.5865, within(0.01));
    }

    @Test
    void cornersStayWhereTheyAreAndHolesToo() {
        var corners = GeoShape.ofWkt("MULTIPOLYGON (((116 24, 116.02 24, 116.02 24.02, 116 24.02, 116 24),"
                + " (116.005 24.005, 116.005 24.015, 116.015 24.015, 116.015 24.005, 116.005 24.005)),"
                + " ((116.03 24, 116.0301 24, 116.0301 24.0001, 116.03 24)))");

        var line = edges.densify(corners, ReferenceSystems.CGCS2000, "");

        for (var corner : corners.toJts().getCoordinates()) {
            assertThat(line.toJts().getCoordinates()).contains(corner);
        }
        assertThat(line.toJts().getNumGeometries()).isEqualTo(2);
        // the triangle is smaller than 70 m
        assertThat(line.toJts().getGeometryN(1).getNumPoints()).isEqualTo(4);
    }

    /** The shortest line between two points of a parallel runs north of it: 0.9 m at 10 km. */
    @Test
    void anEdgeThatBendsAcrossACornerIsRefused() {
        var corners = GeoShape.ofWkt("POLYGON ((116 24, 116.1 24, 116.1 24.1, 116 24.1, 116 24),"
                + " (116.05 24.000004, 116.05 24.05, 116.06 24.05, 116.05 24.000004))");

        assertThatThrownBy(() -> edges.densify(corners, ReferenceSystems.CRS84, "/geometry"))
                .isInstanceOfSatisfying(
                        GeometryProblem.class,
                        problem -> assertThat(problem.fault())
                                .isIn(GeometryFault.GEOM_SELF_INTERSECTION, GeometryFault.GEOM_HOLE_OUTSIDE));
    }

    @Test
    void aBoundaryAcrossTheWorldIsRefused() {
        var corners = GeoShape.ofWkt("POLYGON ((75 10, 130 10, 130 50, 129 50, 129 11, 76 11, 76 50, 75 50, 75 10))");

        assertThatThrownBy(() -> edges.densify(corners, ReferenceSystems.CRS84, ""))
                .isInstanceOfSatisfying(
                        GeometryProblem.class,
                        problem -> assertThat(problem.fault()).isEqualTo(GeometryFault.GEOM_TOO_COMPLEX));
    }

    private GeoShape unprojected(String wkt) {
        try {
            Geometry plane = new WKTReader().read(wkt);
            return GeoShape.of(projections.transform(plane, ZONE_39, ReferenceSystems.CGCS2000));
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static double longestEdge(GeoShape shape) {
        var positions = shape.toJts().getCoordinates();
        double longest = 0;
        for (int i = 1; i < positions.length; i++) {
            var from = new GeoPoint(positions[i - 1].x, positions[i - 1].y);
            longest = Math.max(
                    longest,
                    Geodesics.distance(from, new GeoPoint(positions[i].x, positions[i].y))
                            .metres());
        }
        return longest;
    }
}

package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.WKBWriter;

/** What records hold, and how it comes out of the database. */
class GeoShapeTest {

    private static final String SQUARE = "POLYGON ((116 24, 117 24, 117 25, 116 25, 116 24))";

    /** SELECT ST_AsHEXEWKB('SRID=4490;POINT(116 24)'): 01, type 1 with SRID flag, 4490, two doubles. */
    private static final String POINT_AS_HEX_EWKB = "01010000208A1100000000000000005D400000000000003840";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON EMPTY",
                "MULTIPOLYGON EMPTY",
                "POLYGON ((116 24, 117 25, 117 24, 116 25, 116 24))",
                "POLYGON ((116 24, 117 24, 117 25, 116 24), (118 24, 119 24, 119 25, 118 24))",
                "POINT (24 116)",
                "POINT (181 24)",
                "POINT (NaN NaN)",
                "LINESTRING (116 24, NaN 25)",
                "POINT (39410657.9 2687691.4)",
                "not a geometry"
            })
    void refusesWhatIsNoShape(String wkt) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeoShape.ofWkt(wkt));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var given = TestShapes.wkt(SQUARE);
        var shape = GeoShape.of(given);

        given.getCoordinates()[0].setX(0);
        shape.toJts().getCoordinates()[0].setX(0);

        assertThat(shape).isEqualTo(GeoShape.ofWkt(SQUARE));
        assertThat(shape.toWkt()).isEqualTo(SQUARE);
    }

    @Test
    void tellsItsTypeSizeAndBox() {
        var shape = GeoShape.ofWkt(SQUARE);

        assertThat(shape.type()).isEqualTo("Polygon");
        assertThat(shape.positionCount()).isEqualTo(5);
        assertThat(shape.boundingBox()).isEqualTo(new BoundingBox(116, 24, 117, 25));
        assertThat(shape.boundingBox().contains(shape.pointInside())).isTrue();
        assertThat(shape.toJts().getSRID()).isEqualTo(4490);
        assertThat(shape).hasToString("GeoShape[Polygon, 5 positions, " + shape.boundingBox() + "]");
    }

    @Test
    void equalsAShapeOfTheSamePositionsOnly() {
        var same = GeoShape.ofWkt(SQUARE);
        var elsewhere = GeoShape.ofWkt("POLYGON ((116 24, 117 24, 117 26, 116 25, 116 24))");

        assertThat(GeoShape.ofWkt(SQUARE))
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(elsewhere);
    }

    @Test
    void survivesItsOwnBinaryForm() {
        var shape = GeoShape.ofWkt("MULTIPOLYGON (((116 24, 117 24, 117 25, 116 24)))");

        assertThat(GeoShape.ofWkb(shape.toEwkb())).isEqualTo(shape);
        assertThat(GeoShape.ofWkb(new WKBWriter().write(shape.toJts()))).isEqualTo(shape);
    }

    @Test
    void writesTheSridIntoItsBinaryForm() {
        assertThat(WKBWriter.toHex(GeoShape.of(new GeoPoint(116, 24)).toEwkb())).isEqualTo(POINT_AS_HEX_EWKB);
    }
}

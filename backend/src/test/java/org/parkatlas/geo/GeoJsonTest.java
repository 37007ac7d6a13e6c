package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

import tools.jackson.databind.json.JsonMapper;

/** Expected texts are written by hand from RFC 7946, 3.1 and appendix A. */
class GeoJsonTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new GeoJsonModule()).build();

    @Test
    void writesEveryGeometryType() {
        checkJson("POINT (116 24)", "{'type':'Point','coordinates':[116,24]}");
        checkJson("LINESTRING (116 24, 117 25)", "{'type':'LineString','coordinates':[[116,24],[117,25]]}");
        checkJson("MULTIPOINT (1 2, 3 4)", "{'type':'MultiPoint','coordinates':[[1,2],[3,4]]}");
        checkJson(
                "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8]]]}");
        checkJson(
                "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
                "{'type':'MultiPolygon','coordinates':[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}");
        checkJson(
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))",
                "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[1,2]},"
                        + "{'type':'LineString','coordinates':[[1,2],[3,4]]}]}");
    }

    /** RFC 7946, 3.1.6: exterior rings are counterclockwise, holes are clockwise. */
    @Test
    void windsRingsByTheRightHandRule() {
        checkJson(
                "POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))",
                "{'type':'Polygon','coordinates':[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}");
    }

    @Test
    void writesEmptyGeometriesWithEmptyCoordinates() {
        checkJson("POINT EMPTY", "{'type':'Point','coordinates':[]}");
        checkJson("POLYGON EMPTY", "{'type':'Polygon','coordinates':[]}");
        checkJson("MULTIPOLYGON EMPTY", "{'type':'MultiPolygon','coordinates':[]}");
        checkJson("GEOMETRYCOLLECTION EMPTY", "{'type':'GeometryCollection','geometries':[]}");
    }

    @Test
    void leavesHeightsOut() {
        checkJson("POINT Z (116 24 85.5)", "{'type':'Point','coordinates':[116,24]}");
    }

    @Test
    void writesLatitudeFirstWhereTheAuthorityDoes() {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            GeoJson.write(generator, TestShapes.wkt("LINESTRING (116 24, 117 25)"), AxisOrder.NORTH_EAST);
        }

        assertThat(text).hasToString("{\"type\":\"LineString\",\"coordinates\":[[24,116],[25,117]]}");
    }

    @ParameterizedTest
    @CsvSource({
        "116.12345678901234, 116.1234568",
        "116.10000000000001, 116.1",
        "0.00000004, 0",
        "-0.00000004, 0",
        "-0.0, 0",
        "0.0000001, 0.0000001",
        "-73.5, -73.5",
        "120, 120",
        "39408634.4423, 39408634.4423",
        "123456789012.25, 123456789012.25",
        "1e15, 1000000000000000",
        "0.99999999, 1",
    })
    void writesAtMostSevenDecimalsAndNoTrailingZero(double number, String expected) {
        assertThat(PlainNumber.format(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesToWriteWhatIsNoNumber(double ordinate) {
        var point = new GeometryFactory().createPoint(new Coordinate(ordinate, 24));

        assertThatIllegalArgumentException().isThrownBy(() -> {
            try (var generator = JSON.createGenerator(new StringWriter())) {
                GeoJson.write(generator, point);
            }
        });
    }

    /** A shape as a member of a record, which is how features hold one. */
    @ParameterizedTest
    @CsvSource({"116.123456789012, 116.123456789012", "-0.0, 0", "24, 24", "1e-9, 0.000000001"})
    void keepsAllDigitsWhereTheyAreAskedFor(double number, String expected) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            GeoJson.writeExact(generator, new GeometryFactory().createPoint(new Coordinate(number, number)));
        }

        assertThat(text).hasToString("{\"type\":\"Point\",\"coordinates\":[%1$s,%1$s]}".formatted(expected));
    }

    @Test
    void writesAShapeInsideARecord() {
        record Held(String id, GeoShape geometry) {}

        assertThat(JSON.writeValueAsString(new Held("a", GeoShape.of(new GeoPoint(116.1, 24)))))
                .isEqualTo("{\"id\":\"a\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[116.1,24]}}");
    }

    private static void checkJson(String wkt, String expected) {
        assertThat(JSON.writeValueAsString(TestShapes.wkt(wkt))).isEqualTo(expected.replace('\'', '"'));
    }
}

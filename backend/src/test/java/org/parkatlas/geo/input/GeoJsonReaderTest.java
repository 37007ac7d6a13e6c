package org.parkatlas.geo.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.geo.TestShapes.multiPolygon;
import static org.parkatlas.geo.TestShapes.polygon;
import static org.parkatlas.geo.TestShapes.star;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoJsonModule;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;

import tools.jackson.databind.json.JsonMapper;

/** What docs/design/limits.md says of geometry from outside. */
class GeoJsonReaderTest {

    private static final BoundingBox MEIZHOU = new BoundingBox(115.3, 23.38, 116.94, 24.94);
    private static final Projections PROJECTIONS = new Projections();
    private static final GeometryRules AREAS =
            GeometryRules.interactive(GeometryFamily.AREA).within(MEIZHOU.expandedBy(Distance.ofKilometres(5)));
    private static final String SQUARE = "[[116,24],[116.1,24],[116.1,24.1],[116,24.1],[116,24]]";

    /** Columns: claim, geometry, fault, pointer, lon, lat; empty where nothing is claimed. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused-geometries.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void refuses(String claim, String json, GeometryFault fault, String pointer, Double lon, Double lat) {
        var problem = refusal(AREAS, json);

        assertThat(problem.fault()).as(claim).isEqualTo(fault);
        assertThat(problem.getMessage()).as(claim).matches("[\\s\\S]*\\p{IsHan}[\\s\\S]*");
        if (pointer != null) {
            assertThat(problem.pointer()).as(claim).isEqualTo(pointer.equals("-") ? "" : pointer);
        }
        if (lon != null) {
            assertThat(problem.location()).hasValueSatisfying(it -> {
                assertThat(it.lon()).as(claim).isCloseTo(lon, within(1e-9));
                assertThat(it.lat()).as(claim).isCloseTo(lat, within(1e-9));
            });
        }
    }

    @Test
    void acceptsAPolygonWhateverTheOrderOfItsMembers() {
        String square = "{\"bbox\":[1,[2]],\"coordinates\":[" + SQUARE + "],\"x\":{\"y\":[]},\"type\":\"Polygon\"}";

        var accepted = read(AREAS, square);

        assertThat(accepted.shape().type()).isEqualTo("Polygon");
        assertThat(accepted.shape().positionCount()).isEqualTo(5);
        assertThat(accepted.repeatedPositions()).isZero();
    }

    @Test
    void removesRepeatedPositionsAndCountsThem() {
        var accepted =
                read(AREAS, polygon("[[116,24],[116,24],[116.1,24],[116.1,24.1],[116.1,24.1],[116.1,24.1],[116,24]]"));

        assertThat(accepted.repeatedPositions()).isEqualTo(3);
        assertThat(accepted.shape()).isEqualTo(GeoShape.ofWkt("POLYGON ((116 24, 116.1 24, 116.1 24.1, 116 24))"));
    }

    /** RFC 7946, 3.1.6 asks readers not to reject it. */
    @Test
    void acceptsAClockwiseRing() {
        assertThatCode(() -> read(AREAS, polygon("[[116,24],[116,24.1],[116.1,24.1],[116.1,24],[116,24]]")))
                .doesNotThrowAnyException();
    }

    /** A hole that touches the shell in one point, and parts that touch in one point, are valid (OGC 06-103r4). */
    @Test
    void acceptsRingsThatTouchInAPoint() {
        String touchingHole = "[[116,24],[116.05,24.02],[116.02,24.05],[116,24]]";
        String touchingPart = "[[116.1,24.1],[116.2,24.1],[116.2,24.2],[116.1,24.1]]";

        assertThatCode(() -> {
                    read(AREAS, polygon(SQUARE + "," + touchingHole));
                    read(AREAS, multiPolygon("[" + SQUARE + "],[" + touchingPart + "]"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void dropsHeightsOfAnImportAndCountsThem() {
        var rules = GeometryRules.forImport(GeometryFamily.LINE);

        var accepted = read(rules, "{\"type\":\"LineString\",\"coordinates\":[[116,24,85.5],[116.1,24,86]]}");

        assertThat(accepted.droppedHeights()).isEqualTo(2);
        assertThat(accepted.shape()).isEqualTo(GeoShape.ofWkt("LINESTRING (116 24, 116.1 24)"));
    }

    @Test
    void keepsPositionsToABillionthOfADegree() {
        String precise = "[[116.00000000012345,24],[116.10000000049999,24],[116.1,24.10000000000001],"
                + "[116.00000000012345,24]]";

        var accepted = read(AREAS, polygon(precise));

        assertThat(accepted.shape().toWkt()).isEqualTo("POLYGON ((116 24, 116.1 24, 116.1 24.1, 116 24))");
    }

    @Test
    void readsEveryTypeItIsAskedFor() {
        var anything = GeometryRules.interactive(GeometryFamily.POINT, GeometryFamily.LINE, GeometryFamily.AREA);

        checkRead(anything, "{\"type\":\"Point\",\"coordinates\":[116,24]}", "POINT (116 24)");
        checkRead(
                anything,
                "{\"type\":\"MultiPoint\",\"coordinates\":[[116,24],[117,24]]}",
                "MULTIPOINT ((116 24), (117 24))");
        checkRead(
                anything,
                "{\"type\":\"MultiLineString\",\"coordinates\":[[[116,24],[117,24]]]}",
                "MULTILINESTRING ((116 24, 117 24))");
        checkRead(
                anything,
                multiPolygon("[[[116,24],[117,24],[117,25],[116,24]]]"),
                "MULTIPOLYGON (((116 24, 117 24, 117 25, 116 24)))");
    }

    /** The number pair of zone 39 and its degrees. */
    @Test
    void readsTheMetresOfANamedZone() {
        var rules = GeometryRules.interactive(GeometryFamily.POINT)
                .in(ReferenceSystems.findByEpsg(4527).orElseThrow());
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4527\"}},";

        var accepted = read(rules, "{" + crs + "\"type\":\"Point\",\"coordinates\":[39410657.9,2687691.4]}");

        var point = accepted.shape().pointInside();
        assertThat(point.lon()).isCloseTo(116.12, within(1e-7));
        assertThat(point.lat()).isCloseTo(24.29, within(1e-7));
    }

    /** Each was an uncaught error of PROJ. */
    @ParameterizedTest
    @CsvSource({"4527, 2687691.4, 39410657.9, X=北", "4548, 39410657.9, 2687691.4, EPSG:4527", "4527, 116.12, 24.29, 经纬度"
    })
    void refusesNumbersThatAreNotOfTheNamedZone(int epsg, double x, double y, String hint) {
        var rules = GeometryRules.interactive(GeometryFamily.POINT)
                .in(ReferenceSystems.findByEpsg(epsg).orElseThrow());

        var problem = refusal(rules, "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(x, y));

        assertThat(problem.fault()).isEqualTo(GeometryFault.CRS_MISMATCH);
        assertThat(problem).hasMessageContaining(hint);
    }

    /** Hints name the systems to choose from. */
    @ParameterizedTest
    @CsvSource({
        "'39410657.9,2687691.4', EPSG:4527",
        "'410657.9,2687691.4', EPSG:4547、EPSG:4548",
        "'2687691.4,39410657.9', X=北",
        "'24.29,116.12', 颠倒"
    })
    void hintsAtWhatTheNumbersAre(String numbers, String hint) {
        var rules = GeometryRules.interactive(GeometryFamily.POINT).within(MEIZHOU);

        var problem = refusal(rules, "{\"type\":\"Point\",\"coordinates\":[" + numbers + "]}");

        assertThat(problem).hasMessageContaining(hint);
    }

    /** Without an area, 40° E, 80° N could be meant; with one around Kashgar it is swapped. */
    @Test
    void recognisesSwappedNumbersThatCouldBeAPlaceByTheArea() {
        String kashgar = "{\"type\":\"Point\",\"coordinates\":[39.5,76]}";
        var anywhere = GeometryRules.interactive(GeometryFamily.POINT);

        assertThatCode(() -> read(anywhere, kashgar)).doesNotThrowAnyException();
        assertThat(refusal(anywhere.within(new BoundingBox(73, 36, 80, 42)), kashgar)
                        .fault())
                .isEqualTo(GeometryFault.COORD_SWAPPED);
    }

    @Test
    void refusesAnEdgeAcrossTheAntimeridian() {
        var anywhere = GeometryRules.interactive(GeometryFamily.AREA);

        var across = refusal(anywhere, polygon("[[179,10],[-179,10],[-179,11],[179,11],[179,10]]"));
        var world = refusal(anywhere, polygon("[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]"));

        assertThat(across.fault()).isEqualTo(GeometryFault.GEOM_OUT_OF_AREA);
        assertThat(world.fault()).isEqualTo(GeometryFault.GEOM_OUT_OF_AREA);
    }

    @Test
    void readsAMemberOfADocumentAndPointsIntoIt() {
        var document = JsonMapper.builder()
                .build()
                .readTree("{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[116,24],[116.1,24],null]]}}");

        var problem = catchThrowableOfType(
                GeometryProblem.class, () -> reader(AREAS).read(document.path("geometry"), "/geometry"));
        var missing = catchThrowableOfType(
                GeometryProblem.class, () -> reader(AREAS).read(document.path("nothing"), "/nothing"));

        assertThat(problem.fault()).isEqualTo(GeometryFault.GEOJSON_STRUCTURE);
        assertThat(problem.pointer()).isEqualTo("/geometry/coordinates/0/2");
        assertThat(missing.fault()).isEqualTo(GeometryFault.GEOM_REQUIRED);
    }

    /** What was written is read as the same shape, for stars of any size. */
    @ParameterizedTest
    @ValueSource(longs = {20261122, 7, 8})
    void readsWhatItWrote(long seed) {
        var json = JsonMapper.builder().addModule(new GeoJsonModule()).build();
        int corners = 3 + new Random(seed).nextInt(500);
        var shape = read(AREAS, polygon(star(corners, 0.03))).shape();

        var again = read(AREAS, json.writeValueAsString(shape)).shape();

        assertThat(again.toJts().equalsExact(shape.toJts(), 1e-7))
                .as("seed %d", seed)
                .isTrue();
    }

    private static void checkRead(GeometryRules rules, String json, String wkt) {
        assertThat(read(rules, json).shape()).isEqualTo(GeoShape.ofWkt(wkt));
    }

    private static GeometryProblem refusal(GeometryRules rules, String json) {
        var problem = catchThrowableOfType(GeometryProblem.class, () -> read(rules, json));
        assertThat(problem).as("accepted: %.200s", json).isNotNull();
        return problem;
    }

    private static AcceptedShape read(GeometryRules rules, String json) {
        return reader(rules).read(json);
    }

    private static GeoJsonReader reader(GeometryRules rules) {
        return new GeoJsonReader(rules, PROJECTIONS);
    }
}

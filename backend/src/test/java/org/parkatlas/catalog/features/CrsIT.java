package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** The abstract tests of OGC 18-058r1, annex A. */
@IntegrationTest
class CrsIT {

    static final List<String> COLLECTIONS = Ogc.COLLECTIONS;

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String PARK = "/collections/parks/items/guangmei-yuan";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projections projections;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
    }

    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void aCollectionNamesItsReferenceSystems(String id) {
        var collection = ogc.json("/collections/" + id);
        var systems =
                collection.path("crs").valueStream().map(JsonNode::asString).toList();

        assertThat(systems)
                .startsWith(CRS84)
                .contains(EPSG + 4490, EPSG + 4527, EPSG + 4526, EPSG + 4548, EPSG + 4547, EPSG + 3857);
        if (collection.path("extent").has("spatial")) {
            assertThat(collection.path("storageCrs").asString())
                    .isEqualTo(EPSG + 4490)
                    .isIn(systems);
        }
        systems.forEach(system -> {
            var answer = ogc.get("/collections/%s/items?limit=2&crs=%s".formatted(id, system));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Ogc.header(answer, "Content-Crs")).isEqualTo("<" + system + ">");
        });
    }

    /** Latitude or northing first wherever the authority has it so; the numbers are those of PostGIS and PROJ. */
    @ParameterizedTest
    @CsvSource({"4490, true", "4326, true", "4527, true", "4548, true", "3857, false"})
    void coordinatesAreInTheOrderOfTheAuthority(int code, boolean northFirst) {
        var expected = jdbc.sql(
                        "SELECT ST_X(p) AS x, ST_Y(p) AS y FROM (SELECT CASE WHEN :code IN (4490, 4326) "
                                + "THEN position ELSE ST_Transform(position, :code) END AS p FROM park WHERE id = 'guangmei-yuan') AS q")
                .param("code", code)
                .query((row, number) -> new double[] {row.getDouble("x"), row.getDouble("y")})
                .single();

        var position = ogc.json(PARK + "?crs=" + EPSG + code).at("/geometry/coordinates");

        assertThat(position.get(northFirst ? 1 : 0).asDouble()).isCloseTo(expected[0], within(1e-6));
        assertThat(position.get(northFirst ? 0 : 1).asDouble()).isCloseTo(expected[1], within(1e-6));
    }

    @Test
    void withoutTheParameterLongitudeComesFirst() {
        var answer = ogc.get(PARK);
        var position = Ogc.parse(answer).at("/geometry/coordinates");

        assertThat(Ogc.header(answer, "Content-Crs")).isEqualTo("<" + CRS84 + ">");
        assertThat(position.get(0).asDouble()).isBetween(115.0, 117.0);
        assertThat(position.get(1).asDouble()).isBetween(23.0, 25.0);
        assertThat(ogc.json(PARK + "?crs=" + CRS84).path("geometry"))
                .isEqualTo(ogc.json(PARK).path("geometry"));
    }

    /** What was asked for is echoed as it was asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:EPSG::4490", "EPSG:4490", "https://www.opengis.net/def/crs/EPSG/0/4490"})
    void echoesTheNameThatWasAskedFor(String name) {
        var answer = ogc.get(PARK + "?crs=" + name);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Ogc.header(answer, "Content-Crs")).isEqualTo("<" + name + ">");
    }

    /** The same box in three systems, each in the axis order of its authority. */
    @Test
    void boxesAreReadInTheirReferenceSystem() {
        var corners = jdbc.sql("SELECT ST_X(a) AS w, ST_Y(a) AS s, ST_X(b) AS e, ST_Y(b) AS n FROM (SELECT "
                        + "ST_Transform(ST_SetSRID(ST_Point(116, 24.2), 4490), 3857) AS a, "
                        + "ST_Transform(ST_SetSRID(ST_Point(116.2, 24.4), 4490), 3857) AS b) AS q")
                .query((row, number) -> "%s,%s,%s,%s"
                        .formatted(row.getDouble("w"), row.getDouble("s"), row.getDouble("e"), row.getDouble("n")))
                .single();
        var items = "/collections/parks/items?limit=1000&bbox=";

        var degrees = ogc.ids(items + "116,24.2,116.2,24.4");

        assertThat(degrees).hasSizeBetween(40, 114);
        assertThat(ogc.ids(items + "24.2,116,24.4,116.2&bbox-crs=" + EPSG + 4490))
                .isEqualTo(degrees);
        assertThat(ogc.ids(items + corners + "&bbox-crs=" + EPSG + 3857)).isEqualTo(degrees);
    }

    /** From Hainan to 梅州, three times as wide as a zone of three degrees; PostGIS transforms with PROJ. */
    @ParameterizedTest
    @ValueSource(ints = {4526, 4527, 4547, 4548})
    void boxesMayReachOverTheirZone(int code) {
        var box = jdbc.sql("SELECT ST_XMin(e) AS w, ST_YMin(e) AS s, ST_XMax(e) AS e, ST_YMax(e) AS n FROM (SELECT "
                        + "ST_Transform(ST_MakeEnvelope(108.5, 19, 117, 26, 4490), :code) AS e) AS q")
                .param("code", code)
                .query((row, number) ->
                        List.of(row.getDouble("w"), row.getDouble("s"), row.getDouble("e"), row.getDouble("n")))
                .single();
        var expected = jdbc.sql(
                        "SELECT id FROM park WHERE position IS NULL OR ST_Intersects(ST_Transform(position, :code), "
                                + "ST_MakeEnvelope(:w, :s, :e, :n, :code)) ORDER BY id")
                .param("code", code)
                .param("w", box.get(0))
                .param("s", box.get(1))
                .param("e", box.get(2))
                .param("n", box.get(3))
                .query(String.class)
                .list();

        var found = ogc.ids("/collections/parks/items?limit=1000&bbox-crs=EPSG:%d&bbox=%s,%s,%s,%s"
                .formatted(code, box.get(1), box.get(0), box.get(3), box.get(2)));

        assertThat(expected).hasSizeLessThan(115);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {4526, 4527, 4547, 4548, 3857})
    void aBoxAroundAWholePlaneHasEverything(int code) {
        assertThat(ogc.ids("/collections/towns/items?limit=1000&bbox=-1e9,-1e9,1e9,1e9&bbox-crs=EPSG:" + code))
                .hasSize(48);
    }

    /** Where boxes are read far from the zone it is known where that is; PostGIS transforms with PROJ. */
    @ParameterizedTest
    @CsvSource({
        // 2e-5 degrees of latitude are 2.2 m, 3.6e-4 of longitude at 60 degrees north 20 m
        "-830000, 100000, 2e-5",
        "830000, 2700000, 2e-5",
        "-830000, 4500000, 2e-5",
        "830000, 6690000, 3.6e-4"
    })
    void knowsWhereAWidePlaneIs(double fromMeridian, double northing, double degrees) {
        var expected = jdbc.sql(
                        "SELECT ST_X(p) AS lon, ST_Y(p) AS lat FROM (SELECT ST_Transform(ST_SetSRID(ST_MakePoint("
                                + "500000 + :east, :north), 4547), 4490) AS p) AS q")
                .param("east", fromMeridian)
                .param("north", northing)
                .query((row, number) -> new double[] {row.getDouble("lon"), row.getDouble("lat")})
                .single();
        var system = ReferenceSystems.findByEpsg(4547).orElseThrow();

        var found = projections.unprojectWidely(new PlanePoint(system, 500_000 + fromMeridian, northing));

        assertThat(found.lon()).isCloseTo(expected[0], within(degrees));
        assertThat(found.lat()).isCloseTo(expected[1], within(degrees));
    }

    /** The easting first, no number of the zone, degrees instead of metres. */
    @ParameterizedTest
    @CsvSource({
        "4527, '39400000,2650000,39420000,2690000'",
        "4527, '2650000,400000,2690000,420000'",
        "4527, '24,116,25,117'",
        "4547, '400000,2650000,420000,2690000'",
    })
    void aBoxThatIsNowhereInThePlaneIsAMistake(int code, String box) {
        assertThat(ogc.status("/collections/parks/items?bbox=%s&bbox-crs=EPSG:%d".formatted(box, code)))
                .isEqualTo(400);
    }

    @Test
    void filtersAreReadInTheirReferenceSystem() {
        var east = "/collections/towns/items?limit=1000&filter="
                + Ogc.encode("S_INTERSECTS(geometry, POLYGON((116 24, 116.3 24, 116.3 24.4, 116 24.4, 116 24)))");
        var north = "/collections/towns/items?limit=1000&filter-crs=" + EPSG + "4490&filter="
                + Ogc.encode("S_INTERSECTS(geometry, POLYGON((24 116, 24 116.3, 24.4 116.3, 24.4 116, 24 116)))");

        assertThat(ogc.ids(east)).isNotEmpty().isEqualTo(ogc.ids(north));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crs", "bbox-crs", "filter-crs"})
    void refusesSystemsThatAreNotOffered(String parameter) {
        for (var system : List.of(
                EPSG + 999999,
                EPSG + 4214,
                EPSG + 4610,
                EPSG + 4979,
                EPSG + "",
                "http://www.opengis.net/def/crs/OGC/0/CRS84h",
                "nonsense",
                "",
                EPSG + "4490%0d%0aX-A:%20b",
                EPSG + "4490'--")) {
            assertThat(ogc.status("/collections/parks/items?%s=%s".formatted(parameter, system)))
                    .as(system)
                    .isEqualTo(400);
        }
    }
}

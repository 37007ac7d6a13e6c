package org.parkatlas.landcheck.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.landcheck.checks.LandCheckRequests.CITY;
import static org.parkatlas.landcheck.checks.LandCheckRequests.DABU;
import static org.parkatlas.landcheck.checks.LandCheckRequests.DESIGN;
import static org.parkatlas.landcheck.checks.LandCheckRequests.MEIXIAN;
import static org.parkatlas.landcheck.checks.LandCheckRequests.PATH;
import static org.parkatlas.landcheck.checks.LandCheckRequests.PINGYUAN;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A red line in, three states out, by county. */
@IntegrationTest
class LandCheckIT {

    @LocalServerPort
    private int port;

    private LandCheckRequests requests;

    @BeforeEach
    void ask() {
        requests = new LandCheckRequests(port);
    }

    private static <T> List<T> ofTheme(Answer answer, String theme, String member) {
        return answer.at("$.themes[?(@.theme=='%s')].%s".formatted(theme, member));
    }

    private static double number(Answer answer, String path) {
        Number number = answer.at(path);
        return number.doubleValue();
    }

    /** The README of the demonstration pack takes edges as straight in degrees; as shortest lines they differ by 10 m². */
    @Test
    void theRedLineOfTheDesignIsAnsweredAsItSays() {
        var check = requests.check(MEIXIAN, DESIGN).is(201);

        assertThat(number(check, "$.areaM2")).isEqualTo(1_645_945.48);
        assertThat(number(check, "$.areaMu")).isEqualTo(2468.92);
        assertThat(check.<String>at("$.verdict")).isEqualTo("affected");
        assertThat(check.<Boolean>at("$.demo")).isTrue();
        assertThat(check.<String>at("$.number")).matches("HC-441403-20\\d\\d-\\d{4,}");
        assertThat(check.<String>at("$.method")).isEqualTo("椭球面积 CGCS2000");
        assertThat(check.<List<String>>at("$.themes[*].theme"))
                .containsExactly(
                        "urban-development-boundary",
                        "permanent-basic-farmland",
                        "ecological-redline",
                        "park-extent",
                        "existing-parcels",
                        "current-land-use");
        assertThat(check.<List<String>>at("$.themes[*].verdict"))
                .containsExactly("affected", "affected", "not_affected", "no_data", "not_affected", "no_data");
        assertThat(number(check, "$.themes[1].areaM2")).isCloseTo(149_673.52, within(10.0));
        assertThat(ofTheme(check, "permanent-basic-farmland", "percent")).containsExactly(9.09);
        assertThat(number(check, "$.themes[0].areaM2")).isCloseTo(47_594.09, within(10.0));
        assertThat(ofTheme(check, "urban-development-boundary", "percent")).containsExactly(2.89);
        assertThat(ofTheme(check, "ecological-redline", "areaM2")).containsExactly(0.0);
        assertThat(ofTheme(check, "park-extent", "reason")).containsExactly("not_loaded");
        assertThat(ofTheme(check, "park-extent", "areaM2")).containsOnlyNulls();
        assertThat(number(check, "$.counts.affected")).isEqualTo(2);
        assertThat(number(check, "$.counts.noData")).isEqualTo(2);
        // the parts that both touch; the shapes of the pack are those of the design by size, not by place
        assertThat(number(check, "$.doubleM2")).isBetween(12_000.0, 13_000.0);
        assertThat(number(check, "$.affectedM2") + number(check, "$.doubleM2"))
                .isCloseTo(number(check, "$.themes[0].areaM2") + number(check, "$.themes[1].areaM2"), within(0.03));
    }

    /** Corners and edges as the report of the design prints them. */
    @Test
    void cornersHaveTheirPlaneAndTheirEdges() {
        var check = requests.check(MEIXIAN, DESIGN).is(201);

        assertThat(check.<String>at("$.plane")).isEqualTo("EPSG:4527");
        assertThat(check.<List<String>>at("$.corners[*].name")).containsExactly("J1", "J2", "J3", "J4", "J5");
        assertThat(check.<List<Double>>at("$.corners[*].edgeM"))
                .containsExactly(1146.91, 919.25, 1010.49, 782.23, 1097.42);
        assertThat(number(check, "$.corners[0].x")).isEqualTo(2_661_166.968);
        assertThat(number(check, "$.corners[0].y")).isEqualTo(39_401_335.780);
    }

    /** docs/design/reference-systems.md: degrees by the geodesic, the plane by the third survey. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1 | CRS84 | 1124444.0925 | [[116.12,24.29],[116.13,24.29],[116.13,24.3],[116.12,24.3],[116.12,24.29]]",
                "P2 | EPSG:4490 | 11275.7874 | [[115.55,23.93],[115.551,23.93],[115.551,23.931],[115.55,23.931],[115.55,23.93]]",
                "P4 | CRS84 | 1645945.4809 | " + DESIGN,
            })
    void referencePolygonsHaveTheirAreas(String name, String system, double squareMetres, String ring) {
        var check = requests.check(CITY, ring, system).is(201);

        assertThat(number(check, "$.areaM2")).as(name).isCloseTo(squareMetres, within(0.1));
        assertThat(check.<String>at("$.system")).isEqualTo(system.equals("CRS84") ? "EPSG:4326" : system);
    }

    /** The corners of P4 in the plane, to a micrometre: the same number, to 0.1 m². */
    @ParameterizedTest
    @CsvSource({"4527", "4548", "4498"})
    void aPolygonIsAsLargeInAPlaneAsInDegrees(int epsg) {
        var plane = ReferenceSystems.findByEpsg(epsg).orElseThrow();
        var projections = new Projections();
        var corners = Stream.of(DESIGN.replaceAll("^\\[\\[|]]$", "").split("\\],\\[", -1))
                .map(pair -> pair.split(",", -1))
                .map(pair -> projections.project(
                        new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])), plane))
                .map(point -> "[%.6f,%.6f]".formatted(point.easting(), point.northing()))
                .collect(Collectors.joining(",", "[", "]"));

        var check = requests.check(MEIXIAN, corners, plane.code()).is(201);

        assertThat(number(check, "$.areaM2")).isCloseTo(1_645_945.4809, within(0.1));
        assertThat(number(check, "$.areaMu")).isEqualTo(2468.92);
        assertThat(ofTheme(check, "permanent-basic-farmland", "areaMu")).containsExactly(224.52);
    }

    /** The corners of P4 as the report of the design prints them, to a millimetre. */
    @Test
    void aTableIsCheckedAsItsCornersAre() {
        var table = """
                点号 X Y
                J1 2661166.968 401335.780
                J2 2661026.229 402474.161
                J3 2661831.868 402917.060
                J4 2662600.684 402261.126
                J5 2662239.891 401566.967
                """;

        var check = requests.checkTable(MEIXIAN, table, "EPSG:4548").is(201);
        var unclear = requests.checkTable(MEIXIAN, table.replace("402917.060", "40291.060"), "EPSG:4548")
                .is(422);

        assertThat(number(check, "$.areaMu")).isEqualTo(2468.92);
        assertThat(check.<String>at("$.origin")).isEqualTo("pasted");
        assertThat(unclear.<String>at("$.code")).isEqualTo("TABLE_UNCLEAR");
        assertThat(unclear.<List<Integer>>at("$.errors[*].row")).containsExactly(4);
        assertThat(unclear.<List<String>>at("$.errors[*].code")).containsExactly("DIGITS");
        requests.checkTable(MEIXIAN, table, "EPSG:2363").is(422);
    }

    @Test
    void whereNoLayerReachesNobodyKnows() {
        var check = requests.check(
                        PINGYUAN, "[[115.97,24.7],[115.975,24.7],[115.975,24.705],[115.97,24.705],[115.97,24.7]]")
                .is(201);

        assertThat(check.<List<String>>at("$.themes[*].verdict")).containsOnly("no_data");
        assertThat(check.<String>at("$.verdict")).isEqualTo("no_data");
        assertThat(ofTheme(check, "permanent-basic-farmland", "reason")).containsExactly("not_covered");
        assertThat(number(check, "$.affectedM2")).isZero();
    }

    /** Coverages of 平远 end at 24.52° N; the line goes on 0.002° to the south. */
    @Test
    void whatIsPartlyCoveredIsNotUnaffected() {
        var check = requests.check(
                        PINGYUAN, "[[115.84,24.518],[115.841,24.518],[115.841,24.522],[115.84,24.522],[115.84,24.518]]")
                .is(201);

        assertThat(ofTheme(check, "ecological-redline", "verdict")).containsExactly("no_data");
        assertThat(ofTheme(check, "ecological-redline", "reason")).containsExactly("not_covered");
        double whole = number(check, "$.areaM2");
        assertThat(((Number) ofTheme(check, "ecological-redline", "uncoveredM2").get(0)).doubleValue())
                .isCloseTo(whole / 2, within(whole * 0.001));
    }

    @Test
    void parcelsAreMergedByCodeAndTheLargestStandsFirst() {
        var check = requests.check(
                        PINGYUAN,
                        "[[115.8885,24.573],[115.8925,24.573],[115.8925,24.5765],[115.8885,24.5765],[115.8885,24.573]]")
                .is(201);
        List<Number> areas = check.at("$.themes[?(@.theme=='existing-parcels')].parts[*].areaM2");

        assertThat(areas).hasSizeGreaterThan(3);
        assertThat(areas.stream().map(Number::doubleValue).toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(check.<List<String>>at("$.blocks[*].parkId")).contains("pingyuan-gaoxinqu");
        assertThat(number(check, "$.blocks[0].readyM2")).isPositive();
        assertThat(check.<List<Object>>at("$.neighbours")).isNotEmpty();
        assertThat(check.<List<String>>at("$.neighbours[*].code"))
                .doesNotContainAnyElementsOf(
                        check.<List<String>>at("$.themes[?(@.theme=='existing-parcels')].parts[*].code"));
    }

    @Test
    void aCheckIsForTheOfficersOfItsCounty() {
        var check = requests.check(MEIXIAN, DESIGN).is(201);
        var path = PATH + "/" + check.<String>at("$.id");

        assertThat(requests.get(MEIXIAN, path).is(200).<String>at("$.number")).isEqualTo(check.at("$.number"));
        requests.get(CITY, path).is(200);
        requests.get(DABU, path).is(404);
        requests.get(PINGYUAN, path).is(404);
        requests.get(PINGYUAN, path + "?asOf=2026-11-28").is(404);
        assertThat(requests.get(DABU, PATH).is(200).<List<String>>at("$.items[*].countyCode"))
                .allMatch("441422"::equals);
        assertThat(requests.get(MEIXIAN, PATH).<List<String>>at("$.items[*].id"))
                .contains(check.<String>at("$.id"));
        assertThat(requests.get(CITY, PATH).<List<String>>at("$.items[*].id")).contains(check.<String>at("$.id"));
    }

    @Test
    void whatWasAnsweredIsArchivedAsItWas() {
        var check = requests.check(MEIXIAN, DESIGN).is(201);

        assertThat(requests.get(MEIXIAN, PATH + "/" + check.<String>at("$.id")).body())
                .isEqualTo(check.body());
    }

    @Test
    void theNextPageGoesOnWhereTheOneBeforeEnded() {
        requests.check(MEIXIAN, DESIGN).is(201);
        requests.check(MEIXIAN, DESIGN).is(201);

        var first = requests.get(MEIXIAN, PATH + "?limit=1").is(200);
        var second = requests.get(MEIXIAN, PATH + "?limit=1&cursor=" + first.<String>at("$.next"))
                .is(200);

        assertThat(second.<String>at("$.items[0].id")).isNotEqualTo(first.at("$.items[0].id"));
        requests.get(MEIXIAN, PATH + "?cursor=x").is(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bow tie | 422 | GEOM_SELF_INTERSECTION | [[116,24],[116.1,24.1],[116.1,24],[116,24.1],[116,24]]",
                "open | 422 | GEOM_RING_NOT_CLOSED | [[116,24],[116.1,24],[116.1,24.1],[116,24.1]]",
                "flat | 422 | GEOM_DEGENERATE | [[116,24],[116.1,24],[116.2,24],[116,24]]",
                "a spike | 422 | GEOM_SELF_INTERSECTION | [[116,24],[116.1,24],[116.1,24.1],[116.1,24.2],[116.1,24.1],[116,24.1],[116,24]]",
                "infinite | 422 | COORD_NOT_FINITE | [[116,24],[1e999,24],[116.1,24.1],[116,24]]",
                "text | 400 | COORD_NOT_NUMBER | [[116,24],[\"116\",24],[116.1,24.1],[116,24]]",
                "a height | 422 | GEOM_DIMENSION | [[116,24,1],[116.1,24,1],[116.1,24.1,1],[116,24,1]]",
                "swapped | 422 | COORD_SWAPPED | [[24,116],[24,116.1],[24.1,116.1],[24,116]]",
                "metres | 422 | CRS_MISMATCH | [[39410657.9,2687691.4],[39411657.9,2687691.4],[39411657.9,2688691.4],[39410657.9,2687691.4]]",
                "metres without a zone | 422 | CRS_REQUIRED | [[410657.9,2687691.4],[411657.9,2687691.4],[411657.9,2688691.4],[410657.9,2687691.4]]",
            })
    void whatCannotBeCheckedIsRefusedWithItsReason(String what, int status, String code, String ring) {
        var answer = requests.check(CITY, ring).is(status);

        assertThat(answer.<List<String>>at("$.errors[*].code")).as(what).containsExactly(code);
        assertThat(answer.<List<String>>at("$.errors[*].pointer")).allMatch(it -> it.startsWith("/geometry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | GEOM_REQUIRED",
                "{\"type\":\"Polygon\",\"coordinates\":[]} | GEOM_REQUIRED",
                "{\"type\":\"Point\",\"coordinates\":[116,24]} | GEOM_TYPE",
                "{\"type\":\"LineString\",\"coordinates\":[[116,24],[116.1,24]]} | GEOM_TYPE",
            })
    void whatIsNoAreaIsRefused(String geometry, String code) {
        var answer = requests.checkShape(CITY, geometry).is(422);

        if (!geometry.equals("null")) {
            assertThat(answer.<List<String>>at("$.errors[*].code")).containsExactly(code);
        }
    }

    @Test
    void aPlaceOnTheEarthIsNamedWhereTheBoundaryCrossesItself() {
        var answer = requests.check(CITY, "[[116,24],[116.1,24.1],[116.1,24],[116,24.1],[116,24]]");

        assertThat(number(answer, "$.errors[0].location[0]")).isCloseTo(116.05, within(1e-6));
        assertThat(number(answer, "$.errors[0].location[1]")).isCloseTo(24.05, within(1e-6));
    }

    @Test
    void repeatedCornersAreLeftOutAndClockwiseRingsTaken() {
        var there = requests.check(MEIXIAN, DESIGN).is(201);
        var back = requests.check(
                        MEIXIAN,
                        "[[116.03,24.05],[116.0322,24.0597],[116.039,24.063],[116.039,24.063],[116.0455,24.0561],"
                                + "[116.0412,24.0488],[116.03,24.05]]")
                .is(201);

        assertThat(number(back, "$.areaM2")).isEqualTo(number(there, "$.areaM2"));
        assertThat(back.<List<Object>>at("$.corners")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"EPSG:2363", "EPSG:4610", "EPSG:99999", "''"})
    void otherSystemsAreNotRead(String system) {
        var answer = requests.check(CITY, DESIGN, system).is(422);

        assertThat(answer.<List<String>>at("$.errors[*].code")).containsExactly("CRS_UNSUPPORTED");
        assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly("/crs");
    }

    @Test
    void aRedLineOutsideTheCountyIsRefused() {
        assertThat(requests.check(PINGYUAN, DESIGN).is(422).<String>at("$.code"))
                .isEqualTo("RED_LINE_OUTSIDE");
        assertThat(requests.check(CITY, "[[113,23],[113.01,23],[113.01,23.01],[113,23]]")
                        .is(422)
                        .<String>at("$.code"))
                .isEqualTo("RED_LINE_OUTSIDE");
    }

    @Test
    void othersAreNotLetIn() {
        requests.check("", DESIGN).is(401);
        requests.check("demo-promoter", DESIGN).is(403);
        requests.check("demo-steward-pingyuan", DESIGN).is(403);
        requests.get("demo-auditor", PATH).is(403);
    }
}

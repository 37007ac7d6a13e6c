package org.parkatlas.proximity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.proximity.ProximityRows.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

import com.jayway.jsonpath.JsonPath;

@IntegrationTest
@TestPropertySource(properties = {"parkatlas.packs.folder=target/no-packs", "proximity.rows=small"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProximityIT {

    @LocalServerPort
    private int port;

    /**
     * On the parallel of 24° N a thousandth of a degree of longitude is 101.8 m on CGCS2000:
     * pi / 180 * 6378137 * cos(24°) / sqrt(1 - 0.00669438 * sin²(24°)) = 101 752 m per degree.
     */
    @BeforeAll
    void insertRows(@Autowired Environment environment) {
        var rows = new ProximityRows(OwnerRows.of(environment));
        rows.insertGround();
        rows.insertPark("middle", new Place(116, 24, 2000), null);
        rows.insertPark("inner", null, "park:middle");
        rows.insertPark("innermost", null, "park:inner");
        rows.insertPark("lost", null, "plan:plan");
        rows.insertPark("in-lost", null, "park:lost");
        rows.insertEnterprise("of-inner", null, "park:inner");
        rows.insertEnterprise("of-lost", null, "park:in-lost");
        rows.insertEnterprise("own", new Place(116.01, 24, 500), null);
        rows.insertTown("town", new Place(116.1, 24, 3000));
        rows.insertTransport("port", new Place(116.01, 24, 1000));
        rows.insertPark("shaped", new Place(116.3, 24, 3000), null);
        rows.insertBlock("shaped", "east", new Place(116.3, 24, 1), 0.01, false);
        rows.insertBlock("shaped", "west", new Place(116.25, 24, 2), 0.01, false);
        rows.insertPark("guessed", new Place(116.7, 24, 3000), null);
        rows.insertConcluded("of-guessed", "guessed");
        rows.insertPark("imagined", new Place(116.5, 24, 3000), null);
        rows.insertBlock("imagined", "all", new Place(116.5, 24, 500), 0.05, true);
    }

    @Test
    void findsObjectsNearestFirstAndTiesByKindAndId() {
        var answer = get("/api/v1/proximity?lon=116&lat=24&radius_m=20000");

        assertThat(references(answer))
                .containsExactly(
                        "enterprise:of-inner",
                        "park:inner",
                        "park:innermost",
                        "park:middle",
                        "enterprise:own",
                        "transport:port",
                        "town:town");
        assertThat(JsonPath.<Integer>read(answer, "$.total")).isEqualTo(7);
        assertThat(JsonPath.<Double>read(answer, "$.items[4].distanceM")).isCloseTo(1017.52, within(0.01));
        assertThat(JsonPath.<Object>read(answer, "$.origin.object")).isNull();
        assertThat(JsonPath.<Integer>read(answer, "$.radiusM")).isEqualTo(20000);
    }

    @Test
    void findsWhatIsLocatedInAParkAtTheParksPositionWithItsAccuracy() {
        var answer = get("/api/v1/proximity?lon=116.001&lat=24&radius_m=500&kinds=enterprise");

        assertThat(references(answer)).containsExactly("enterprise:of-inner");
        assertThat(JsonPath.<String>read(answer, "$.items[0].locatedIn.id")).isEqualTo("inner");
        assertThat(JsonPath.<Integer>read(answer, "$.items[0].accuracyM")).isEqualTo(2000);
        assertThat(JsonPath.<Integer>read(answer, "$.items[0].marginM")).isEqualTo(2000);
        assertThat(JsonPath.<String>read(answer, "$.items[0].certainty")).isEqualTo("undetermined");
        assertThat(JsonPath.<Integer>read(answer, "$.items[0].position.lon")).isEqualTo(116);
    }

    @Test
    void knowsWhereAFirmIsOnlyConcludedToBeNoBetterThanItsCounty() {
        var answer = get("/api/v1/proximity?lon=116.7&lat=24&radius_m=500&kinds=enterprise");
        var origin = get("/api/v1/proximity?from=enterprise:of-guessed&radius_m=500&kinds=park");

        assertThat(references(answer)).containsExactly("enterprise:of-guessed");
        assertThat(JsonPath.<Integer>read(answer, "$.items[0].accuracyM")).isEqualTo(10_000);
        assertThat(JsonPath.<Integer>read(origin, "$.origin.accuracyM")).isEqualTo(10_000);
        assertThat(JsonPath.<Integer>read(origin, "$.items[0].marginM")).isEqualTo(13_000);
    }

    @Test
    void countsWhatIsNowhereForTheKindsAskedFor() {
        assertThat(JsonPath.<Object>read(get("/api/v1/proximity?lon=0&lat=0&radius_m=1"), "$.unlocated"))
                .hasToString("{enterprise=1, park=2, town=0, transport=0}");
        assertThat(JsonPath.<Object>read(get("/api/v1/proximity?lon=0&lat=0&radius_m=1&kinds=park"), "$"))
                .hasToString(
                        "{origin={position={lon=0, lat=0}, accuracyM=0, object=null}, radiusM=1, items=[], total=0, "
                                + "unlocated={park=2}, next=null}");
    }

    @Test
    void startsAtThePositionOfTheParkThatTheOriginIsLocatedIn() {
        var answer = get("/api/v1/proximity?from=enterprise:of-inner&radius_m=5000");

        assertThat(JsonPath.<Object>read(answer, "$.origin"))
                .hasToString("{position={lon=116, lat=24}, accuracyM=2000, object={kind=enterprise, id=of-inner, "
                        + "name=of-inner, locatedIn={kind=park, id=inner}}}");
        assertThat(references(answer))
                .containsExactly("park:inner", "park:innermost", "park:middle", "enterprise:own", "transport:port");
        assertThat(JsonPath.<List<Integer>>read(answer, "$.items[*].originAccuracyM"))
                .containsOnly(2000);
        assertThat(JsonPath.<List<Integer>>read(answer, "$.items[*].marginM"))
                .containsExactly(4000, 4000, 4000, 2500, 3000);
    }

    /** The western edge of the nearest block is at 116.24; 0.04° on 24° N are 4070.1 m. */
    @Test
    void measuresToABoundaryButNeverToDemonstrationData() {
        var outside = get("/api/v1/proximity?lon=116.2&lat=24&radius_m=6000&kinds=park");
        var inside = get("/api/v1/proximity?lon=116.295&lat=24.005&radius_m=10&kinds=park");
        var imagined = get("/api/v1/proximity?lon=116.5&lat=24.001&radius_m=200&kinds=park");

        assertThat(references(outside)).containsExactly("park:shaped");
        assertThat(JsonPath.<String>read(outside, "$.items[0].measuredTo")).isEqualTo("boundary");
        assertThat(JsonPath.<Double>read(outside, "$.items[0].distanceM")).isCloseTo(4070.1, within(0.1));
        assertThat(JsonPath.<Integer>read(outside, "$.items[0].accuracyM")).isEqualTo(2);
        assertThat(JsonPath.<String>read(outside, "$.items[0].certainty")).isEqualTo("reliable");
        assertThat(JsonPath.<Double>read(outside, "$.items[0].position.lon")).isEqualTo(116.3);
        assertThat(JsonPath.<Integer>read(inside, "$.items[0].distanceM")).isZero();
        assertThat(JsonPath.<String>read(imagined, "$.items[0].measuredTo")).isEqualTo("position");
        assertThat(JsonPath.<Integer>read(imagined, "$.items[0].accuracyM")).isEqualTo(3000);
    }

    @Test
    void walksAllPagesWithoutRepeatingATie() {
        var path = "/api/v1/proximity?lon=116&lat=24&radius_m=20000&limit=2";
        var first = get(path);
        var second = get(path + "&cursor=" + JsonPath.<String>read(first, "$.next"));

        assertThat(references(first)).containsExactly("enterprise:of-inner", "park:inner");
        assertThat(references(second)).containsExactly("park:innermost", "park:middle");
        assertThat(JsonPath.<Integer>read(second, "$.total")).isEqualTo(7);
    }

    @Test
    void refusesAnOriginThatIsNowhere() {
        var problem = problem("/api/v1/proximity?from=park:in-lost&radius_m=1000&lang=en", 422);

        assertThat(JsonPath.<String>read(problem, "$.code")).isEqualTo("ORIGIN_UNLOCATED");
        assertThat(JsonPath.<String>read(problem, "$.type")).isEqualTo("/problems/origin-unlocated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lon=116&lat=24                                   | radius_m
            lon=116&lat=24&radius_m=0.9                      | radius_m
            lon=116&lat=24&radius_m=500000.1                 | radius_m
            lon=116&lat=24&radius_m=NaN                      | radius_m
            lon=116&lat=24&radius_m=Infinity                 | radius_m
            lon=116&lat=24&radius_m=far                      | radius_m
            lon=116&radius_m=5                               | lat
            lat=24&radius_m=5                                | lon
            radius_m=5                                       | lon
            lon=181&lat=24&radius_m=5                        | lon
            lon=24.3&lat=116.1&radius_m=5                    | lat
            lon=NaN&lat=24&radius_m=5                        | lon
            lon=1e999&lat=24&radius_m=5                      | lon
            lon=116&lat=24&radius_m=5&from=park:middle       | from
            lon=116&radius_m=5&from=park:middle              | from
            radius_m=5&from=park:nothing                     | from
            radius_m=5&from=layout:middle                    | from
            radius_m=5&from=park                             | from
            radius_m=5&from=park:mid%00dle                   | from
            radius_m=5&from=park:' OR 1=1                    | from
            lon=116&lat=24&radius_m=5&kinds=                 | kinds
            lon=116&lat=24&radius_m=5&kinds=park,            | kinds
            lon=116&lat=24&radius_m=5&kinds=park,county      | kinds
            lon=116&lat=24&radius_m=5&kinds=park&kinds=town  | kinds
            lon=116&lat=24&radius_m=5&limit=0                | limit
            lon=116&lat=24&radius_m=5&limit=all              | limit
            lon=116&lat=24&radius_m=5&cursor=MTIz            | cursor
            lon=116&lat=24&radius_m=5&radius=5               | radius
            """)
    void refusesWrongParametersByName(String query, String parameter) {
        var problem = problem("/api/v1/proximity?" + query, 400);

        assertThat(JsonPath.<String>read(problem, "$.code")).isEqualTo("INVALID_PARAMETER");
        assertThat(JsonPath.<String>read(problem, "$.errors[0].parameter")).isEqualTo(parameter);
    }

    @Test
    void takesALimitAboveTheLargestForTheLargest() {
        assertThat(references(get("/api/v1/proximity?lon=116&lat=24&radius_m=20000&limit=5000")))
                .hasSize(7);
    }

    @Test
    void describesItsAnswersAndParameters() {
        var operation = "$.paths['/api/v1/proximity'].get";
        var document = get("/v3/api-docs");

        assertThat(JsonPath.<java.util.Map<String, Object>>read(document, operation + ".responses"))
                .containsKeys("200", "422");
        assertThat(JsonPath.<String>read(
                        document, operation + ".responses.200.content.['application/json'].schema.$ref"))
                .endsWith("/NearbyObjects");
        assertThat(JsonPath.<List<String>>read(document, operation + ".parameters[*].name"))
                .contains("lon", "lat", "from", "radius_m", "kinds", "limit", "cursor");
    }

    private static List<String> references(String answer) {
        List<String> kinds = JsonPath.read(answer, "$.items[*].kind");
        List<String> ids = JsonPath.read(answer, "$.items[*].id");
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i -> kinds.get(i) + ":" + ids.get(i))
                .toList();
    }

    private String get(String path) {
        return ask(path, 200);
    }

    private String problem(String path, int status) {
        return ask(path, status);
    }

    private String ask(String path, int status) {
        var uri = java.net.URI.create(
                ("http://127.0.0.1:" + port + path).replace(" ", "%20").replace("'", "%27"));
        return RestClient.create().get().uri(uri).exchange((request, response) -> {
            assertThat(response.getStatusCode().value()).isEqualTo(status);
            return new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
        });
    }
}

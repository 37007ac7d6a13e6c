package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** Filters, queryables, schemas and order over HTTP: OGC 19-079r2, 21-065r2 and 23-058r2, annexes A. */
@IntegrationTest
class FiltersIT {

    static final List<String> COLLECTIONS = Ogc.COLLECTIONS;

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "array");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
    }

    /** 23-058r2, /req/schemas: draft, address of its own, a type for all but geometries, a place for each. */
    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void describesPropertiesInJsonSchema(String id) {
        for (var kind : List.of("schema", "queryables", "sortables")) {
            var answer = ogc.get("/collections/%s/%s".formatted(id, kind), "Accept", "application/schema+json");
            var schema = Ogc.parse(answer);

            assertThat(Ogc.header(answer, "Content-Type")).isEqualTo("application/schema+json");
            assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("$id").asString())
                    .isEqualTo("http://127.0.0.1:%d/ogc/collections/%s/%s".formatted(port, id, kind));
            assertThat(schema.path("type").asString()).isEqualTo("object");
            assertThat(schema.path("properties")
                            .valueStream()
                            .map(it -> it.path("x-ogc-propertySeq").asInt()))
                    .doesNotHaveDuplicates()
                    .doesNotContain(0);
            assertThat(schema.at("/properties/id/x-ogc-role").asString()).isEqualTo("id");
            schema.path("properties").valueStream().forEach(FiltersIT::checkProperty);
        }
    }

    private static void checkProperty(JsonNode property) {
        assertThat(property.path("title").asString()).isNotEmpty();
        if (property.path("x-ogc-role").asString("").equals("primary-geometry")) {
            assertThat(property.path("format").asString()).startsWith("geometry-");
            assertThat(property.has("type")).isFalse();
            assertThat(property.has("$ref")).isFalse();
        } else {
            assertThat(property.path("type").asString()).isIn(TYPES);
        }
    }

    @Test
    void namesUnitsDatesAndCodesInTheLanguageOfTheRequest() {
        var blocks = ogc.json("/collections/park-boundaries/schema").path("properties");
        var parks = ogc.json("/collections/parks/schema?lang=en").path("properties");

        assertThat(blocks.at("/areaM2/x-ogc-unit").asString()).isEqualTo("m2");
        assertThat(blocks.at("/areaM2/type").asString()).isEqualTo("number");
        assertThat(blocks.at("/validFrom/format").asString()).isEqualTo("date");
        assertThat(blocks.at("/geometry/format").asString()).isEqualTo("geometry-polygon-or-multipolygon");
        assertThat(parks.at("/kind/oneOf/1")).hasToString("{\"const\":\"park\",\"title\":\"industrial park\"}");
        assertThat(parks.at("/countyCodes/type").asString()).isEqualTo("array");
        assertThat(parks.at("/geometry/format").asString()).isEqualTo("geometry-point");
    }

    /** Whatever a collection holds is of the type that its schema names, and null is one of them (RFC 7946, 3.2). */
    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void theSchemaOfAFeatureNamesTheTypeOfItsGeometry(String id) {
        var geometry = ogc.json("/collections/%s/schemas/feature".formatted(id)).at("/properties/geometry");
        var types = geometry.at("/oneOf/1/properties/type/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        if (geometry.has("oneOf")) {
            assertThat(geometry.path("format").asString())
                    .isEqualTo(ogc.json("/collections/%s/schema".formatted(id))
                            .at("/properties/geometry/format")
                            .asString());
            assertThat(geometry.at("/oneOf/0/type").asString()).isEqualTo("null");
            assertThat(types).isNotEmpty();
        } else {
            assertThat(geometry).hasToString("{\"type\":\"null\"}");
        }
        ogc.json("/collections/%s/items?limit=1000".formatted(id))
                .path("features")
                .valueStream()
                .map(feature -> feature.path("geometry"))
                .filter(it -> !it.isNull())
                .forEach(it -> assertThat(it.path("type").asString()).isIn(types));
    }

    /** 19-079r2, /req/queryables-query-parameters: one parameter a queryable. */
    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void everyQueryableIsAParameterAndAPropertyOfFilters(String id) {
        var queryables = ogc.json("/collections/%s/queryables".formatted(id));
        assertThat(queryables.path("additionalProperties").asBoolean(true)).isFalse();

        for (var name : queryables.path("properties").propertyNames()) {
            var type = queryables.at("/properties/" + name + "/type").asString("");
            var filter = name.equals("geometry") ? "S_INTERSECTS(geometry, POINT(116 24))" : name + " IS NOT NULL";
            assertThat(ogc.status("/collections/%s/items?limit=1&filter=%s".formatted(id, Ogc.encode(filter))))
                    .as(filter)
                    .isEqualTo(200);
            if (!name.equals("geometry")) {
                var value =
                        switch (type) {
                            case "number", "integer" -> "1";
                            case "boolean" -> "true";
                            default ->
                                queryables
                                        .at("/properties/" + name + "/enum/0")
                                        .asString(
                                                queryables
                                                                .at("/properties/" + name + "/format")
                                                                .asString("")
                                                                .equals("date")
                                                        ? "2021-01-01"
                                                        : "x");
                        };
                assertThat(ogc.status("/collections/%s/items?limit=1&%s=%s".formatted(id, name, value)))
                        .as(name)
                        .isEqualTo(200);
            }
        }
    }

    /** Text, JSON and parameters select the same, and all that is given has to hold. */
    @Test
    void everyWayOfAskingSelectsTheSame() {
        var expected = jdbc.sql("SELECT id FROM park WHERE kind = 'park' AND plan_id = 'meizhou' ORDER BY id")
                .query(String.class)
                .list();
        var items = "/collections/parks/items?limit=1000&";
        var json = "{\"op\":\"and\",\"args\":[{\"op\":\"=\",\"args\":[{\"property\":\"kind\"},\"park\"]},"
                + "{\"op\":\"=\",\"args\":[{\"property\":\"planId\"},\"meizhou\"]}]}";

        assertThat(expected).hasSize(9);
        assertThat(ogc.ids(items + "kind=park&planId=meizhou")).isEqualTo(expected);
        assertThat(ogc.ids(items + "filter=" + Ogc.encode("kind = 'park' AND planId = 'meizhou'")))
                .isEqualTo(expected);
        assertThat(ogc.ids(items + "filter-lang=cql2-json&filter=" + Ogc.encode(json)))
                .isEqualTo(expected);
        assertThat(ogc.ids(items + "kind=park&filter=" + Ogc.encode("planId = 'meizhou'")))
                .isEqualTo(expected);
        assertThat(ogc.ids(items + "kind=park&filter-lang=cql2-text&filter=" + Ogc.encode("planId = 'xiamen'")))
                .doesNotContainAnyElementsOf(expected);
    }

    /** One filter for every conformance class that is declared (21-065r2, annex A). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'park'",
                "NOT (kind = 'park' OR accuracyM > 100)",
                "name LIKE '广%'",
                "accuracyM BETWEEN 100 AND 3000",
                "kind IN ('park', 'town')",
                "locatedIn IS NULL",
                "CASEI(planId) = CASEI('MEIZHOU')",
                "S_INTERSECTS(geometry, BBOX(115, 23, 117, 25))",
                "S_INTERSECTS(geometry, POINT(116.1 24.3))",
                "S_DISJOINT(geometry, LINESTRING(116 24, 117 24))",
                "S_WITHIN(geometry, MULTIPOLYGON(((115 23, 117 23, 117 25, 115 25, 115 23))))",
                "S_CONTAINS(geometry, POINT(116.1 24.3))",
                "S_EQUALS(geometry, POINT(116.1 24.3))",
                "S_TOUCHES(geometry, POINT(116.1 24.3))",
                "S_OVERLAPS(geometry, MULTIPOINT((116.1 24.3), (116 24)))",
                "S_CROSSES(geometry, LINESTRING(116 24, 117 24))",
                "S_INTERSECTS(geometry, POINT Z (116.1 24.3 80))",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(116.1 24.3), LINESTRING(116 24, 117 24)))",
                "S_TOUCHES(geometry, GEOMETRYCOLLECTION(POINT(116.1 24.3), POINT(116 24)))",
                "kind\t=\n'park'\r\n AND name <> 'a\tb\nc'",
            })
    void answersEveryClassThatItDeclares(String filter) {
        assertThat(ogc.status("/collections/parks/items?filter=" + Ogc.encode(filter)))
                .isEqualTo(200);
    }

    /** What meets a shape of points, lines and areas, and what does not, is everything that has a geometry. */
    @Test
    void aMixedCollectionPartsTheObjects() {
        var shape = "GEOMETRYCOLLECTION(POINT(113.3 23.1), LINESTRING(116 24, 117 24), "
                + "POLYGON((116 24.2, 116.2 24.2, 116.2 24.4, 116 24.4, 116 24.2)))";
        var items = "/collections/parks/items?limit=1000&filter=";

        var meeting = ogc.ids(items + Ogc.encode("S_INTERSECTS(geometry, %s)".formatted(shape)));
        var others = ogc.ids(items + Ogc.encode("S_DISJOINT(geometry, %s)".formatted(shape)));

        assertThat(meeting)
                .isNotEmpty()
                .containsAll(jdbc.sql(
                                "SELECT id FROM park WHERE ST_Intersects(position, ST_MakeEnvelope(116, 24.2, 116.2, 24.4, "
                                        + "4490))")
                        .query(String.class)
                        .list());
        assertThat(Stream.concat(meeting.stream(), others.stream()))
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("SELECT id FROM park WHERE position IS NOT NULL")
                        .query(String.class)
                        .list());
    }

    /** 180 degrees and more are gone as they are written, not the short way. */
    @Test
    void theWholeWorldHasEverything() {
        var world = "POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))";

        assertThat(ogc.ids("/collections/towns/items?limit=1000&filter="
                        + Ogc.encode("S_WITHIN(geometry, %s)".formatted(world))))
                .hasSize(48);
        assertThat(ogc.ids("/collections/towns/items?limit=1000&filter="
                        + Ogc.encode("S_INTERSECTS(geometry, LINESTRING(-180 0, 180 0))")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T_AFTER", "T_BEFORE", "T_INTERSECTS", "T_EQUALS", "T_DISJOINT"})
    void answersTemporalFunctions(String function) {
        var filter = "%s(periodFrom, DATE('2021-01-01'))".formatted(function);

        assertThat(ogc.status("/collections/plans/items?filter=" + Ogc.encode(filter)))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note = 'x'",
                "position_note = 'x'",
                "positionNote = 'x'",
                "plan_id = 'meizhou'",
                "unknown = 1",
                "accuracyM + 1 = 2",
                "name = planId",
                "AREA(geometry) > 1",
                "kind = 5",
                "kind =",
                "",
            })
    void refusesFiltersThatItCannotAnswer(String filter) {
        assertThat(ogc.status("/collections/parks/items?filter=" + Ogc.encode(filter)))
                .as(filter)
                .isEqualTo(400);
    }

    @Test
    void ordersByPropertiesInBothDirections() {
        var ascending = ogc.json("/collections/park-boundaries/items?sortby=areaM2");
        var descending = ogc.json("/collections/park-boundaries/items?sortby=-areaM2");

        assertThat(areas(ascending)).isSorted().hasSize(9);
        assertThat(areas(descending)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** The names of a Chinese dictionary come by their reading (collation zh of CLDR, as PostgreSQL has it). */
    @Test
    void walksInTheOrderThatWasAskedFor() {
        var expected = jdbc.sql("SELECT id FROM enterprise ORDER BY name COLLATE \"zh-x-icu\" DESC NULLS LAST, id")
                .query(String.class)
                .list();

        var walked = ogc.walk("/collections/enterprises/items?limit=8&sortby=-name").stream()
                .flatMap(page -> Ogc.texts(page.path("features"), "id").stream())
                .toList();

        assertThat(walked).isEqualTo(expected);
    }

    @Test
    void offersAsSortableWhatItSorts() {
        for (var id : COLLECTIONS) {
            var names = ogc.json("/collections/%s/sortables".formatted(id))
                    .path("properties")
                    .propertyNames();
            var order = names.stream().limit(4).collect(Collectors.joining(","));
            assertThat(new HashSet<>(ogc.ids("/collections/%s/items?limit=1000&sortby=%s".formatted(id, order))))
                    .isEqualTo(new HashSet<>(ogc.ids("/collections/%s/items?limit=1000".formatted(id))));
        }
    }

    private static List<Double> areas(JsonNode items) {
        return items.path("features")
                .valueStream()
                .map(it -> it.at("/properties/areaM2").asDouble())
                .toList();
    }
}

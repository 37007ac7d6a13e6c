package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** The abstract tests of OGC 17-069r4, annex A, for classes Core and GeoJSON, on every collection. */
@IntegrationTest
class CoreIT {

    static final List<String> COLLECTIONS = Ogc.COLLECTIONS;

    private static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
    }

    /** A.2.2.2: the landing page leads to the API document, the conformance declaration and the data. */
    @Test
    void theLandingPageLeadsToEverything() {
        var landing = ogc.json("");

        for (var relation : List.of("self", "service-desc", "conformance", "data")) {
            assertThat(links(landing, relation)).as(relation).isNotEmpty();
        }
        assertThat(ogc.follow(Ogc.href(landing, "service-desc", OPENAPI))
                        .path("openapi")
                        .asString())
                .isEqualTo("3.0.3");
        assertThat(ogc.follow(Ogc.href(landing, "data", "application/json"))
                        .path("collections")
                        .size())
                .isEqualTo(COLLECTIONS.size());
        assertThat(ogc.follow(Ogc.href(landing, "conformance", "application/json"))
                        .path("conformsTo")
                        .isArray())
                .isTrue();
    }

    /** Requirement links: whatever is linked exists, is absolute and has the media type that the link says. */
    @Test
    void everyLinkOfEveryDocumentLeadsToWhatItSays() {
        var documents = Stream.concat(
                Stream.of(
                        "",
                        "/collections",
                        "/collections/parks/items?limit=3",
                        "/collections/parks/items/guangmei-yuan"),
                COLLECTIONS.stream().map(id -> "/collections/" + id));

        var links = documents
                .flatMap(path -> ogc.json(path).path("links").valueStream())
                .map(link -> Map.entry(
                        link.path("href").asString(), link.path("type").asString()))
                .filter(link -> !link.getKey().contains("{"))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(100).allSatisfy((link) -> {
            var answer = ogc.open(link.getKey(), "Accept", link.getValue());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Ogc.header(answer, "Content-Type").replace(";charset=UTF-8", ""))
                    .isEqualTo(link.getValue().replace(";charset=UTF-8", ""));
        });
    }

    /** The conformance classes of OGC API - Features that are published; nothing of a draft. */
    @Test
    void declaresTheClassesOfPublishedStandards() {
        var declared = ogc.json("/conformance")
                .path("conformsTo")
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(declared).doesNotHaveDuplicates();
        assertThat(declared)
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
                        "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
                        "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
                        "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
                        "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
                        "http://www.opengis.net/spec/cql2/1.0/conf/advanced-comparison-operators",
                        "http://www.opengis.net/spec/cql2/1.0/conf/case-insensitive-comparison",
                        "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions",
                        "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions-plus",
                        "http://www.opengis.net/spec/cql2/1.0/conf/spatial-functions",
                        "http://www.opengis.net/spec/cql2/1.0/conf/temporal-functions",
                        "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/schemas",
                        "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core")
                .noneMatch(name -> name.contains("ogcapi-features-4") || name.contains("ogcapi-features-8"))
                .noneMatch(name -> name.matches(".*cql2.*(functions|arithmetic|property-property)")
                        && !name.matches(".*(spatial|temporal)-functions"));
    }

    @Test
    void listsEveryFeatureType() {
        var listed = ogc.json("/collections").path("collections");

        assertThat(Ogc.texts(listed, "id")).containsExactlyElementsOf(COLLECTIONS);
        assertThat(listed.valueStream().toList())
                .isEqualTo(COLLECTIONS.stream()
                        .map(id -> ogc.json("/collections/" + id))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void aCollectionLeadsToItsItemsInEveryForm(String id) {
        var collection = ogc.json("/collections/" + id);

        assertThat(collection.path("itemType").asString()).isEqualTo("feature");
        for (var type : List.of("application/geo+json", "text/html")) {
            assertThat(Ogc.href(collection, "items", type)).as(type).isNotEmpty();
        }
        assertThat(collection.path("attribution").asString()).contains("审图号", "演示数据");
        assertThat(Ogc.href(collection, "license", "text/html")).endsWith("#licence");
        assertThat(Ogc.href(collection, "describedby", "application/schema+json"))
                .isEqualTo(Ogc.href(collection, "describedBy", "application/schema+json"))
                .isNotEmpty();
    }

    /** GDAL asks for one feature by putting its id behind the address of the items. */
    @Test
    void theAddressOfItemsHasNoParameters() {
        assertThat(Ogc.href(ogc.json("/collections/parks?lang=en"), "items", "application/geo+json"))
                .isEqualTo("http://127.0.0.1:%d/ogc/collections/parks/items".formatted(port));
    }

    /** The extent is of the whole collection, whatever a page holds. */
    @Test
    void theExtentIsOfAllObjects() {
        var box = jdbc.sql("SELECT ST_XMin(e) AS w, ST_YMin(e) AS s, ST_XMax(e) AS e, ST_YMax(e) AS n "
                        + "FROM (SELECT ST_Extent(position) AS e FROM transport_node) AS x")
                .query((row, number) ->
                        List.of(row.getDouble("w"), row.getDouble("s"), row.getDouble("e"), row.getDouble("n")))
                .single();

        var extent = ogc.json("/collections/transport").path("extent").path("spatial");

        assertThat(extent.path("crs").asString()).isEqualTo("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        for (int i = 0; i < 4; i++) {
            var outwards = i < 2 ? -1 : 1;
            assertThat((extent.path("bbox").get(0).get(i).asDouble() - box.get(i)) * outwards)
                    .isBetween(0.0000049, 0.0000151);
        }
    }

    /** What a client does that draws in Web Mercator and writes metres without decimals; PostGIS transforms. */
    @ParameterizedTest
    @ValueSource(strings = {"towns", "transport", "enterprises", "counties"})
    void allObjectsLieInTheExtentAlsoInMetres(String id) {
        var extent = ogc.json("/collections/" + id).at("/extent/spatial/bbox/0");
        var box = jdbc.sql("SELECT round(ST_XMin(e)) || ',' || round(ST_YMin(e)) || ',' || round(ST_XMax(e)) || ',' "
                        + "|| round(ST_YMax(e)) FROM (SELECT ST_Transform(ST_MakeEnvelope(:w, :s, :e, :n, 4490), 3857) "
                        + "AS e) AS x")
                .param("w", extent.get(0).asDouble())
                .param("s", extent.get(1).asDouble())
                .param("e", extent.get(2).asDouble())
                .param("n", extent.get(3).asDouble())
                .query(String.class)
                .single();

        assertThat(ogc.ids("/collections/%s/items?limit=1000&bbox-crs=EPSG:3857&bbox=%s".formatted(id, box)))
                .isEqualTo(ogc.ids("/collections/%s/items?limit=1000".formatted(id)));
    }

    /** The first day is open because a plan does not say its own. */
    @Test
    void theTemporalExtentIsWhereValidityIsKnown() {
        assertThat(jdbc.sql("SELECT count(*) FROM plan WHERE period_from IS NULL")
                        .query(Integer.class)
                        .single())
                .isPositive();
        var last = jdbc.sql("SELECT max(period_to)::text FROM plan")
                .query(String.class)
                .single();

        var plans = ogc.json("/collections/plans").path("extent");
        var parks = ogc.json("/collections/parks").path("extent");
        var blocks = ogc.json("/collections/park-boundaries").path("extent");

        assertThat(plans.at("/temporal/interval")).hasToString("[[null,\"%sT23:59:59Z\"]]".formatted(last));
        assertThat(plans.has("spatial")).isFalse();
        assertThat(parks.has("temporal")).isFalse();
        assertThat(blocks.at("/temporal/interval/0/0").asString()).endsWith("T00:00:00Z");
        assertThat(blocks.at("/temporal/interval/0/1").isNull()).isTrue();
    }

    /** A.2.7: every object once, in pages of any size, and the numbers are exact. */
    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void walksThroughACollectionByItsLinks(String id) {
        var before = Instant.now();
        var pages = ogc.walk("/collections/%s/items?limit=7".formatted(id));

        var ids = pages.stream()
                .flatMap(page -> Ogc.texts(page.path("features"), "id").stream())
                .toList();
        var whole = ogc.json("/collections/%s/items?limit=1000".formatted(id));
        assertThat(ids).doesNotHaveDuplicates().isEqualTo(Ogc.texts(whole.path("features"), "id"));
        for (var page : pages) {
            assertThat(page.path("numberMatched").asInt()).isEqualTo(ids.size());
            assertThat(page.path("numberReturned").asInt())
                    .isEqualTo(page.path("features").size());
            assertThat(Instant.parse(page.path("timeStamp").asString("")))
                    .isAfter(before)
                    .isBefore(Instant.now());
        }
    }

    /** A next link is complete in itself: every parameter of the first request is in it. */
    @Test
    void theNextLinkHasAllParameters() {
        var page = ogc.json("/collections/parks/items?limit=3&crs=http://www.opengis.net/def/crs/EPSG/0/4490"
                + "&bbox=115,23,117,25&filter=kind%20IN%20('park','sub_park')&planId=meizhou&sortby=-name&lang=en");

        var next = Ogc.href(page, "next", "application/geo+json");

        assertThat(next)
                .contains(
                        "limit=3",
                        "crs=http://www.opengis.net/def/crs/EPSG/0/4490",
                        "bbox=115,23,117,25",
                        "filter=kind%20IN%20",
                        "planId=meizhou",
                        "sortby=-name",
                        "lang=en",
                        "f=json",
                        "cursor=");
        assertThat(Ogc.header(ogc.open(next), "Content-Crs")).isEqualTo("<http://www.opengis.net/def/crs/EPSG/0/4490>");
    }

    /** ogc-client counts pages by offset; the links lead on by cursor all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&sortby=-name", "&kind=park"})
    void anOffsetLeavesOutWhatComesFirst(String rest) {
        var items = "/collections/parks/items?limit=2" + rest;
        var all = ogc.ids("/collections/parks/items?limit=1000" + rest);

        var page = ogc.json(items + "&offset=3");
        var next = Ogc.href(page, "next", "application/geo+json");
        var later = ogc.json("/collections/parks/items?limit=1000&offset=10000" + rest);

        assertThat(ogc.ids(items + "&offset=0")).isEqualTo(all.subList(0, 2));
        assertThat(Ogc.texts(page.path("features"), "id")).isEqualTo(all.subList(3, 5));
        assertThat(page.path("numberMatched").asInt()).isEqualTo(all.size());
        assertThat(next).contains("cursor=").doesNotContain("offset");
        assertThat(Ogc.texts(ogc.follow(next).path("features"), "id")).isEqualTo(all.subList(5, 7));
        assertThat(later.path("features").size()).isZero();
        assertThat(Ogc.href(later, "next", "application/geo+json")).isEmpty();
    }

    @Test
    void limitIsClampedAndNeverAnError() {
        assertThat(ogc.json("/collections/parks/items?limit=999999999")
                        .path("numberReturned")
                        .asInt())
                .isEqualTo(115);
        assertThat(ogc.json("/collections/parks/items?limit=99999999999999999999")
                        .path("numberReturned")
                        .asInt())
                .isEqualTo(115);
        assertThat(ogc.json("/collections/parks/items").path("numberReturned").asInt())
                .isEqualTo(100);
        assertThat(ogc.json("/collections/parks/items?limit=1")
                        .path("numberReturned")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=abc",
                "limit=0",
                "limit=-1",
                "limit=1.5",
                "limit=1e3",
                "limit=0x10",
                "limit=",
                "limit=%201",
                "unknown=1",
                "LIMIT=1",
                "offset=1000000000",
                "offset=10001",
                "offset=-1",
                "offset=1.5",
                "offset=",
                "bbox=1,2,3",
                "bbox=1,2,3,4,5",
                "bbox=1,2,3,4,5,6,7",
                "bbox=a,b,c,d",
                "bbox=NaN,2,3,4",
                "bbox=Infinity,2,3,4",
                "bbox=1e999,2,3,4",
                "bbox=116,25,117,24",
                "bbox=",
                "bbox=,,,",
                "bbox=200,24,201,25",
                "datetime=yesterday",
                "datetime=2023-02-30",
                "datetime=2025-01-01T00:00:00Z/2024-01-01T00:00:00Z",
                "datetime=../..",
                "datetime=",
                "cursor=AAAA",
                "cursor=%27%20OR%201=1--",
                "cursor=",
                "sortby=nothing",
                "sortby=note",
                "sortby=name,name",
                "sortby=",
                "sortby=name;DROP%20TABLE",
                "f=xml",
                "f=",
                "lang=fr",
                "kind=castle",
                "accuracyM=much",
                "limit=1&limit=2",
                "bbox=1,2,3,4&bbox=1,2,3,4",
            })
    void refusesWhatItDoesNotKnow(String query) {
        var answer = ogc.get("/collections/parks/items?" + query);

        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        assertThat(Ogc.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Ogc.header(answer, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?x=1",
                "/conformance?x=1",
                "/api?x=1",
                "/collections?limit=1",
                "/collections/parks?x=1",
                "/collections/parks/schema?x=1",
                "/collections/parks/queryables?filter=1",
                "/collections/parks/items/guangmei-yuan?limit=1",
                "/collections/parks/items/guangmei-yuan?bbox=1,2,3,4",
                "?f=geojson",
                "/collections/parks/items/guangmei-yuan?f=yaml",
            })
    void refusesUnknownParametersEverywhere(String path) {
        assertThat(ogc.status(path)).as(path).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/collections/nothing",
                "/collections/nothing/items",
                "/collections/Parks/items",
                "/collections/parks/items/nothing",
                "/collections/parks/items/meixian-yuan/more",
                "/collections/parks/schemas/nothing",
                "/collections/nothing/schema",
                "/collections/nothing/queryables",
            })
    void isNotFoundUnderAnyOtherName(String path) {
        var answer = ogc.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(Ogc.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    /** 17-069r4, 7.15.3: an object without a geometry is in every box; the others are there where they meet it. */
    @Test
    void aBoxAlsoHasWhatHasNoGeometry() {
        var inside = ids("SELECT id FROM park WHERE position IS NULL "
                + "OR ST_Intersects(position, ST_MakeEnvelope(116, 24.2, 116.2, 24.4, 4490))");

        var found = ogc.ids("/collections/parks/items?limit=1000&bbox=116,24.2,116.2,24.4");
        var high = ogc.ids("/collections/parks/items?limit=1000&bbox=116,24.2,0,116.2,24.4,9000");

        assertThat(inside).hasSizeBetween(40, 114);
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(inside));
        assertThat(high).isEqualTo(found);
        assertThat(ogc.ids("/collections/parks/items?limit=1000&bbox=116,24.2,116.2,24.4&filter="
                        + Ogc.encode("geometry IS NOT NULL")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        ids(
                                "SELECT id FROM park WHERE ST_Intersects(position, ST_MakeEnvelope(116, 24.2, 116.2, 24.4, 4490))"));
    }

    /** RFC 7946, 5.2: a box whose west is greater than its east crosses the antimeridian. */
    @Test
    void aBoxMayCrossTheAntimeridian() {
        var around = ogc.ids("/collections/towns/items?limit=1000&bbox=170,-80,160,80");
        var beyond = ogc.ids("/collections/towns/items?limit=1000&bbox=170,-80,-170,80");

        assertThat(around).hasSize(48);
        assertThat(beyond).isEmpty();
    }

    /** 17-069r4, 7.15.4: instants, half-open intervals, and objects without a time are always there. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-01T00:00:00Z, period_from <= '2021-01-01' AND period_to >= '2021-01-01'",
        "2023-06-01, period_from <= '2023-06-01' AND period_to >= '2023-06-01'",
        "../1999-12-31T23:59:59Z, period_from <= '1999-12-31'",
        "2031-01-01T00:00:00Z/.., period_to >= '2031-01-01'",
        "2031-01-01T/.., period_to >= '2031-01-01'",
        "/2025-01-01T00:00:00Z, period_from <= '2025-01-01'",
        "2021-01-01T07:59:59%2B08:00, period_from <= '2020-12-31' AND period_to >= '2020-12-31'",
        "2025-12-31T20:00:00-05:00, period_from <= '2026-01-01' AND period_to >= '2026-01-01'",
        "2021-01-01T08:00:00%2B08:00/2030-01-01T00:00:00Z, period_from <= '2030-01-01' AND period_to >= '2021-01-01'",
    })
    void selectsByTime(String datetime, String condition) {
        var expected = ids("SELECT id FROM plan WHERE coalesce(%s, TRUE)".formatted(condition));

        assertThat(ogc.ids("/collections/plans/items?datetime=" + datetime))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ogc.ids("/collections/projects/items?limit=1000&datetime=" + datetime))
                .hasSize(93);
    }

    /** Every feature type is a collection, also one without geometry; a value that is not known is null. */
    @Test
    void featuresHaveAllPropertiesOfTheirType() {
        var project = ogc.json("/collections/projects/items?limit=1").at("/features/0");
        var names = ogc.json("/collections/projects/schema").path("properties").propertyNames();

        assertThat(project.path("geometry").isNull()).isTrue();
        assertThat(project.path("id").isString()).isTrue();
        assertThat(project.path("properties").propertyNames())
                .containsExactlyElementsOf(
                        names.stream().filter(name -> !name.equals("id")).toList());
        assertThat(project.at("/properties/countyCodes").isArray()).isTrue();
        assertThat(ogc.json("/collections/park-boundaries/items")
                        .path("features")
                        .valueStream()
                        .filter(it -> it.at("/properties/demo").asBoolean())
                        .count())
                .isEqualTo(jdbc.sql("SELECT count(*) FROM park_block WHERE demo")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @FieldSource("COLLECTIONS")
    void aFeatureIsTheSameInTheListAndOnItsOwn(String id) {
        var listed = ogc.json("/collections/%s/items?limit=2".formatted(id)).at("/features/1");

        var own = ogc.json("/collections/%s/items/%s"
                .formatted(id, Ogc.encode(listed.path("id").asString())));

        for (var member : List.of("type", "id", "geometry", "properties")) {
            assertThat(own.path(member)).as(member).isEqualTo(listed.path(member));
        }
        for (var relation : List.of("self", "alternate", "collection")) {
            assertThat(links(own, relation)).as(relation).isNotEmpty();
        }
    }

    private List<String> ids(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static List<Map<String, String>> links(JsonNode document, String relation) {
        return document.path("links")
                .valueStream()
                .filter(it -> it.path("rel").asString().equals(relation))
                .map(it -> {
                    assertThat(it.path("type").asString()).isNotEmpty();
                    return Map.of("href", it.path("href").asString());
                })
                .collect(Collectors.toList());
    }
}

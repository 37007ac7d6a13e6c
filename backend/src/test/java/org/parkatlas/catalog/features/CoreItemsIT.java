package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

/** The abstract tests of OGC 17-069r4, annex A, for classes Core and GeoJSON, on every collection: its items. */
@IntegrationTest
class CoreItemsIT {

    static final List<String> COLLECTIONS = Ogc.COLLECTIONS;
    static final List<String> FILLED = Ogc.FILLED;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
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
    @FieldSource("FILLED")
    void aFeatureIsTheSameInTheListAndOnItsOwn(String id) {
        var page = ogc.json("/collections/%s/items?limit=2".formatted(id)).path("features");
        var listed = page.path(page.size() - 1);

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

package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** The abstract tests of OGC 17-069r4, annex A, for classes Core and GeoJSON, on every collection: its documents. */
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
    @Tag("faults") // half a minute and more
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

package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What classes Core and GeoJSON of OGC 17-069r4 refuse, annex A. */
@IntegrationTest
class CoreRefusalsIT {

    @LocalServerPort
    private int port;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
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
}

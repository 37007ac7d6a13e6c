package org.parkatlas.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.catalog.tiles.TileRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.jayway.jsonpath.JsonPath;

/** Every outlet shows an officer the land of the own county and no other, and tells nobody else that there is any. */
@IntegrationTest
class LandReadsIT {

    /** Around 115.8887° E, 24.576° N: 区块一 of 平远高新区. */
    private static final String TILE_OF_PINGYUAN = "14/13466/7037";

    private static final String OF_PINGYUAN = "py-05-003";
    private static final String OF_MEIXIAN = "gm-a-001";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private TileRequests requests;

    @BeforeEach
    void setUp() {
        requests = new TileRequests(port);
    }

    @AfterEach
    void giveBack() {
        setAudience("county");
    }

    @ParameterizedTest
    @CsvSource({
        "parcels, demo-officer-pingyuan, 441426",
        "control-zones, demo-officer-pingyuan, 441426",
        "coverages, demo-officer-pingyuan, 441426",
        "parcels, demo-officer-meixian, 441403",
        "control-zones, demo-officer-meixian, 441403",
        "coverages, demo-officer-meixian, 441403",
        "parcels, demo-officer-dabu, 441422",
        "parcels, demo-officer-city, %",
        "control-zones, demo-officer-city, %",
    })
    void anOfficerSeesTheOwnCountyInItemsExportsAndCounts(String collection, String account, String county) {
        var stored = stored(collection, county);

        assertThat(items(account, collection)).isEqualTo(stored);
        assertThat(new TreeSet<>(JsonPath.<List<String>>read(
                        text(account, "/api/v1/exports/%s?format=geojson".formatted(collection)), "$.features[*].id")))
                .isEqualTo(stored);
        assertThat(JsonPath.<List<Integer>>read(
                        text(account, "/api/v1/layers"), "$.items[?(@.id=='%s')].count".formatted(collection)))
                .containsExactly(stored.size());
        assertThat(JsonPath.<Integer>read(text(account, "/api/v1/exports/%s/outlook".formatted(collection)), "$.total"))
                .isEqualTo(stored.size());
    }

    @Test
    void tilesShowTheOwnCountyOnly() {
        var own = tile("demo-officer-pingyuan");

        assertThat(own).isNotEmpty().allMatch(id -> id.startsWith("py-"));
        assertThat(tile("demo-officer-city")).isEqualTo(own);
        assertThat(tile("demo-officer-meixian")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PY-05-003", "py-05-003", " ｐｙ-05-00"})
    void aCodeFindsAParcelOfTheOwnCounty(String typed) {
        var path = "/api/v1/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);

        assertThat(found("demo-officer-pingyuan", path)).contains(OF_PINGYUAN);
        assertThat(found("demo-officer-city", path)).contains(OF_PINGYUAN);
        assertThat(found("demo-officer-meixian", path)).doesNotContain(OF_PINGYUAN);
        assertThat(JsonPath.<List<String>>read(text("demo-officer-pingyuan", path), "$.items[*].hint"))
                .contains("平远县 · 工矿仓储");
    }

    @Test
    void aParcelOfAnotherCountyDoesNotExist() {
        assertThat(status("demo-officer-pingyuan", item(OF_PINGYUAN))).isEqualTo(200);
        assertThat(status("demo-officer-meixian", item(OF_PINGYUAN))).isEqualTo(404);
        assertThat(status("demo-officer-meixian", item(OF_MEIXIAN))).isEqualTo(200);
        assertThat(status("demo-officer-pingyuan", item(OF_MEIXIAN))).isEqualTo(404);
        assertThat(status("demo-officer-city", item(OF_MEIXIAN))).isEqualTo(200);
    }

    /** Those who may see parcels of no county are not told that parcels exist; an empty list would tell. */
    @ParameterizedTest
    @ValueSource(strings = {"", "demo-promoter", "demo-auditor"})
    void forEverybodyElseThereIsNoSuchCollection(String account) {
        for (var collection : List.of("parcels", "control-zones", "coverages")) {
            for (var path : List.of(
                    "/ogc/collections/%s",
                    "/ogc/collections/%s/schema",
                    "/ogc/collections/%s/queryables",
                    "/ogc/collections/%s/items",
                    "/ogc/collections/%s/items/" + OF_PINGYUAN,
                    "/ogc/collections/%s/tiles",
                    "/ogc/collections/%s/tiles/WebMercatorQuad/14/7037/13466",
                    "/ogc/collections/%s/styles",
                    "/ogc/styles/%s",
                    "/tiles/%s",
                    "/tiles/%s/" + TILE_OF_PINGYUAN + ".mvt",
                    "/api/v1/exports/%s?format=csv",
                    "/api/v1/exports/%s/outlook")) {
                assertThat(status(account, path.formatted(collection)))
                        .as(path.formatted(collection))
                        .isEqualTo(404);
            }
        }
        for (var path : List.of(
                "/ogc?f=html",
                "/ogc/api",
                "/ogc/collections",
                "/ogc/collections?f=html",
                "/ogc/styles",
                "/api/v1/layers",
                "/api/v1/search?q=PY-05-003",
                "/api/v1/search?q=py05003")) {
            assertThat(text(account, path)).as(path).doesNotContain("parcel", "control-zone", "coverages", OF_PINGYUAN);
        }
    }

    @Test
    void anOfficerIsToldOfTheCollections() {
        assertThat(JsonPath.<List<String>>read(text("demo-officer-dabu", "/ogc/collections"), "$.collections[*].id"))
                .contains("parcels", "control-zones", "coverages");
        assertThat(text("demo-officer-dabu", "/ogc/api")).contains("/collections/parcels/items");
        assertThat(status("demo-officer-dabu", "/ogc/styles/parcels")).isEqualTo(200);
    }

    @Test
    void whoHoldsAParcelIsForItsCountyAlone() {
        setAudience("staff");

        var parcel = "/ogc/collections/parcels/items?code=PY-05-024";
        assertThat(occupants("demo-officer-pingyuan", parcel)).hasSize(1).doesNotContainNull();
        assertThat(occupants("demo-officer-city", parcel)).hasSize(1).doesNotContainNull();
        assertThat(occupants("demo-officer-dabu", parcel)).hasSize(1).containsOnlyNulls();
        assertThat(status("demo-promoter", parcel)).isEqualTo(404);
    }

    private static String item(String id) {
        return "/ogc/collections/parcels/items/" + id;
    }

    private List<String> found(String account, String path) {
        return JsonPath.read(text(account, path), "$.items[*].id");
    }

    private static List<String> occupants(String body) {
        return JsonPath.read(body, "$.features[*].properties.occupant");
    }

    private List<String> occupants(String account, String path) {
        return occupants(text(account, path));
    }

    private Set<String> stored(String collection, String county) {
        return new TreeSet<>(OwnerRows.of(environment)
                .sql("SELECT id FROM parkatlas.%s WHERE county_code LIKE :county"
                        .formatted(collection.replaceFirst("s$", "").replace('-', '_')))
                .param("county", county)
                .query(String.class)
                .list());
    }

    /** All pages. */
    private Set<String> items(String account, String collection) {
        var ids = new ArrayList<String>();
        var path = "/ogc/collections/%s/items?limit=700".formatted(collection);
        while (!path.isEmpty()) {
            var page = text(account, path);
            ids.addAll(JsonPath.<List<String>>read(page, "$.features[*].id"));
            path = JsonPath.<List<String>>read(page, "$.links[?(@.rel=='next')].href").stream()
                    .map(href -> href.replaceFirst("^http://[^/]+", ""))
                    .findFirst()
                    .orElse("");
        }
        assertThat(ids).doesNotHaveDuplicates();
        return new TreeSet<>(ids);
    }

    private Set<String> tile(String account) {
        return new TreeSet<>(
                DecodedTile.of(requests.get("/tiles/parcels/%s.mvt".formatted(TILE_OF_PINGYUAN), as(account))
                                .body())
                        .ids());
    }

    private int status(String account, String path) {
        return requests.get(path, as(account)).statusCode();
    }

    private String text(String account, String path) {
        return new String(requests.get(path, as(account)).body(), StandardCharsets.UTF_8);
    }

    private static String[] as(String account) {
        var told = Base64.getEncoder().encodeToString((account + ":parkatlas-demo").getBytes(StandardCharsets.UTF_8));
        return account.isEmpty() ? new String[0] : new String[] {"Authorization", "Basic " + told};
    }

    private void setAudience(String audience) {
        var owner = OwnerRows.of(environment);
        var changed = owner.sql(
                        "UPDATE parkatlas.parcel SET audience = :audience WHERE id = 'py-05-024' AND audience <> :audience")
                .param("audience", audience)
                .update();
        if (changed > 0) {
            owner.sql("SELECT parkatlas.raise_version('{parcel}')")
                    .query(Long.class)
                    .single();
        }
    }
}

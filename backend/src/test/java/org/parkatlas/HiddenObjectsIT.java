package org.parkatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of every kind is hidden; no outlet knows of it any more, nor counts it. */
@IntegrationTest
class HiddenObjectsIT {

    /** The name of all that is hidden: nothing else speaks of it. */
    private static final String MARK = "隐而不宣";

    /** Kind, table, key, id, and the column of the name. */
    private static final List<Hidden> HIDDEN = List.of(
            new Hidden("plans", "plan", "id", "guangdong", "name"),
            new Hidden("counties", "county", "code", "441427", "name"),
            new Hidden("towns", "town", "id", "shuikou-zhen", "name"),
            new Hidden("parks", "park", "id", "dapu-yuan", "name"),
            new Hidden("park-boundaries", "park_boundary", "park_id", "pingyuan-gaoxinqu", "note"),
            new Hidden("layout", "layout_element", "id", "mz-fengshun", "name"),
            new Hidden("enterprises", "enterprise", "id", "jiayuan-keji", "name"),
            new Hidden("transport", "transport_node", "id", "gaobei-chukou", "name"),
            new Hidden("projects", "project", "id", "p-bomin", "name"),
            new Hidden("measures", "measure", "id", "mz-m-sanmoshi", "name"),
            new Hidden("organs", "organ", "id", "lx-o-office", "name"),
            new Hidden("bases", "base", "id", "mz-b-qinghao-441423", "name"),
            new Hidden("statements", "statement", "id", "gd-d-1-1-01", "name"),
            new Hidden("", "chain", "id", "tongbo-pcb", "name"),
            new Hidden("", "target", "id", "mz-yimiao-channeng", "name"),
            new Hidden("", "policy", "id", "mz-yi-ershi", "title"),
            new Hidden("", "document", "id", "xiamen-plan", "title"),
            new Hidden("", "industry", "id", "rare-earth", "name"));

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration SOON = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private FeatureTypes types;

    private final Map<Hidden, String> names = new LinkedHashMap<>();
    private Map<String, Long> countsBefore = Map.of();

    /** An object, with its collection, empty where it is in none. */
    private record Hidden(String collection, String table, String key, String id, String name) {

        String where() {
            return "parkatlas.%s WHERE %s = '%s'".formatted(table, key, id);
        }
    }

    @BeforeEach
    void hide() {
        countsBefore = counts();
        var owner = OwnerRows.of(environment);
        for (var hidden : HIDDEN) {
            owner.sql("SELECT min(%s) FROM %s".formatted(hidden.name(), hidden.where()))
                    .query(String.class)
                    .optional()
                    .ifPresent(name -> names.put(hidden, name));
            var rows = owner.sql("UPDATE parkatlas.%s SET state = 'draft', %s = :mark WHERE %s = :id"
                            .formatted(hidden.table(), hidden.name(), hidden.key()))
                    .param("mark", MARK)
                    .param("id", hidden.id())
                    .update();
            assertThat(rows).as(hidden.toString()).isPositive();
        }
        owner.sql("UPDATE parkatlas.object_name SET name_en = :mark || name_en WHERE object_id IN (:ids)")
                .param("mark", MARK)
                .param("ids", idsOfHidden())
                .update();
        changeVersion();
    }

    @AfterEach
    void show() {
        var owner = OwnerRows.of(environment);
        for (var hidden : HIDDEN) {
            owner.sql("UPDATE parkatlas.%s SET state = 'published', %s = :name WHERE %s = :id"
                            .formatted(hidden.table(), hidden.name(), hidden.key()))
                    .param("name", names.get(hidden))
                    .param("id", hidden.id())
                    .update();
        }
        owner.sql("UPDATE parkatlas.object_name SET name_en = replace(name_en, :mark, '')")
                .param("mark", MARK)
                .update();
        changeVersion();
    }

    /** A boundary has the id of its park, which stays. */
    private static List<String> idsOfHidden() {
        return HIDDEN.stream()
                .filter(hidden -> !hidden.key().equals("park_id"))
                .map(Hidden::id)
                .toList();
    }

    @Test
    void noOutletKnowsOfIt() {
        var speaking = new ArrayList<String>();
        for (var path : paths()) {
            var body = get(path, 200);
            if (withoutTheQuestion(body).contains(MARK)) {
                speaking.add(path);
            }
        }

        assertThat(speaking).isEmpty();
    }

    /** An answer of the search ends with how it took the question, in the words of who asked. */
    private static String withoutTheQuestion(String body) {
        return body.replaceFirst("\"understood\":\\{.*", "");
    }

    @Test
    void noAddressLeadsToIt() {
        get("/api/v1/parks/dapu-yuan", 404);
        get("/api/v1/enterprises/jiayuan-keji", 404);
        get("/api/v1/chains/tongbo-pcb", 404);
        get("/api/v1/sources/xiamen-plan", 404);
        get("/api/v1/plans/guangdong/layout", 404);
        get("/api/v1/plan-exports/guangdong", 404);
        get("/api/v1/parks?plan=guangdong", 400);
        get("/api/v1/parks?county=441427", 400);
        get("/api/v1/parks?industry=rare-earth", 400);
        get("/api/v1/enterprises?park=dapu-yuan&plan=chaozhou", 400);
        get("/api/v1/proximity?from=park:dapu-yuan&radius_m=1000", 400);
        for (var hidden : HIDDEN) {
            if (!hidden.collection().isEmpty() && !hidden.table().equals("park_boundary")) {
                get("/ogc/collections/%s/items/%s".formatted(hidden.collection(), hidden.id()), 404);
            }
        }
    }

    @Test
    void noCountHasIt() {
        var counts = counts();

        for (var hidden : HIDDEN) {
            if (!hidden.collection().isEmpty()) {
                assertThat(counts.get(hidden.collection()))
                        .as(hidden.collection())
                        .isLessThan(countsBefore.get(hidden.collection()));
            }
        }
        for (var type : types.seenBy(Viewer.PUBLIC).list()) {
            var collection = type.id();
            assertThat(json("/ogc/collections/%s/items?limit=1".formatted(collection))
                            .path("numberMatched")
                            .asLong())
                    .as(collection)
                    .isEqualTo(counts.get(collection));
            assertThat(json("/api/v1/exports/%s/outlook".formatted(collection))
                            .path("total")
                            .asLong())
                    .as(collection)
                    .isEqualTo(counts.get(collection));
        }
        assertThat(json("/api/v1/parks?limit=1").path("total").asLong())
                .isEqualTo(json("/ogc/collections/parks/items?limit=1&counted=true")
                        .path("numberMatched")
                        .asLong());
        assertThat(json("/api/v1/enterprises?limit=1").path("total").asLong()).isEqualTo(counts.get("enterprises"));
    }

    @Test
    void noNameFindsIt() {
        names.forEach((hidden, name) -> {
            if (List.of("park", "enterprise", "town", "layout_element", "transport_node", "plan")
                    .contains(hidden.table())) {
                var found = json("/api/v1/search?limit=1000&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));

                assertThat(found.path("items")
                                .valueStream()
                                .map(it -> it.path("id").asString("")))
                        .as(name)
                        .doesNotContain(hidden.id());
            }
        });
    }

    /** Everything that can be read without knowing an id, and every list of things by id. */
    private List<String> paths() {
        var paths = new ArrayList<>(List.of(
                "/api/v1/settings",
                "/api/v1/layers",
                "/api/v1/plans?limit=1000",
                "/api/v1/plans/meizhou/layout",
                "/api/v1/plans/meizhou/changes?limit=1000",
                "/api/v1/plans/xiamen/changes.atom",
                "/api/v1/parks?limit=1000",
                "/api/v1/park-boundaries?limit=1000",
                "/api/v1/enterprises?limit=1000",
                "/api/v1/counties?limit=1000",
                "/api/v1/towns?limit=1000",
                "/api/v1/industries?limit=1000",
                "/api/v1/chains?limit=1000",
                "/api/v1/transport?limit=1000",
                "/api/v1/targets?limit=1000",
                "/api/v1/policies?limit=1000",
                "/api/v1/projects?limit=1000",
                "/api/v1/conflicts?limit=1000",
                "/api/v1/sources/meizhou-plan",
                "/api/v1/parks/fengshun-yuan",
                "/api/v1/search?limit=1000&q=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8),
                "/api/v1/proximity?lon=116.2&lat=24.3&radius_m=500000&limit=1000",
                "/api/v1/plan-exports/meizhou",
                "/ogc?f=html",
                "/ogc/collections",
                "/ogc/collections?f=html"));
        types.seenBy(Viewer.PUBLIC).list().forEach(type -> paths.addAll(paths(type)));
        return paths;
    }

    private static List<String> paths(FeatureType type) {
        var paths = new ArrayList<String>();
        for (var format : List.of("csv", "geojson", "geojsonseq", "kml", "xlsx", "gpkg")) {
            paths.add("/api/v1/exports/%s?format=%s".formatted(type.id(), format));
        }
        paths.add("/ogc/collections/%s".formatted(type.id()));
        paths.add("/ogc/collections/%s/items?limit=1000".formatted(type.id()));
        paths.add("/ogc/collections/%s/items?limit=1000&f=html".formatted(type.id()));
        if (type.relation().geometry() != null) {
            paths.add("/tiles/" + type.id());
            paths.add("/tiles/%s/%d/0/0.mvt".formatted(type.id(), 0));
            paths.add("/ogc/collections/%s/tiles/WebMercatorQuad/6/27/52".formatted(type.id()));
        }
        return paths;
    }

    /** How many objects each layer has. */
    private Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        json("/api/v1/layers")
                .path("items")
                .forEach(layer -> counts.put(
                        layer.path("id").asString(), layer.path("count").asLong()));
        return counts;
    }

    /** Makes the service look again, and waits until it has. */
    private void changeVersion() {
        var owner = OwnerRows.of(environment);
        var version = owner.sql("""
                        SELECT parkatlas.raise_version(array_agg(table_name::text)) FROM information_schema.columns
                        WHERE table_schema = 'parkatlas' AND column_name = 'state'
                        """).query(Long.class).single();
        var until = Instant.now().plus(SOON);
        while (!json("/tiles/parks").at("/parkatlas/dataVersion").asString("").startsWith(version + "-")) {
            assertThat(Instant.now()).as("the service sees version %d", version).isBefore(until);
        }
    }

    private JsonNode json(String path) {
        return JSON.readTree(get(path, 200));
    }

    /** The text of an answer; of a ZIP archive that of all its files. */
    private String get(String path, int status) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isIn(status, status == 200 ? 204 : status);
            return text(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("archive.zip"), body).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}

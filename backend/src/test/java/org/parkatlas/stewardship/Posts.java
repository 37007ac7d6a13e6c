package org.parkatlas.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.parkatlas.StaffRequests;

import com.jayway.jsonpath.JsonPath;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What demonstration posts do with change sets over HTTP. */
public final class Posts {

    public static final String STEWARD = "demo-steward-pingyuan";
    public static final String REVIEWER = "demo-reviewer-pingyuan";
    public static final String PUBLISHER = "demo-publisher";
    public static final String SETS = "/api/v1/change-sets";
    public static final String PINGYUAN = "441426";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DEMO = Path.of("../gis-data/demo");

    private final StaffRequests requests;

    public Posts(int port) {
        this.requests = new StaffRequests(port);
    }

    /** An answer to a post. */
    public record Answer(int status, String body) {

        /** What stands at this JSON path, as whoever asks takes it. */
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T at(String path) {
            return JsonPath.read(body, path);
        }

        /** The same answer, which has this status. */
        public Answer is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }
    }

    public Answer get(String account, String path) {
        var answer = requests.get(account, path);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    public Answer send(String account, String method, String path, Object body) {
        var text = body.equals("") ? "" : JSON.writeValueAsString(body);
        var answer = requests.send(account, method, path, text);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** Begins a change set of 平远, and tells its address. */
    public String begin(String kind) {
        var form = Map.of("kind", kind, "countyCode", PINGYUAN, "title", "测试变更");
        return SETS + "/" + send(STEWARD, "POST", SETS, form).is(201).at("$.id");
    }

    /** Puts a row into a change set. */
    public Answer put(String set, Row row) {
        return send(STEWARD, "PUT", set + "/rows/" + row.id(), row.form());
    }

    /** Takes a step from the version that the change set has now. */
    public Answer move(String account, String set, String to) {
        return move(account, set, to, "说明");
    }

    public Answer move(String account, String set, String to, String note) {
        return move(account, set, new Step(to, note, get(account, set).is(200).at("$.version")));
    }

    public Answer move(String account, String set, Step step) {
        return send(account, "POST", set + "/transitions", step);
    }

    /** A step as it is sent. */
    public record Step(String to, String note, int version) {}

    /** Drafts, submits, accepts and publishes rows. */
    public String publish(String kind, Row... rows) {
        var set = accepted(kind, rows);
        move(PUBLISHER, set, "published").is(200);
        return set;
    }

    /** The same short of the last step. */
    public String accepted(String kind, Row... rows) {
        var set = begin(kind);
        for (var row : rows) {
            put(set, row).is(200);
        }
        move(STEWARD, set, "in_review").is(200);
        move(REVIEWER, set, "accepted").is(200);
        return set;
    }

    /**
     * A row to be sent.
     *
     * @param geometry GeoJSON, empty where the object is removed
     */
    public record Row(String id, String action, Map<String, String> cells, Optional<JsonNode> geometry) {

        /** The parcel of the demonstration pack with this id. */
        public static Row ofParcel(String id) {
            var feature = feature("parcels.geojson", "/properties/id", id);
            return of(id, feature);
        }

        /** The block of 平远高新区 in the demonstration pack with this name. */
        public static Row ofBlock(String id, String block) {
            return of(id, feature("park_boundaries.geojson", "/properties/block", block));
        }

        private static Row of(String id, JsonNode feature) {
            var cells = new LinkedHashMap<String, String>();
            feature.path("properties")
                    .properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
            return new Row(id, "change", cells, Optional.of(feature.path("geometry")));
        }

        private static JsonNode feature(String file, String pointer, String value) {
            try {
                return JSON.readTree(Files.readString(DEMO.resolve(file)))
                        .path("features")
                        .valueStream()
                        .filter(feature -> feature.at(pointer).asString("").equals(value))
                        .findFirst()
                        .orElseThrow();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The object goes. */
        public static Row removed(String id) {
            return new Row(id, "delete", Map.of(), Optional.empty());
        }

        /** The same row of another action. */
        public Row as(String other) {
            return new Row(id, other, cells, geometry);
        }

        /** The same row with another cell. */
        public Row with(String column, String text) {
            var changed = new LinkedHashMap<>(cells);
            changed.put(column, text);
            return new Row(id, action, changed, geometry);
        }

        /** The same row with another shape. */
        public Row shaped(String geoJson) {
            return new Row(id, action, cells, Optional.of(JSON.readTree(geoJson)));
        }

        /** The same cells and shape for another object. */
        public Row called(String other) {
            return new Row(other, action, with("id", other).cells(), geometry);
        }

        private Map<String, Object> sources() {
            var sources = new LinkedHashMap<String, Object>();
            cells.keySet().forEach(column -> sources.put(column, Map.of("unit", "测试单位")));
            sources.put("geometry", Map.of("unit", "测试单位"));
            return sources;
        }

        /** What is sent; a unit says so of every value. */
        public Map<String, Object> form() {
            var form = new LinkedHashMap<String, Object>();
            form.put("action", action);
            if (geometry.isPresent()) {
                form.put("cells", cells);
                form.put("geometry", geometry.get());
                form.put("sources", sources());
            }
            return form;
        }
    }
}

package org.parkatlas.catalog.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.SETS;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no plan says the place of gets a point through three posts, and loses it again the same way. */
@EditingTest
class PlacesIT {

    /** Something in 平远 without a position, which its plan only puts into 平远园 (gis-data/meizhou). */
    private enum Placed {
        ENTERPRISE("hongfu-jiaju", "洪福家具", 115.8912, 24.5623),
        PARK("pingyuan-xitu-yuan", "平远稀土特色产业园", 115.9034, 24.5711);

        private final String id;
        private final String called;
        private final double lon;
        private final double lat;

        Placed(String id, String called, double lon, double lat) {
            this.id = id;
            this.called = called;
            this.lon = lon;
            this.lat = lat;
        }

        String object() {
            return name().toLowerCase(Locale.ROOT);
        }

        String collection() {
            return object() + "s";
        }

        String kind() {
            return object() + "-places";
        }

        String place() {
            return id + "-place";
        }

        String detail() {
            return "/api/v1/%s/%s".formatted(collection(), id);
        }
    }

    /** What is published is everywhere after this time (issue 10). */
    private static final Duration SOON = Duration.ofSeconds(5);

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    private static Map<String, String> cells(Placed it) {
        return new LinkedHashMap<>(Map.of(
                it.object(),
                it.id,
                "lon",
                String.valueOf(it.lon),
                "lat",
                String.valueOf(it.lat),
                "accuracy_m",
                "30",
                "precision",
                "stated",
                "source_unit",
                "平远县工业园管委会"));
    }

    private static Map<String, Object> row(String action, Map<String, String> cells) {
        var sources = new LinkedHashMap<String, Object>();
        cells.keySet().forEach(column -> sources.put(column, Map.of("unit", "平远县工业园管委会")));
        return Map.of("action", action, "cells", cells, "sources", sources);
    }

    private Answer put(Placed it, String set, Map<String, Object> row) {
        return posts.send(STEWARD, "PUT", set + "/rows/" + it.place(), row);
    }

    private void publish(Placed it, Map<String, Object> row) {
        var set = posts.begin(it.kind());
        put(it, set, row).is(200);
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
    }

    private Answer seen(String path) {
        return posts.get(StaffRequests.PUBLIC, path).is(200);
    }

    private int unlocated(Placed it) {
        return seen("/ogc/collections/%s/items?f=json&limit=1&precisionClass=unlocated".formatted(it.collection()))
                .at("$.numberMatched");
    }

    private List<String> near(Placed it) {
        return seen("/api/v1/proximity?lon=%s&lat=%s&radius_m=100&kinds=%s".formatted(it.lon, it.lat, it.object()))
                .at("$.items[*].id");
    }

    /** Of the list that a map of the whole plan is drawn from. */
    private @Nullable Map<String, Double> listed(Placed it, String more) {
        List<Map<String, Double>> found = seen("/api/v1/%s?county=441426&limit=1000%s".formatted(it.collection(), more))
                .at("$.items[?(@.id == '%s')].position".formatted(it.id));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Longitude and latitude; nothing where it has none. Without a geometry it is in every box (OGC 17-069r4, 7.15.3). */
    private List<List<Double>> position(Placed it, String more) {
        return seen("/ogc/collections/%s/items?f=json&limit=1000&bbox=%s,%s,%s,%s%s"
                        .formatted(
                                it.collection(),
                                it.lon - 0.0001,
                                it.lat - 0.0001,
                                it.lon + 0.0001,
                                it.lat + 0.0001,
                                more))
                .at("$.features[?(@.id == '%s')].geometry.coordinates".formatted(it.id));
    }

    /** Web Mercator tiles (OGC 17-083r4, annex D). */
    private String tile(Placed it, String more) {
        var wide = 1 << 14;
        var x = (int) ((it.lon + 180) / 360 * wide);
        var phi = Math.toRadians(it.lat);
        var y = (int) ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * wide);
        var answer = new StaffRequests(port)
                .get(StaffRequests.PUBLIC, "/tiles/%s/14/%d/%d.mvt%s".formatted(it.collection(), x, y, more));
        return answer.statusCode() == 200 ? DecodedTile.of(answer.body()).toString() : "";
    }

    /** The words of a printed map around it, without spaces and ends of lines. */
    private String printed(Placed it) {
        var map = new StaffRequests(port)
                .get(
                        StaffRequests.PUBLIC,
                        "/api/v1/plans/meizhou/map.pdf?size=A4&scale=25000&lon=%s&lat=%s".formatted(it.lon, it.lat));
        assertThat(map.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(map.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void soon(Runnable claim) {
        var until = Instant.now().plus(SOON);
        while (true) {
            try {
                claim.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(until)) {
                    throw notYet;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPointIsPlacedReviewedPublishedAndWithdrawn(Placed it) {
        assertThat(seen(it.detail()).<Object>at("$.geometry")).isNull();
        var nowhere = unlocated(it);
        var set = posts.begin(it.kind());
        put(it, set, row("add", cells(it))).is(200);
        posts.move(STEWARD, set, "in_review").is(200);
        assertThat(posts.move(STEWARD, set, "accepted").is(403).<String>at("$.code"))
                .isEqualTo("OWN_CHANGE");
        posts.move(REVIEWER, set, "accepted").is(200);
        assertThat(seen(it.detail()).<Object>at("$.geometry"))
                .as("a draft is in no outlet")
                .isNull();
        var before = Instant.now();
        posts.move(PUBLISHER, set, "published").is(200);

        soon(() -> {
            assertThat(near(it)).contains(it.id);
            assertThat(position(it, "")).containsExactly(List.of(it.lon, it.lat));
            assertThat(tile(it, "")).contains(it.id);
            assertThat(unlocated(it)).isEqualTo(nowhere - 1);
            assertThat(seen("/api/v1/exports/%s?format=csv".formatted(it.collection()))
                            .body())
                    .contains(String.valueOf(it.lon));
        });
        var detail = seen(it.detail());
        assertThat(detail.<List<Double>>at("$.geometry.coordinates")).containsExactly(it.lon, it.lat);
        assertThat(detail.<String>at("$.properties.precision.class")).isEqualTo("stated");
        assertThat(detail.<Number>at("$.properties.precision.accuracyM").intValue())
                .isEqualTo(30);
        assertThat(detail.<Object>at("$.properties.locatedIn")).isNull();
        assertThat(detail.<String>at("$.properties.positionEntered.unit")).isEqualTo("平远县工业园管委会");
        assertThat(detail.<Boolean>at("$.properties.positionEntered.demo")).isTrue();
        assertThat(seen("/api/v1/search?q=" + it.called)
                        .<List<Object>>at("$.items[?(@.id == '%s')].position".formatted(it.id)))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(listed(it, "")).isEqualTo(Map.of("lon", it.lon, "lat", it.lat));
        assertThat(printed(it))
                .containsPattern(it.called.substring(0, 4) + ".{0,9}（演示数据）")
                .containsPattern("[1-9][0-9]*处位置是演示数据，不代表实际位置");
        assertThat(listed(it, "&asOf=" + before)).isNull();
        assertThat(position(it, "&asOf=" + before)).isEmpty();
        assertThat(tile(it, "?asOf=" + before)).doesNotContain(it.id);
        assertThat(seen("/api/v1/history/%s/%s".formatted(it.kind(), it.place()))
                        .<List<Integer>>at("$.items[*].version"))
                .containsExactly(1);

        publish(it, Map.of("action", "delete"));

        soon(() -> {
            assertThat(position(it, "")).isEmpty();
            assertThat(tile(it, "")).doesNotContain(it.id);
            assertThat(unlocated(it)).isEqualTo(nowhere);
        });
        var again = seen(it.detail());
        assertThat(again.<Object>at("$.geometry")).isNull();
        assertThat(again.<String>at("$.properties.precision.class")).isEqualTo("unlocated");
        assertThat(again.<String>at("$.properties.locatedIn.id")).isEqualTo("pingyuan-yuan");
        assertThat(again.<Object>at("$.properties.positionEntered")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, accuracy_m, '', /cells/accuracy_m",
        "ENTERPRISE, lon, '', /cells/lon",
        "ENTERPRISE, precision, '', /cells/precision",
        "ENTERPRISE, source_unit, '', /cells/source_unit",
        "ENTERPRISE, document_id, demo-note, /cells/source_unit",
        "ENTERPRISE, accuracy_m, 1001, /cells/accuracy_m",
        "ENTERPRISE, accuracy_m, -1, /cells/accuracy_m",
        "ENTERPRISE, precision, place, /cells/precision",
        "ENTERPRISE, precision, surveyed, /cells/accuracy_m",
        "ENTERPRISE, lon, 24.5, /cells/lon",
        "ENTERPRISE, enterprise, nobody, /cells/enterprise",
        "PARK, accuracy_m, '', /cells/accuracy_m",
        "PARK, source_unit, '', /cells/source_unit",
        "PARK, park, nobody, /cells/park",
    })
    void whatIsMissingOrWrongIsNamed(Placed it, String column, String text, String pointer) {
        var set = posts.begin(it.kind());
        var cells = cells(it);
        cells.put(column, text);

        assertThat(put(it, set, row("add", cells)).is(422).<List<String>>at("$.errors[*].pointer"))
                .contains(pointer);
    }

    @ParameterizedTest
    @EnumSource
    void everyValueNamesASource(Placed it) {
        var set = posts.begin(it.kind());
        var answer = put(it, set, Map.of("action", "add", "cells", cells(it))).is(422);

        assertThat(answer.<List<String>>at("$.errors[*].pointer"))
                .contains("/sources/lon", "/sources/lat", "/sources/accuracy_m");
    }

    /** Both are in 梅县, which is another steward's. */
    @ParameterizedTest
    @CsvSource({"ENTERPRISE, jiayuan-keji", "PARK, tongbo-tese-yuan"})
    void whatIsInAnotherCountyIsNotPlaced(Placed it, String other) {
        var set = posts.begin(it.kind());
        var cells = cells(it);
        cells.put(it.object(), other);

        posts.send(STEWARD, "PUT", set + "/rows/" + other + "-place", row("add", cells))
                .is(422);
    }

    /** 116.1, 24.3 is in 梅县. */
    @ParameterizedTest
    @EnumSource
    void aPointOutsideTheCountyIsToldToTheReviewer(Placed it) {
        var set = posts.begin(it.kind());
        var cells = cells(it);
        cells.put("lon", "116.1");
        cells.put("lat", "24.3");
        put(it, set, row("add", cells)).is(200);

        assertThat(posts.get(REVIEWER, set).<List<String>>at("$.checks[?(@.check == 'inside')].verdict"))
                .containsExactly("warning");
        posts.send(STEWARD, "DELETE", SETS + set.substring(SETS.length()), "").is(204);
    }
}

package org.parkatlas.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.SETS;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A firm of which the plan does not say where it is gets a point through three posts, and loses it again the same way. */
@EditingTest
class EnterprisePlaceIT {

    private static final String KIND = "enterprise-places";
    private static final String FIRM = "hongfu-jiaju";
    private static final String PLACE = FIRM + "-place";
    private static final String DETAIL = "/api/v1/enterprises/" + FIRM;
    private static final double LON = 115.8912;
    private static final double LAT = 24.5623;

    /** What is published is everywhere after this time (issue 10). */
    private static final Duration SOON = Duration.ofSeconds(5);

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    private static Map<String, String> cells() {
        return new LinkedHashMap<>(Map.of(
                "enterprise",
                FIRM,
                "lon",
                String.valueOf(LON),
                "lat",
                String.valueOf(LAT),
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

    private Answer put(String set, Map<String, Object> row) {
        return posts.send(STEWARD, "PUT", set + "/rows/" + PLACE, row);
    }

    private void publish(Map<String, Object> row) {
        var set = posts.begin(KIND);
        put(set, row).is(200);
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
    }

    private Answer seen(String path) {
        return posts.get(StaffRequests.PUBLIC, path).is(200);
    }

    private int unlocated() {
        return seen("/ogc/collections/enterprises/items?f=json&limit=1&precisionClass=unlocated")
                .at("$.numberMatched");
    }

    private List<String> near() {
        return seen("/api/v1/proximity?lon=%s&lat=%s&radius_m=100&kinds=enterprise".formatted(LON, LAT))
                .at("$.items[*].id");
    }

    /** Longitude and latitude; nothing where it has none. Without a geometry it is in every box (OGC 17-069r4, 7.15.3). */
    private List<List<Double>> position(String more) {
        return seen("/ogc/collections/enterprises/items?f=json&limit=1000&bbox=%s,%s,%s,%s%s"
                        .formatted(LON - 0.0001, LAT - 0.0001, LON + 0.0001, LAT + 0.0001, more))
                .at("$.features[?(@.id == '%s')].geometry.coordinates".formatted(FIRM));
    }

    /** Web Mercator tiles (OGC 17-083r4, annex D). */
    private String tile(String more) {
        var wide = 1 << 14;
        var x = (int) ((LON + 180) / 360 * wide);
        var phi = Math.toRadians(LAT);
        var y = (int) ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * wide);
        var answer = new StaffRequests(port)
                .get(StaffRequests.PUBLIC, "/tiles/enterprises/14/%d/%d.mvt%s".formatted(x, y, more));
        return answer.statusCode() == 200 ? DecodedTile.of(answer.body()).toString() : "";
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

    @Test
    void aPointIsPlacedReviewedPublishedAndWithdrawn() {
        assertThat(seen(DETAIL).<Object>at("$.geometry")).isNull();
        var nowhere = unlocated();
        var set = posts.begin(KIND);
        put(set, row("add", cells())).is(200);
        posts.move(STEWARD, set, "in_review").is(200);
        assertThat(posts.move(STEWARD, set, "accepted").is(403).<String>at("$.code"))
                .isEqualTo("OWN_CHANGE");
        posts.move(REVIEWER, set, "accepted").is(200);
        assertThat(seen(DETAIL).<Object>at("$.geometry"))
                .as("a draft is in no outlet")
                .isNull();
        var before = Instant.now();
        posts.move(PUBLISHER, set, "published").is(200);

        soon(() -> {
            assertThat(near()).contains(FIRM);
            assertThat(position("")).containsExactly(List.of(LON, LAT));
            assertThat(tile("")).contains(FIRM);
            assertThat(unlocated()).isEqualTo(nowhere - 1);
            assertThat(seen("/api/v1/exports/enterprises?format=csv").body()).contains(String.valueOf(LON));
        });
        var detail = seen(DETAIL);
        assertThat(detail.<List<Double>>at("$.geometry.coordinates")).containsExactly(LON, LAT);
        assertThat(detail.<String>at("$.properties.precision.class")).isEqualTo("stated");
        assertThat(detail.<Number>at("$.properties.precision.accuracyM").intValue())
                .isEqualTo(30);
        assertThat(detail.<Object>at("$.properties.locatedIn")).isNull();
        assertThat(detail.<String>at("$.properties.positionEntered.unit")).isEqualTo("平远县工业园管委会");
        assertThat(detail.<Boolean>at("$.properties.positionEntered.demo")).isTrue();
        assertThat(seen("/api/v1/search?q=洪福家具").<List<Object>>at("$.items[?(@.id == '%s')].position".formatted(FIRM)))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(position("&asOf=" + before)).isEmpty();
        assertThat(tile("?asOf=" + before)).doesNotContain(FIRM);
        assertThat(seen("/api/v1/history/%s/%s".formatted(KIND, PLACE)).<List<Integer>>at("$.items[*].version"))
                .containsExactly(1);

        publish(Map.of("action", "delete"));

        soon(() -> {
            assertThat(position("")).isEmpty();
            assertThat(tile("")).doesNotContain(FIRM);
            assertThat(unlocated()).isEqualTo(nowhere);
        });
        var again = seen(DETAIL);
        assertThat(again.<Object>at("$.geometry")).isNull();
        assertThat(again.<String>at("$.properties.precision.class")).isEqualTo("unlocated");
        assertThat(again.<String>at("$.properties.locatedIn.id")).isEqualTo("pingyuan-yuan");
        assertThat(again.<Object>at("$.properties.positionEntered")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "accuracy_m, '', /cells/accuracy_m",
        "lon, '', /cells/lon",
        "precision, '', /cells/precision",
        "source_unit, '', /cells/source_unit",
        "document_id, demo-note, /cells/source_unit",
        "accuracy_m, 1001, /cells/accuracy_m",
        "accuracy_m, -1, /cells/accuracy_m",
        "precision, place, /cells/precision",
        "precision, surveyed, /cells/accuracy_m",
        "lon, 24.5, /cells/lon",
        "enterprise, nobody, /cells/enterprise",
    })
    void whatIsMissingOrWrongIsNamed(String column, String text, String pointer) {
        var set = posts.begin(KIND);
        var cells = cells();
        cells.put(column, text);

        assertThat(put(set, row("add", cells)).is(422).<List<String>>at("$.errors[*].pointer"))
                .contains(pointer);
    }

    @Test
    void everyValueNamesASource() {
        var set = posts.begin(KIND);
        var answer = put(set, Map.of("action", "add", "cells", cells())).is(422);

        assertThat(answer.<List<String>>at("$.errors[*].pointer"))
                .contains("/sources/lon", "/sources/lat", "/sources/accuracy_m");
    }

    /** jiayuan-keji is in 梅县, which is another steward's. */
    @Test
    void aFirmOfAnotherCountyIsNotPlaced() {
        var set = posts.begin(KIND);
        var cells = cells();
        cells.put("enterprise", "jiayuan-keji");

        posts.send(STEWARD, "PUT", set + "/rows/jiayuan-keji-place", row("add", cells))
                .is(422);
    }

    /** 116.1, 24.3 is in 梅县. */
    @Test
    void aPointOutsideTheCountyIsToldToTheReviewer() {
        var set = posts.begin(KIND);
        var cells = cells();
        cells.put("lon", "116.1");
        cells.put("lat", "24.3");
        put(set, row("add", cells)).is(200);

        assertThat(posts.get(REVIEWER, set).<List<String>>at("$.checks[?(@.check == 'inside')].verdict"))
                .containsExactly("warning");
        posts.send(STEWARD, "DELETE", SETS + set.substring(SETS.length()), "").is(204);
    }
}

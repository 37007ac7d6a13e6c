package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

/** A park that has no boundary gets one, block by block, each with what was approved. */
@EditingTest
class BoundaryEntryIT {

    /** No pack has a boundary of it, and no document says what was approved. */
    private static final String PARK = "pingyuan-nanyao-yuan";

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    /** 0.01 degrees to the east and to the north of a corner in 平远: 112.21 ha, as ChecksIT has the same square. */
    private static String square(String lon) {
        var east = "%.2f".formatted(Double.parseDouble(lon) + 0.01);
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,24.50],[%2$s,24.50],[%2$s,24.51],[%1$s,24.51],[%1$s,24.50]]]}"
                .formatted(lon, east);
    }

    private static Map<String, Object> block(String name, String lon, String approvedHa) {
        var cells = new LinkedHashMap<String, String>(Map.of(
                "parkId", PARK,
                "block", name,
                "version", "1",
                "precision", "described",
                "accuracyM", "50",
                "validFrom", "2026-01-01",
                "document", "demo-note",
                "boundsText", "东至县道，南至河，西至山脚，北至规划路"));
        cells.put("approvedAreaHa", approvedHa);
        var sources = new LinkedHashMap<String, Object>();
        cells.keySet().forEach(column -> sources.put(column, Map.of("document", "demo-note")));
        sources.put("geometry", Map.of("document", "demo-note"));
        return Map.of("action", "add", "cells", cells, "geometry", JSON.readTree(square(lon)), "sources", sources);
    }

    private Answer add(String set, Map<String, Object> row) {
        return posts.send(STEWARD, "POST", set + "/rows", row);
    }

    private List<String> verdicts(String set, String check) {
        return posts.get(REVIEWER, set).at("$.checks[?(@.check=='%s')].verdict".formatted(check));
    }

    @Test
    void aBlockIsAddedReviewedAndPublished() {
        var set = posts.begin("park-boundaries");
        var added = add(set, block("一区", "115.70", "112.2")).is(201);
        var id = added.<String>at("$.objectId");
        assertThat(id).matches(PARK + "-v1-[0-9a-f]{8}");
        assertThat(verdicts(set, "approved-area")).containsExactly("ok");
        assertThat(verdicts(set, "block-area")).containsExactly("ok");
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);

        var seen = posts.get(StaffRequests.PUBLIC, "/ogc/collections/park-boundaries/items/" + id)
                .is(200);
        assertThat(seen.<Double>at("$.properties.approvedAreaHa")).isEqualTo(112.2);
        assertThat(seen.<String>at("$.properties.boundsText")).startsWith("东至县道");
        assertThat(seen.<Boolean>at("$.properties.demo")).isTrue();
        assertThat(posts.get(StaffRequests.PUBLIC, "/api/v1/park-boundaries?park=" + PARK)
                        .is(200)
                        .<List<String>>at("$.features[*].properties.block"))
                .containsExactly("一区");

        var second = posts.begin("park-boundaries");
        assertThat(add(second, block("一区", "115.72", "112.2")).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/action");
        add(second, block("二区", "115.72", "100")).is(201);
        assertThat(verdicts(second, "block-area")).containsExactly("warning");
        assertThat(verdicts(second, "approved-area"))
                .as("two blocks of 112.21 ha against 112.2 and 100 ha")
                .containsExactly("warning");
        assertThat(posts.get(REVIEWER, second)
                        .<List<String>>at("$.checks[?(@.check=='approved-area')].text")
                        .get(0))
                .contains("212.20 公顷");
        posts.send(STEWARD, "DELETE", second, "").is(204);
    }

    @Test
    void whatIsWrongIsNamed() {
        var set = posts.begin("park-boundaries");

        assertThat(add(set, block("三区", "115.74", "0")).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/cells/approvedAreaHa");
        assertThat(add(set, block("", "115.74", "1")).is(422).<List<String>>at("$.errors[*].pointer"))
                .contains("/cells/block");
        assertThat(add(set, Map.of("action", "delete")).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/action");
        assertThat(posts.get(STEWARD, set + "/rows").<List<Object>>at("$.items"))
                .isEmpty();
        posts.send(REVIEWER, "POST", set + "/rows", block("三区", "115.74", "1")).is(403);
    }
}

package org.parkatlas.stewardship.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What an object was stays, can be compared, and comes back as a new version. */
@EditingTest
class HistoryIT {

    private static final String NEIGHBOUR = "demo-officer-meixian";

    /**
     * 0.01° by 0.01° at 24.5° N. Between parallels it has 1,122,617.63 m² on the ellipsoid of CGCS2000, by the closed formula
     * of the authalic latitude (Snyder, Map Projections, 3-12); geodesics instead of parallels change less than 1 m².
     */
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[115.90,24.5],[115.91,24.5],[115.91,24.51],[115.90,24.51],[115.90,24.5]]]}";

    /** The same without its western half, and with as much in the east. */
    private static final String SHIFTED =
            "{\"type\":\"Polygon\",\"coordinates\":[[[115.905,24.5],[115.915,24.5],[115.915,24.51],[115.905,24.51],[115.905,24.5]]]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    private static String history(String id) {
        return "/api/v1/history/parcels/" + id;
    }

    @Test
    void aChangeLeavesTheVersionBefore() {
        var set = posts.publish("parcels", Row.ofParcel("py-04-001").with("use", "改过"));

        var history = posts.get(STEWARD, history("py-04-001")).is(200);

        assertThat(history.<List<Integer>>at("$.items[*].version")).containsExactly(2, 1);
        assertThat(history.<List<String>>at("$.items[*].pack")).containsExactly("desk", "demo");
        assertThat(history.<Object>at("$.items[0].known.to")).isNull();
        assertThat((String) history.at("$.items[1].known.to")).isEqualTo(history.at("$.items[0].known.from"));
        assertThat(history.<List<Boolean>>at("$.items[*].deleted")).containsExactly(false, false);
        assertThat("/api/v1/change-sets/" + history.at("$.items[0].changeSet")).isEqualTo(set);
        assertThat(history.<List<String>>at("$.items[*].post")).containsExactly("录入岗　平远县", null);
        assertThat(posts.get("demo-officer-pingyuan", history("py-04-001")).<Object>at("$.items[0].post"))
                .isNull();
        posts.get(NEIGHBOUR, history("py-04-001")).is(404);
        posts.get(StaffRequests.PUBLIC, history("py-04-001")).is(404);
    }

    /** Whatever changes a row leaves what it was: a pack, or somebody at the database. */
    @Test
    void noChangeGoesWithoutATrace() {
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.parcel SET note = '数据库里改的', version = version + 1 WHERE id = 'py-04-009'")
                .update();

        assertThat(posts.get(STEWARD, history("py-04-009")).<List<Integer>>at("$.items[*].version"))
                .containsExactly(2, 1);
    }

    @Test
    void comparesTwoVersionsInHectares() {
        posts.publish("parcels", Row.ofParcel("py-04-002").shaped(SQUARE).with("registeredAreaM2", "1000"));
        posts.publish(
                "parcels",
                Row.ofParcel("py-04-002")
                        .shaped(SHIFTED)
                        .with("registeredAreaM2", "1000.0")
                        .with("use", "改"));

        var compared = posts.get(STEWARD, history("py-04-002") + "/comparison?from=2&to=3")
                .is(200);

        assertThat(number(compared, "$.geometry.fromHa")).isCloseTo(112.261763, within(0.0001));
        assertThat(number(compared, "$.geometry.toHa")).isCloseTo(112.261763, within(0.0001));
        assertThat(number(compared, "$.geometry.addedHa")).isCloseTo(56.130882, within(0.0001));
        assertThat(number(compared, "$.geometry.removedHa")).isCloseTo(56.130882, within(0.0001));
        assertThat((String) compared.at("$.geometry.added.type")).endsWith("Polygon");
        assertThat(compared.<List<String>>at("$.attributes[?(@.changed==true)].column"))
                .containsExactly("use");
        assertThat(compared.<List<String>>at("$.attributes[?(@.changed==true)].label"))
                .containsExactly("用途");
        assertThat((int) compared.at("$.from.version")).isEqualTo(2);
        posts.get(STEWARD, history("py-04-002") + "/comparison?from=2&to=9").is(404);
        posts.get(STEWARD, history("py-04-002") + "/comparison?from=2&to=x").is(400);
    }

    /** A whole number in JSON is one in Java. */
    private static double number(Posts.Answer answer, String path) {
        return answer.<Number>at(path).doubleValue();
    }

    @Test
    void showsWhatADraftChanges() {
        var set = posts.begin("parcels");
        posts.put(set, Row.ofParcel("py-04-004").with("use", "草稿")).is(200);
        posts.put(set, Row.ofParcel("py-04-005").called("py-04-none").as("add")).is(200);
        posts.put(set, Row.removed("py-04-005")).is(200);

        var changed = posts.get(REVIEWER, set + "/rows/py-04-004/comparison").is(200);
        var added = posts.get(REVIEWER, set + "/rows/py-04-none/comparison").is(200);
        var removed = posts.get(REVIEWER, set + "/rows/py-04-005/comparison").is(200);

        assertThat((int) changed.at("$.from.version")).isEqualTo(1);
        assertThat(changed.<Object>at("$.to.version")).isNull();
        assertThat(changed.<Object>at("$.geometry.added")).isNull();
        assertThat(number(changed, "$.geometry.removedHa")).isZero();
        assertThat(changed.<List<String>>at("$.attributes[?(@.changed==true)].to"))
                .containsExactly("草稿");
        assertThat(added.<Object>at("$.from")).isNull();
        assertThat(number(added, "$.geometry.addedHa")).isEqualTo(number(added, "$.geometry.toHa"));
        assertThat(removed.<Object>at("$.to")).isNull();
        assertThat(number(removed, "$.geometry.removedHa")).isPositive();
        posts.get(REVIEWER, set + "/rows/py-04-001/comparison").is(404);
        posts.get("demo-officer-pingyuan", set + "/rows/py-04-004/comparison").is(403);
    }

    @Test
    void anOlderVersionComesBackAsANewOne() {
        posts.publish("parcels", Row.ofParcel("py-04-006").shaped(SQUARE).with("use", "错的"));

        var begun = restore("py-04-006").is(201);
        pass("/api/v1/change-sets/" + begun.at("$.changeSet"));

        var compared = posts.get(STEWARD, history("py-04-006") + "/comparison?from=1&to=3")
                .is(200);
        assertThat(number(compared, "$.geometry.addedHa")).isZero();
        assertThat(number(compared, "$.geometry.removedHa")).isZero();
        assertThat(compared.<List<String>>at("$.attributes[?(@.changed==true)].column"))
                .isEmpty();
        assertThat(posts.get(STEWARD, history("py-04-006")).<List<Integer>>at("$.items[*].version"))
                .containsExactly(3, 2, 1);
    }

    /** An id is for ever, and so is the count of versions. */
    @Test
    void whatWasRemovedKeepsItsHistoryAndComesBack() {
        posts.publish("parcels", Row.removed("py-04-007"));

        var gone = posts.get(STEWARD, history("py-04-007")).is(200);
        assertThat(gone.<List<Boolean>>at("$.items[*].deleted")).containsExactly(true);

        pass("/api/v1/change-sets/" + restore("py-04-007").is(201).at("$.changeSet"));

        var back = posts.get(STEWARD, history("py-04-007"));
        assertThat(back.<List<Integer>>at("$.items[*].version")).containsExactly(2, 1);
        assertThat(back.<List<Boolean>>at("$.items[*].deleted")).containsExactly(false, true);
    }

    private Posts.Answer restore(String id) {
        return posts.send(STEWARD, "POST", history(id) + "/restorations", Map.of("version", 1, "note", "撤销"));
    }

    private void pass(String set) {
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
    }

    @Test
    void aRestorationSaysWhichAndWhy() {
        posts.send(STEWARD, "POST", history("py-04-001") + "/restorations", Map.of("version", 99, "note", "x"))
                .is(404);
        posts.send(STEWARD, "POST", history("py-04-001") + "/restorations", Map.of("version", 1, "note", " "))
                .is(422);
        posts.send(REVIEWER, "POST", history("py-04-001") + "/restorations", Map.of("version", 1, "note", "x"))
                .is(403);
        posts.send(STEWARD, "POST", history("gm-a-001") + "/restorations", Map.of("version", 1, "note", "x"))
                .is(404);
        posts.get(STEWARD, "/api/v1/history/enterprises/jiayuan-keji").is(404);
        posts.get(STEWARD, history("nowhere")).is(404);
    }
}

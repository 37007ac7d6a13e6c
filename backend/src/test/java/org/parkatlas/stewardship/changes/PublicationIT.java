package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.Asking;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.util.DigestUtils;

/** What a county drafts comes to everybody for whom it is, through two other posts, and not before. */
@EditingTest
class PublicationIT {

    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String NEIGHBOUR = "demo-officer-meixian";
    private static final Duration SOON = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    /** py-01-001 lies in 14/13466/7037, as LandReadsIT has it. */
    @Test
    void aChangedParcelReachesEveryOutletThroughTwoOtherPosts() {
        var set = posts.begin("parcels");
        posts.put(set, Row.ofParcel("py-01-001").with("code", "TEST-77")).is(200);

        posts.move(STEWARD, set, "in_review").is(200);
        assertThat((String) posts.move(STEWARD, set, "accepted").is(403).at("$.code"))
                .isEqualTo("OWN_CHANGE");
        posts.move(REVIEWER, set, "returned").is(200);
        posts.put(set, Row.ofParcel("py-01-001").with("code", "TEST-77A")).is(200);
        posts.move(STEWARD, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        assertThat(outlets(OFFICER)).noneMatch(body -> body.contains("TEST-77"));

        var published = posts.move(PUBLISHER, set, "published").is(200);

        assertThat((String) published.at("$.state")).isEqualTo("published");
        assertThat(published.<List<String>>at("$.events[*].to"))
                .containsExactly("draft", "in_review", "returned", "in_review", "accepted", "published");
        soon(() -> assertThat(outlets(OFFICER)).allMatch(body -> body.contains("TEST-77A")));
        assertThat(outlets(NEIGHBOUR)).noneMatch(body -> body.contains("TEST-77"));
        assertThat(outlets(StaffRequests.PUBLIC)).noneMatch(body -> body.contains("TEST-77"));
        assertThat(version("parcel", "py-01-001")).isEqualTo(2);
        assertThat(actions(set))
                .containsExactly(
                        "change-set-create",
                        "change-set-submit",
                        "change-set-return",
                        "change-set-submit",
                        "change-set-accept",
                        "change-set-publish");
    }

    /** Items, search, export and tile. */
    private List<String> outlets(String account) {
        return List.of(
                posts.get(account, "/ogc/collections/parcels/items/py-01-001").body(),
                posts.get(account, "/api/v1/search?q=TEST-77A").at("$.items").toString(),
                posts.get(account, "/api/v1/exports/parcels?format=csv").body(),
                tile(account));
    }

    private String tile(String account) {
        var answer = new StaffRequests(port).get(account, "/tiles/parcels/14/13466/7037.mvt");
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

    private List<String> actions(String set) {
        return OwnerRows.of(environment)
                .sql(
                        "SELECT action FROM parkatlas.audit_entry WHERE object = :object AND outcome = 'done' ORDER BY seq")
                .param("object", "change-set:" + set.substring(set.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    private int version(String table, String id) {
        return OwnerRows.of(environment)
                .sql("SELECT version FROM parkatlas.%s WHERE id = :id AND demo AND pack = 'desk'".formatted(table))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Test
    void aNewParcelAppearsAndARemovedOneIsGone() {
        posts.publish("parcels", Row.ofParcel("py-02-001").called("py-02-new").as("add"), Row.removed("py-01-009"));

        soon(() -> {
            posts.get(OFFICER, "/ogc/collections/parcels/items/py-02-new").is(200);
            posts.get(OFFICER, "/ogc/collections/parcels/items/py-01-009").is(404);
        });
    }

    @Test
    void aBlockOfAPublicBoundaryIsSeenByEverybody() {
        var id = "pingyuan-gaoxinqu-v1-" + md5("区块七");

        posts.publish("park-boundaries", Row.ofBlock(id, "区块七").with("note", "测试：改过"));

        soon(() -> assertThat(posts.get(StaffRequests.PUBLIC, "/ogc/collections/park-boundaries/items/" + id)
                        .is(200)
                        .body())
                .contains("测试：改过"));
    }

    private static String md5(String text) {
        return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    /** Of two at once one wins, the other is told who was quicker. */
    @ParameterizedTest
    @ValueSource(strings = {"accepted", "published"})
    void ofTwoStepsAtOnceOneWins(String to) throws InterruptedException {
        var set = to.equals("accepted")
                ? submitted()
                : posts.accepted("parcels", Row.ofParcel("py-01-002").with("use", to));
        var account = to.equals("accepted") ? REVIEWER : PUBLISHER;
        var step = new Posts.Step(to, "同时", posts.get(account, set).at("$.version"));
        var start = new CountDownLatch(1);

        var first = Asking.of(() -> atOnce(start, account, set, step));
        var second = Asking.of(() -> atOnce(start, account, set, step));
        start.countDown();
        var answers = List.of(first.answer(), second.answer());

        assertThat(answers).extracting(Posts.Answer::status).containsExactlyInAnyOrder(200, 409);
        var refused =
                answers.stream().filter(it -> it.status() == 409).findFirst().orElseThrow();
        assertThat((String) refused.at("$.code")).isEqualTo("CHANGE_SET_MOVED");
        assertThat((String) refused.at("$.detail"))
                .contains(to.equals("accepted") ? "已通过" : "已发布")
                .contains("岗");
    }

    private String submitted() {
        var set = posts.begin("parcels");
        posts.put(set, Row.ofParcel("py-01-003").with("use", "同时")).is(200);
        posts.move(STEWARD, set, "in_review").is(200);
        return set;
    }

    private Posts.Answer atOnce(CountDownLatch start, String account, String set, Posts.Step step) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return posts.move(account, set, step);
    }

    /** Two drafts of one object: the second to be published would undo the first without anybody having seen it. */
    @Test
    void aDraftOfAnOlderVersionIsNotPublished() {
        var late = posts.accepted("parcels", Row.ofParcel("py-01-004").with("use", "甲"));
        posts.publish("parcels", Row.ofParcel("py-01-004").with("use", "乙"));

        var refused = posts.move(PUBLISHER, late, "published").is(409);

        assertThat((String) refused.at("$.code")).isEqualTo("BASE_VERSION_CHANGED");
        assertThat((String) refused.at("$.errors[0].pointer")).isEqualTo("/rows/py-01-004");
        assertThat((String) refused.at("$.errors[0].message")).contains("第 1 版").contains("第 2 版");
        assertThat((String) posts.get(PUBLISHER, late).at("$.state")).isEqualTo("accepted");
    }

    /** All or nothing: a row that is no longer right keeps the others from being stored. */
    @Test
    void aRowThatHasBecomeWrongKeepsTheOthersBack() {
        var owner = OwnerRows.of(environment);
        owner.sql("""
                INSERT INTO parkatlas.document (id, title, short_title, kind, status, pack)
                SELECT 'test-brief', title, short_title, kind, status, pack FROM parkatlas.document WHERE id = 'demo-note'
                """).update();
        var set = posts.accepted(
                "parcels",
                Row.ofParcel("py-01-005").with("use", "不会存"),
                Row.ofParcel("py-01-006").with("document", "test-brief"));
        owner.sql("DELETE FROM parkatlas.document WHERE id = 'test-brief'").update();

        var refused = posts.move(PUBLISHER, set, "published").is(422);

        assertThat((String) refused.at("$.code")).isEqualTo("ROWS_REFUSED");
        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/rows/py-01-006/cells/document");
        assertThat(owner.sql("SELECT count(*) FROM parkatlas.parcel WHERE use = '不会存'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(posts.get(REVIEWER, set + "/rows").<List<String>>at("$.items[*].faults[*].pointer"))
                .containsExactly("/cells/document");
    }

    @Test
    void whatAuditCannotTellIsNotPublished() {
        var set = posts.accepted("parcels", Row.ofParcel("py-01-007").with("use", "无痕"));
        var owner = OwnerRows.of(environment);
        owner.sql(
                        "ALTER TABLE parkatlas.audit_entry ADD CONSTRAINT test_full CHECK (action <> 'change-set-publish') NOT VALID")
                .update();
        try {
            assertThat(posts.move(PUBLISHER, set, "published").status()).isGreaterThanOrEqualTo(500);
        } finally {
            owner.sql("ALTER TABLE parkatlas.audit_entry DROP CONSTRAINT test_full")
                    .update();
        }

        assertThat((String) posts.get(PUBLISHER, set).at("$.state")).isEqualTo("accepted");
        assertThat(owner.sql("SELECT count(*) FROM parkatlas.parcel WHERE use = '无痕'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}

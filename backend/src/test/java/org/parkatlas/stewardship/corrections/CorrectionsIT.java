package org.parkatlas.stewardship.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.StaffRequests.PUBLIC;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.OwnerRows;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Somebody says what is wrong, a post of the county answers, and everybody reads the answer. */
@EditingTest
class CorrectionsIT {

    private static final String SEND = "/api/v1/corrections";
    private static final String QUEUE = "/api/v1/correction-queue";
    private static final String OF_PINGYUAN = "park:pingyuan-yuan";
    private static final String WRONG = "大门在县道北侧，图上画在南侧";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private CorrectionTidying tidying;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.correction").update();
    }

    private String sent(String object) {
        var form = Map.of("object", object, "topic", "place", "message", WRONG, "contact", "0753-0000000");
        return posts.send(PUBLIC, "POST", SEND, form).is(201).at("$.id");
    }

    private Posts.Answer answer(String account, String id) {
        var form = Map.of("outcome", "corrected", "text", "已按批复改正。");
        return posts.send(account, "POST", QUEUE + "/" + id + "/answer", form);
    }

    private List<String> queue(String account, String query) {
        return posts.get(account, QUEUE + query).is(200).at("$.items[*].id");
    }

    private void age(String id, int days) {
        OwnerRows.of(environment)
                .sql(
                        "UPDATE parkatlas.correction SET received_at = now() - make_interval(days => :days) WHERE id = :id::uuid")
                .param("days", days)
                .param("id", id)
                .update();
    }

    @Test
    void theAnswerIsForEverybodyAndTheWordsAreNot() {
        var id = sent(OF_PINGYUAN);
        var waiting = posts.get(PUBLIC, SEND + "/" + id).is(200);

        assertThat(waiting.<Object>at("$.answer")).isNull();
        assertThat(posts.get(PUBLIC, SEND + "?object=" + OF_PINGYUAN).<List<?>>at("$.items"))
                .isEmpty();

        answer(STEWARD, id).is(200);
        var answered = posts.get(PUBLIC, SEND + "?object=" + OF_PINGYUAN).is(200);

        assertThat((String) answered.at("$.items[0].answer.text")).isEqualTo("已按批复改正。");
        assertThat((String) answered.at("$.items[0].answer.outcome")).isEqualTo("corrected");
        assertThat((String) answered.at("$.items[0].answer.post")).contains("平远");
        assertThat(answered.body()).doesNotContain(WRONG).doesNotContain("0753");
        assertThat(waiting.body()).doesNotContain(WRONG).doesNotContain("0753");
    }

    @Test
    void itWaitsForThePostsOfTheCounty() {
        var here = sent(OF_PINGYUAN);
        var there = sent("park:meixian-yuan");
        var block = sent("park-boundary:pingyuan-gaoxinqu-v1-fde0a1dc");

        assertThat(queue(STEWARD, "?state=waiting")).containsExactly(block, here);
        assertThat(queue(PUBLISHER, "")).containsExactly(block, there, here);
        assertThat(queue(PUBLISHER, "?limit=1")).containsExactly(block);
        assertThat((String) posts.get(STEWARD, QUEUE).at("$.items[1].message")).isEqualTo(WRONG);
        assertThat((String) posts.get(STEWARD, QUEUE).at("$.items[1].contact")).isEqualTo("0753-0000000");
        assertThat((String) posts.get(STEWARD, QUEUE).at("$.items[1].name")).contains("平远");
        answer(STEWARD, there).is(404);
        answer(REVIEWER, here).is(403);
        answer(PUBLIC, here).is(401);
    }

    @Test
    void pagesFollowEachOther() {
        var first = sent(OF_PINGYUAN);
        var second = sent(OF_PINGYUAN);
        var page = posts.get(STEWARD, QUEUE + "?limit=1").is(200);

        assertThat((String) page.at("$.items[0].id")).isEqualTo(second);
        assertThat((int) page.at("$.total")).isEqualTo(2);
        assertThat(queue(STEWARD, "?limit=1&cursor=" + page.at("$.next"))).containsExactly(first);
        posts.get(STEWARD, QUEUE + "?cursor=xyz").is(400);
        posts.get(STEWARD, QUEUE + "?state=new").is(400);
    }

    @Test
    void ofTwoWhoAnswerOneIsTooLate() {
        var id = sent(OF_PINGYUAN);
        answer(STEWARD, id).is(200);

        var late = answer(PUBLISHER, id).is(409);

        assertThat((String) late.at("$.code")).isEqualTo("CORRECTION_ANSWERED");
        assertThat((String) late.at("$.detail")).contains("平远");
        assertThat(queue(STEWARD, "?state=answered")).containsExactly(id);
        assertThat(logged(id)).containsExactly("correction-answer");
    }

    private List<String> logged(String id) {
        return OwnerRows.of(environment)
                .sql("SELECT action FROM parkatlas.audit_entry WHERE object = :object ORDER BY seq")
                .param("object", "correction:" + id)
                .query(String.class)
                .list();
    }

    @Test
    void whatShouldNotHaveBeenSentGoes() {
        var id = sent(OF_PINGYUAN);

        posts.send(STEWARD, "DELETE", QUEUE + "/" + id, "").is(204);

        posts.get(PUBLIC, SEND + "/" + id).is(404);
        assertThat(logged(id)).containsExactly("correction-removal");
    }

    @Test
    void whatIsWrongWithItIsSaid() {
        var unnamed = posts.get(PUBLIC, SEND + "?object=pingyuan-yuan").is(400);
        assertThat(unnamed.<String>at("$.code")).isEqualTo("INVALID_PARAMETER");
        assertThat(unnamed.<String>at("$.errors[0].parameter")).isEqualTo("object");
        assertThat(unnamed.<String>at("$.detail")).contains("park:guangmei-yuan");

        var nowhere = Map.of("object", "park:nowhere", "topic", "name", "message", WRONG);
        var secret = Map.of("object", "parcel:py-01-001", "topic", "name", "message", WRONG);
        var wordless = Map.of("object", OF_PINGYUAN, "topic", "name", "message", "  不对  ");
        var hasty = Map.of("object", OF_PINGYUAN, "topic", "gossip", "message", WRONG);

        assertThat((String) posts.send(PUBLIC, "POST", SEND, nowhere).is(422).at("$.errors[0].pointer"))
                .isEqualTo("/object");
        posts.send(PUBLIC, "POST", SEND, secret).is(422);
        assertThat((String) posts.send(PUBLIC, "POST", SEND, wordless).is(422).at("$.errors[0].pointer"))
                .isEqualTo("/message");
        assertThat((String) posts.send(PUBLIC, "POST", SEND, hasty).is(422).at("$.errors[0].pointer"))
                .isEqualTo("/topic");
        posts.send(STEWARD, "POST", SEND, secret).is(201);
        posts.get(PUBLIC, SEND + "/no-id").is(404);
        posts.get(PUBLIC, SEND + "?object=park").is(400);
    }

    @Test
    void whatPeopleWroteOfThemselvesIsForgotten() {
        var month = sent(OF_PINGYUAN);
        var year = sent(OF_PINGYUAN);
        var silent = sent(OF_PINGYUAN);
        var fresh = sent(OF_PINGYUAN);
        answer(STEWARD, year).is(200);
        age(month, 31);
        age(year, 366);
        age(silent, 366);

        tidying.tidy();

        assertThat(queue(STEWARD, "")).containsExactly(fresh, month, year);
        var kept = posts.get(STEWARD, QUEUE);
        assertThat(kept.<Object>at("$.items[1].contact")).isNull();
        assertThat((String) kept.at("$.items[1].message")).isEqualTo(WRONG);
        assertThat(kept.<Object>at("$.items[2].message")).isNull();
        assertThat((String) kept.at("$.items[2].answer.text")).isNotEmpty();
    }
}

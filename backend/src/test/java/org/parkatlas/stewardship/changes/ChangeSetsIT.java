package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.SETS;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.OwnerRows;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Who may do what with a change set, and what is refused. */
@EditingTest
class ChangeSetsIT {

    private static final String BOW_TIE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[115.9,24.5],[115.91,24.51],[115.91,24.5],[115.9,24.51],[115.9,24.5]]]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    @AfterEach
    void giveRolesBack() {
        setRoles("steward");
    }

    private void setRoles(String roles) {
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.account SET roles = string_to_array(:roles, ',') WHERE id = :id")
                .param("roles", roles)
                .param("id", STEWARD)
                .update();
    }

    private String drafted() {
        var set = posts.begin("parcels");
        posts.put(set, Row.ofParcel("py-03-001").with("use", "改")).is(200);
        return set;
    }

    private String submitted() {
        var set = drafted();
        posts.move(STEWARD, set, "in_review").is(200);
        return set;
    }

    /** The account counts, not what it may do by now. */
    @Test
    void whoEditedDoesNotReviewEvenAsAReviewer() {
        var set = submitted();
        setRoles("reviewer,publisher");

        assertThat((String) posts.move(STEWARD, set, "accepted").is(403).at("$.code"))
                .isEqualTo("OWN_CHANGE");
        assertThat(refused(set)).containsExactly("change-set-accept");
        posts.move(REVIEWER, set, "accepted").is(200);
        assertThat((String) posts.move(STEWARD, set, "published").is(403).at("$.code"))
                .isEqualTo("OWN_CHANGE");
    }

    private List<String> refused(String set) {
        return OwnerRows.of(environment)
                .sql("SELECT action FROM parkatlas.audit_entry WHERE object = :object AND outcome = 'refused'")
                .param("object", "change-set:" + set.substring(set.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    /** Also whoever took a row out again has edited. */
    @Test
    void whoTookARowOutHasEdited() {
        var set = drafted();
        posts.send(STEWARD, "DELETE", set + "/rows/py-03-001", "").is(204);
        posts.send(STEWARD, "DELETE", set + "/rows/py-03-001", "").is(404);

        assertThat((String) posts.move(STEWARD, set, "in_review").is(422).at("$.errors[0].pointer"))
                .isEqualTo("/to");
    }

    @ParameterizedTest
    @CsvSource({
        "demo-reviewer-pingyuan, in_review",
        "demo-publisher, in_review",
        "demo-officer-pingyuan, in_review",
        "demo-admin, in_review",
    })
    void othersDoNotSubmit(String account, String to) {
        var set = drafted();

        posts.move(account, set, new Posts.Step(to, "", 1)).is(403);
    }

    @Test
    void eachStepIsForItsOwnRole() {
        var set = submitted();

        assertThat((String) posts.move(PUBLISHER, set, "accepted").is(403).at("$.code"))
                .isEqualTo("NOT_YOUR_TURN");
        assertThat((String) posts.move(REVIEWER, set, "published").is(422).at("$.errors[0].pointer"))
                .isEqualTo("/to");
        posts.move(REVIEWER, set, "accepted").is(200);
        assertThat((String) posts.move(REVIEWER, set, "published").is(403).at("$.code"))
                .isEqualTo("NOT_YOUR_TURN");
        posts.move(PUBLISHER, set, "returned").is(200);
    }

    @Test
    void saysWhoMayTakeWhichStep() {
        var set = submitted();

        var own = posts.get(STEWARD, set);
        assertThat(own.<List<String>>at("$.may[*].to")).containsExactly("accepted", "returned");
        assertThat(own.<List<Boolean>>at("$.may[*].allowed")).containsExactly(false, false);
        assertThat(own.<List<String>>at("$.may[*].reason.text")).allMatch(text -> text.startsWith("本人的修改不能自己复核"));
        assertThat(posts.get(STEWARD, set + "?lang=en").<List<String>>at("$.may[*].reason.text"))
                .allMatch(text -> text.startsWith("Nobody reviews their own change"));
        assertThat(posts.get(REVIEWER, set).<List<Boolean>>at("$.may[*].allowed"))
                .containsExactly(true, true);
        assertThat(posts.get(PUBLISHER, set).<List<Boolean>>at("$.may[*].allowed"))
                .containsExactly(false, false);
    }

    @Test
    void whoReturnsSaysWhy() {
        var set = submitted();

        assertThat((String) posts.move(REVIEWER, set, "returned", " ").is(422).at("$.errors[0].pointer"))
                .isEqualTo("/note");
        posts.move(REVIEWER, set, "returned", "批准面积对不上").is(200);
        assertThat((String) posts.get(STEWARD, set).at("$.events[-1].note")).isEqualTo("批准面积对不上");
        assertThat((String) posts.get(STEWARD, set).at("$.events[-1].post")).isEqualTo("复核岗　平远县");
    }

    @Test
    void nothingIsChangedInWhatWasSubmitted() {
        var set = submitted();

        assertThat((String) posts.put(set, Row.ofParcel("py-03-002")).is(409).at("$.code"))
                .isEqualTo("CHANGE_SET_MOVED");
        posts.send(STEWARD, "DELETE", set + "/rows/py-03-001", "").is(409);
        posts.send(STEWARD, "DELETE", set, "").is(409);
        posts.send(REVIEWER, "PUT", set + "/rows/py-03-002", Map.of("action", "delete"))
                .is(403);
    }

    @Test
    void aDraftIsRemovedByWhoBeganIt() {
        var set = drafted();

        posts.send(REVIEWER, "DELETE", set, "").is(403);
        posts.send(STEWARD, "DELETE", set, "").is(204);
        posts.get(STEWARD, set).is(404);
    }

    @Test
    void anotherCountyHasOtherChangeSets() {
        var form = Map.of("kind", "parcels", "countyCode", "441403", "title", "别县");

        assertThat((String) posts.send(STEWARD, "POST", SETS, form).is(422).at("$.errors[0].pointer"))
                .isEqualTo("/countyCode");
        var set = drafted();
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.change_set SET county_code = '441403' WHERE id = :id::uuid")
                .param("id", set.substring(set.lastIndexOf('/') + 1))
                .update();
        posts.get(STEWARD, set).is(404);
        posts.put(set, Row.ofParcel("py-03-002")).is(404);
        posts.move(REVIEWER, set, new Posts.Step("accepted", "", 1)).is(404);
        assertThat(posts.get(STEWARD, SETS + "?limit=1000").<List<String>>at("$.items[*].countyCode"))
                .containsOnly("441426");
        posts.get(PUBLISHER, set).is(200);
        posts.put(set.replace(set.substring(set.lastIndexOf('/') + 1), "not-a-uuid"), Row.ofParcel("py-03-002"))
                .is(404);
    }

    @ParameterizedTest
    @CsvSource({
        "landUseScheme, '', /cells/landUseScheme",
        "stage, finished, /cells/stage",
        "parkId, nowhere, /cells/parkId",
        "colour, red, /cells/colour",
        "code, '', /cells/code",
        "countyCode, 441403, /cells/countyCode",
        "id, py-03-999, /cells",
    })
    void aRowIsRefusedWithTheWordsOfItsSection(String column, String text, String pointer) {
        var set = posts.begin("parcels");

        var refused = posts.put(
                set,
                new Row(
                        "py-03-001",
                        "change",
                        Row.ofParcel("py-03-001").with(column, text).cells(),
                        Row.ofParcel("py-03-001").geometry()));

        assertThat(refused.is(422).<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void aShapeIsRefusedAsInAPack() {
        var set = posts.begin("parcels");

        var refused = posts.put(set, Row.ofParcel("py-03-001").shaped(BOW_TIE)).is(422);

        assertThat((String) refused.at("$.errors[0].pointer")).isEqualTo("/geometry");
    }

    @Test
    void anActionAgreesWithWhatIsPublished() {
        var set = posts.begin("parcels");

        assertThat((String) posts.put(set, Row.ofParcel("py-03-001").as("add"))
                        .is(422)
                        .at("$.errors[0].pointer"))
                .isEqualTo("/action");
        assertThat((String) posts.put(set, Row.ofParcel("py-03-001").called("py-03-none"))
                        .is(422)
                        .at("$.errors[0].pointer"))
                .isEqualTo("/action");
        assertThat((String) posts.put(set, Row.removed("gm-a-001")).is(422).at("$.detail"))
                .isEqualTo(posts.put(set, Row.removed("gm-a-none")).at("$.detail"));
    }

    @Test
    void everyChangedValueNamesWhatSaysSo() {
        var set = posts.begin("parcels");
        var form = Row.ofParcel("py-03-001")
                .with("use", "改")
                .with("farActual", "1.5")
                .form();
        form.put("sources", Map.of("use", Map.of("document", "demo-note")));

        var refused = putForm(set, form).is(422);
        form.put("sources", Map.of("use", Map.of("document", "nowhere"), "farActual", Map.of("unit", "测试单位")));
        var unknown = putForm(set, form).is(422);
        form.put(
                "sources", Map.of("use", Map.of("document", "demo-note"), "farActual", Map.of("file", "0".repeat(64))));

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/sources/farActual");
        assertThat(unknown.<List<String>>at("$.errors[*].pointer")).containsExactly("/sources/use");
        putForm(set, form).is(200);
    }

    private Posts.Answer putForm(String set, Map<String, Object> form) {
        return posts.send(STEWARD, "PUT", set + "/rows/py-03-001", form);
    }

    /** No stack trace, no 500: whatever is sent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"action\":null}",
                "{\"action\":\"burn\"}",
                "{\"action\":\"change\"}",
                "{\"action\":\"change\",\"cells\":{\"id\":null},\"geometry\":{}}",
                "{\"action\":\"change\",\"cells\":{\"id\":\"\\u0000\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}",
                "{\"action\":\"change\",\"cells\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}",
                "{\"action\":\"delete\",\"sources\":{\"a\":{}}}",
                "{\"action\":\"delete\",\"sources\":{\"a\":{\"unit\":\"x\",\"document\":\"y\"}}}",
                "{\"action\":\"delete\",\"sources\":{\"a\":null}}",
            })
    void aHostileRowIsABadRequest(String body) {
        var set = posts.begin("parcels");

        var answer = new org.parkatlas.StaffRequests(port).send(STEWARD, "PUT", set + "/rows/py-03-001", body);

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var older = posts.begin("coverages");
        var newer = posts.begin("coverages");

        var first = posts.get(STEWARD, SETS + "?kind=coverages&state=draft&limit=1");
        var second = posts.get(STEWARD, SETS + "?kind=coverages&state=draft&limit=1&cursor=" + first.at("$.next"));

        assertThat(SETS + "/" + first.at("$.items[0].id")).isEqualTo(newer);
        assertThat(SETS + "/" + second.at("$.items[0].id")).isEqualTo(older);
        assertThat((int) first.at("$.total")).isGreaterThanOrEqualTo(2);
        posts.get(STEWARD, SETS + "?state=lost").is(400);
    }

    @Test
    void rowsComeBackAsTheyWereSent() {
        var set = drafted();

        var row = posts.get(REVIEWER, set + "/rows").is(200);

        assertThat(row.<List<String>>at("$.items[*].objectId")).containsExactly("py-03-001");
        assertThat(row.<Map<String, String>>at("$.items[0].cells"))
                .isEqualTo(Row.ofParcel("py-03-001").with("use", "改").cells());
        assertThat((int) row.at("$.items[0].baseVersion")).isEqualTo(1);
        assertThat((String) row.at("$.items[0].geometry.type")).isEqualTo("Polygon");
        assertThat(row.<Map<String, String>>at("$.items[0].sources.use")).isEqualTo(Map.of("unit", "测试单位"));
        assertThat(row.<List<Object>>at("$.items[0].faults")).isEmpty();
        assertThat((boolean) posts.get(REVIEWER, set).at("$.demo")).isTrue();
    }
}

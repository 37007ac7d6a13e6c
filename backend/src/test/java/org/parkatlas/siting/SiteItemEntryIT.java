package org.parkatlas.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PINGYUAN;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.SETS;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What a promoter enters of a site goes through review and publication like everything else, and is all that a promoter enters. */
@IntegrationTest
class SiteItemEntryIT {

    private static final String PROMOTER = "demo-promoter";
    private static final String OF_MEIJIANG = "test-meijiang-promoter";
    private static final String PARK = "pingyuan-yuan";
    private static final String HEADROOM = "pingyuan-yuan-headroom";
    private static final String CARD = "/api/v1/siting/sites/park:" + PARK;
    private static final String OF_HEADROOM = "$.supplies[?(@.code == 'headroom')]";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void open() {
        posts = new Posts(port);
        OwnerRows.of(environment).sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password, must_change, demo)
                        SELECT :id, '梅江招商岗', 'promotion desk, Meijiang', roles, '{441402}', password, false, true
                        FROM parkatlas.account WHERE id = 'demo-promoter'
                        """).param("id", OF_MEIJIANG).update();
    }

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.site_item WHERE pack = 'desk'").update();
        owner.sql("DELETE FROM parkatlas.site_item_past").update();
        owner.sql("DELETE FROM parkatlas.withdrawn").update();
        owner.sql("DELETE FROM parkatlas.change_set").update();
        owner.sql("DELETE FROM parkatlas.account WHERE id = :id")
                .param("id", OF_MEIJIANG)
                .update();
        owner.sql("SELECT parkatlas.raise_version(ARRAY['site_item'])")
                .query(Long.class)
                .single();
    }

    private Answer begin(String account, String kind) {
        return posts.send(
                account, "POST", SETS, Map.of("kind", kind, "countyCode", PINGYUAN, "title", "补录 平远园：污水处理余量"));
    }

    private String begun() {
        return SETS + "/" + begin(PROMOTER, "site-items").is(201).at("$.id");
    }

    private static Map<String, String> headroom(String mu) {
        return new LinkedHashMap<>(Map.of(
                "park_id", PARK, "item", "headroom", "value", mu, "as_of", "2026-11-01", "source_unit", "园区管委会"));
    }

    private static Map<String, Object> row(String action, Map<String, String> cells) {
        var sources = new LinkedHashMap<String, Object>();
        cells.keySet().forEach(column -> sources.put(column, Map.of("unit", "园区管委会")));
        return Map.of("action", action, "cells", cells, "sources", sources);
    }

    private Answer put(String set, String id, Map<String, Object> row) {
        return posts.send(PROMOTER, "PUT", set + "/rows/" + id, row);
    }

    private String published(String action, String mu) {
        var set = begun();
        put(set, HEADROOM, row(action, headroom(mu))).is(200);
        posts.move(PROMOTER, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
        return set;
    }

    private Answer card() {
        return posts.get(StaffRequests.PUBLIC, CARD).is(200);
    }

    @Test
    void whatIsPublishedStandsOnTheCardAndCountsInTheFinder() {
        assertThat(card().<List<String>>at(OF_HEADROOM + ".state")).containsExactly("no_data");
        var set = begun();
        put(set, HEADROOM, row("add", headroom("900"))).is(200);
        posts.move(PROMOTER, set, "in_review").is(200);
        assertThat(card().<List<String>>at(OF_HEADROOM + ".state"))
                .as("a draft is in no outlet")
                .containsExactly("no_data");
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);

        var card = card();
        var found = posts.send(
                        StaffRequests.PUBLIC,
                        "POST",
                        "/api/v1/siting/searches",
                        Map.of("plan", "meizhou", "limits", List.of(Map.of("criterion", "headroom", "atLeast", 850))))
                .is(200);

        assertThat(card.<List<Integer>>at(OF_HEADROOM + ".value")).containsExactly(900);
        assertThat(card.<List<String>>at(OF_HEADROOM + ".asOf")).containsExactly("2026-11-01");
        assertThat(card.<List<String>>at(OF_HEADROOM + ".sourceUnit")).containsExactly("园区管委会");
        assertThat(card.<List<Boolean>>at(OF_HEADROOM + ".demo")).containsExactly(true);
        assertThat(found.<List<String>>at("$.ranked[*].id")).contains(PARK);
        assertThat(posts.get(StaffRequests.PUBLIC, "/ogc/collections/site-items/items/" + HEADROOM)
                        .is(200)
                        .<Integer>at("$.properties.value"))
                .isEqualTo(900);
    }

    @Test
    void whatItWasIsKeptAndComesBack() {
        published("add", "900");
        var second = published("change", "700");

        var history = posts.get(StaffRequests.PUBLIC, "/api/v1/history/site-items/" + HEADROOM)
                .is(200);
        var compared = posts.get(REVIEWER, second + "/rows/" + HEADROOM + "/comparison")
                .is(200);
        var undone = posts.send(
                        PROMOTER,
                        "POST",
                        "/api/v1/history/site-items/" + HEADROOM + "/restorations",
                        Map.of("version", 1, "note", "误改"))
                .is(201);
        var set = SETS + "/" + undone.at("$.changeSet");
        posts.move(PROMOTER, set, "in_review").is(200);
        posts.move(REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);

        assertThat(history.<List<Integer>>at("$.items[*].version")).containsExactly(2, 1);
        assertThat(compared.<List<String>>at("$.attributes[?(@.column == 'value')].from"))
                .containsExactly("900");
        assertThat(compared.<List<String>>at("$.attributes[?(@.column == 'value')].label"))
                .containsExactly("数值");
        assertThat(compared.<Object>at("$.geometry.to")).isNull();
        assertThat(card().<List<Integer>>at(OF_HEADROOM + ".value")).containsExactly(900);
    }

    @Test
    void whatWaitsIsToldToThoseWhoWorkThere() {
        var set = begun();
        put(set, HEADROOM, row("add", headroom("900"))).is(200);
        posts.move(PROMOTER, set, "in_review").is(200);
        var path = "/api/v1/drafted-objects?kind=site-items&park=" + PARK;

        assertThat(posts.get(PROMOTER, path).is(200).<List<String>>at("$.items[*].objectId"))
                .containsExactly(HEADROOM);
        assertThat(posts.get(REVIEWER, path).<List<String>>at("$.items[*].state"))
                .containsExactly("in_review");
        assertThat(posts.get(OF_MEIJIANG, path).<List<Object>>at("$.items")).isEmpty();
        assertThat(posts.get(PROMOTER, "/api/v1/drafted-objects?kind=parcels&park=" + PARK)
                        .<List<Object>>at("$.items"))
                .isEmpty();
        assertThat(posts.get(REVIEWER, set).<List<String>>at("$.checks[*].check"))
                .containsExactly("rows");
        posts.get(StaffRequests.PUBLIC, path).is(401);
    }

    @Test
    void aPromoterEntersAndSeesNothingElse() {
        var parcels = posts.begin("parcels");
        var set = begun();
        put(set, HEADROOM, row("add", headroom("900"))).is(200);

        begin(PROMOTER, "parcels").is(403);
        posts.get(PROMOTER, parcels).is(404);
        posts.get(PROMOTER, parcels + "/rows").is(404);
        put(parcels, "py-05-003", row("delete", Map.of())).is(404);
        posts.send(PROMOTER, "DELETE", parcels, "").is(404);
        assertThat(posts.get(PROMOTER, SETS).is(200).<List<String>>at("$.items[*].kind"))
                .containsExactly("site-items");
        assertThat(posts.get(PROMOTER, SETS + "?kind=parcels").<List<Object>>at("$.items"))
                .isEmpty();
        assertThat(posts.get(PROMOTER, "/api/v1/editable-kinds").<List<String>>at("$.items[*].kind"))
                .containsExactly("site-items");
        posts.get(PROMOTER, "/api/v1/imports").is(403);
        posts.move(PROMOTER, set, "in_review").is(200);
        posts.move(PROMOTER, set, "accepted").is(403);
        posts.move(STEWARD, set, "accepted").is(403);
    }

    @Test
    void aPromoterEntersForItsCountiesAlone() {
        var set = begun();

        assertThat(begin(OF_MEIJIANG, "site-items").is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/countyCode");
        posts.get(OF_MEIJIANG, set).is(404);
        assertThat(posts.get(OF_MEIJIANG, SETS).is(200).<List<Object>>at("$.items"))
                .isEmpty();
        var other = row(
                "add",
                Map.of("park_id", "meixian-yuan", "item", "flood", "as_of", "2026-11-01", "source_unit", "园区管委会"));
        put(set, "meixian-yuan-flood", other).is(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value       |            | /cells/value
            value       | -3         | /cells/value
            value       | viel       | /cells/value
            as_of       |            | /cells/as_of
            as_of       | 2026-13-01 | /cells/as_of
            valid_to    | 2026-10-31 | /cells/valid_to
            source_unit |            | /cells/document_id
            document_id | demo-note  | /cells/document_id
            item        | castle     | /cells/item
            park_id     | nowhere    | /cells/park_id
            """)
    void whatIsEnteredIsCheckedAsPacksAre(String column, String text, String pointer) {
        var cells = headroom("900");
        cells.put(column, text == null ? "" : text);

        var refused = put(begun(), HEADROOM, row("add", cells)).is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).contains(pointer);
    }

    @Test
    void everyValueHasASourceAndNoneHasAShape() {
        var set = begun();
        var unsaid = Map.of("action", "add", "cells", headroom("900"));
        var shaped = new LinkedHashMap<>(row("add", headroom("900")));
        shaped.put("geometry", Map.of("type", "Point", "coordinates", List.of(116, 24)));

        assertThat(put(set, HEADROOM, unsaid).is(422).<List<String>>at("$.errors[*].pointer"))
                .contains("/sources/value", "/sources/as_of")
                .doesNotContain("/sources/geometry");
        assertThat(put(set, HEADROOM, shaped).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/geometry");
    }
}

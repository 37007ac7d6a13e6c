package org.parkatlas.siting.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

/** Saved searches: what is new since somebody looked, told until it is opened, and to nobody else. */
@IntegrationTest
class SavedSearchIT {

    private static final String PATH = "/api/v1/siting/saved-searches";
    private static final String PROMOTER = "demo-promoter";
    private static final String OTHER = "test-other-promoter";

    /** At least 80 mu: 大埔园 has nothing in the demonstration pack (gis-data/demo/site_items.csv). */
    private static final Map<String, Object> SEARCH = Map.of(
            "plan",
            "meizhou",
            "limits",
            List.of(Map.of("criterion", "available_land", "atLeast", 80)),
            "wishes",
            List.of(Map.of(
                    "criterion",
                    "station",
                    "weight",
                    12.5,
                    "breakPoints",
                    List.of(Map.of("at", 1500, "worth", 1), Map.of("at", 60000, "worth", 0)))));

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
                        SELECT :id, '另一招商岗', 'another promoter', roles, counties, password, false, true
                        FROM parkatlas.account WHERE id = 'demo-promoter'
                        """).param("id", OTHER).update();
    }

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.saved_search").update();
        owner.sql("DELETE FROM parkatlas.account WHERE id = :id")
                .param("id", OTHER)
                .update();
        if (owner.sql("DELETE FROM parkatlas.site_item WHERE park_id = 'dapu-yuan' AND note = 'test'")
                        .update()
                > 0) {
            raiseVersion();
        }
    }

    private void raiseVersion() {
        OwnerRows.of(environment)
                .sql("SELECT parkatlas.raise_version(ARRAY['site_item'])")
                .query(Long.class)
                .single();
    }

    private void give(String park, int mu) {
        OwnerRows.of(environment).sql("""
                        INSERT INTO parkatlas.site_item
                            (park_id, item, value, as_of, document_id, clause_id, quote, note, demo, pack)
                        SELECT :park, 'available_land', :mu, as_of, document_id, clause_id, quote, 'test', demo, pack
                        FROM parkatlas.site_item WHERE park_id = 'meijiang-yuan' AND item = 'available_land'
                        ON CONFLICT (park_id, item) DO UPDATE SET value = excluded.value
                        """).param("park", park).param("mu", mu).update();
    }

    private Answer saved() {
        return posts.send(PROMOTER, "POST", PATH, Map.of("name", "80 亩以上", "search", SEARCH))
                .is(201);
    }

    private Answer listed() {
        return posts.get(PROMOTER, PATH).is(200);
    }

    @Test
    void theQuestionIsKeptAsItWasAsked() {
        saved();

        var kept = listed();

        assertThat(kept.<String>at("$.items[0].name")).isEqualTo("80 亩以上");
        assertThat(kept.<String>at("$.items[0].search.plan")).isEqualTo("meizhou");
        assertThat(kept.<Integer>at("$.items[0].search.limits[0].atLeast")).isEqualTo(80);
        assertThat(kept.<Double>at("$.items[0].search.wishes[0].weight")).isEqualTo(12.5);
        assertThat(kept.<List<Integer>>at("$.items[0].search.wishes[0].breakPoints[*].at"))
                .containsExactly(1500, 60000);
        assertThat(kept.<List<Integer>>at("$.items[0].search.wishes[0].breakPoints[*].worth"))
                .containsExactly(1, 0);
    }

    @Test
    void aNewHitIsToldUntilTheSearchIsOpened() {
        var path = PATH + "/" + saved().at("$.id");
        int before = listed().at("$.items[0].hits");
        assertThat(listed().<List<Object>>at("$.items[0].added")).isEmpty();

        give("dapu-yuan", 90);
        assertThat(listed().<List<Object>>at("$.items[0].added"))
                .as("nothing was published yet, so nothing is asked")
                .isEmpty();
        raiseVersion();

        assertThat(listed().<List<String>>at("$.items[0].added[*].parkId")).containsExactly("dapu-yuan");
        assertThat(listed().<List<String>>at("$.items[0].added[*].shortName")).containsExactly("大埔园");
        assertThat(listed().<Integer>at("$.items[0].hits")).isEqualTo(before + 1);

        var opened = posts.send(PROMOTER, "POST", path + "/openings", "").is(200);
        raiseVersion();

        assertThat(opened.<List<Object>>at("$.added")).isEmpty();
        assertThat(listed().<List<Object>>at("$.items[0].added")).isEmpty();
        assertThat(listed().<Integer>at("$.items[0].hits")).isEqualTo(before + 1);
    }

    @Test
    void whatIsNoHitAnyMoreIsToldToo() {
        give("dapu-yuan", 90);
        raiseVersion();
        saved();

        give("dapu-yuan", 70);
        raiseVersion();

        assertThat(listed().<List<String>>at("$.items[0].gone[*].parkId")).containsExactly("dapu-yuan");
        assertThat(listed().<List<Object>>at("$.items[0].added")).isEmpty();
    }

    @Test
    void aSearchThatCannotBeAskedAnyMoreSaysSo() {
        saved();
        OwnerRows.of(environment).sql("""
                        UPDATE parkatlas.saved_search SET state = '', search = search || '{"make": "link:gone/gone"}'
                        """).update();

        var kept = listed();

        assertThat(kept.<Object>at("$.items[0].hits")).isNull();
        assertThat(kept.<List<Object>>at("$.items[0].gone")).isEmpty();
    }

    @Test
    void nobodyElseSeesOpensOrDeletesIt() {
        var path = PATH + "/" + saved().at("$.id");

        assertThat(posts.get(OTHER, PATH).is(200).<List<Object>>at("$.items")).isEmpty();
        posts.send(OTHER, "POST", path + "/openings", "").is(404);
        posts.send(OTHER, "DELETE", path, "").is(404);
        posts.get("demo-officer-city", PATH).is(403);
        posts.get(StaffRequests.PUBLIC, PATH).is(401);
        posts.send(PROMOTER, "DELETE", path, "").is(204);
        assertThat(listed().<List<Object>>at("$.items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"plan": "atlantis"}                                                | /search/plan
            {"wishes": [{"criterion": "station", "weight": -1}]}                | /search/wishes/0/weight
            {"wishes": [{"criterion": "county", "weight": 1}]}                  | /search/wishes/0
            {"make": "link:nowhere/nothing"}                                    | /search/make
            """)
    void aSearchIsCheckedAsTheFinderChecksIt(String search, String pointer) {
        var body = "{\"name\": \"x\", \"search\": %s}".formatted(search);

        var answer = new StaffRequests(port).send(PROMOTER, "POST", PATH, body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"" + pointer + "\"");
    }

    @Test
    void noMoreThanFiftyAreKept() {
        saved();
        OwnerRows.of(environment).sql("""
                        INSERT INTO parkatlas.saved_search (account, name, search, seen, found, state)
                        SELECT account, name, search, seen, found, state
                        FROM parkatlas.saved_search, generate_series(1, 49)
                        """).update();

        var refused = posts.send(PROMOTER, "POST", PATH, Map.of("name", "x", "search", SEARCH));

        assertThat(refused.is(422).<String>at("$.detail")).contains("至多留 50 个");
        assertThat(listed().<List<Object>>at("$.items")).hasSize(50);
    }
}

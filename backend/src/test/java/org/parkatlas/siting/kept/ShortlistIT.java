package org.parkatlas.siting.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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

/** Shortlists: their order, their notes, and that they are nobody else's. */
@IntegrationTest
class ShortlistIT {

    private static final String PATH = "/api/v1/siting/shortlists";
    private static final String PROMOTER = "demo-promoter";
    private static final String OTHER = "test-other-promoter";

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
        owner.sql("DELETE FROM parkatlas.shortlist").update();
        owner.sql("DELETE FROM parkatlas.account WHERE id = :id")
                .param("id", OTHER)
                .update();
    }

    private static Map<String, Object> site(String park, String note) {
        return Map.of("parkId", park, "note", note);
    }

    private static Map<String, Object> form(List<Map<String, Object>> sites) {
        var form = new HashMap<String, Object>();
        form.put("name", "覆铜板客商");
        form.put("client", "某公司");
        form.put("sites", sites);
        return form;
    }

    private Answer made() {
        return posts.send(PROMOTER, "POST", PATH, form(List.of(site("meixian-yuan", "近铜箔"), site("meijiang-yuan", ""))))
                .is(201);
    }

    @Test
    void theOrderAndTheNotesAreKept() {
        var made = made();
        var form = form(List.of(site("meijiang-yuan", "先看"), site("meixian-yuan", "近铜箔"), site("dapu-yuan", "")));
        form.put("version", 1);

        var replaced =
                posts.send(PROMOTER, "PUT", PATH + "/" + made.at("$.id"), form).is(200);
        var again =
                posts.send(PROMOTER, "PUT", PATH + "/" + made.at("$.id"), form).is(409);

        assertThat(made.<List<String>>at("$.sites[*].parkId")).containsExactly("meixian-yuan", "meijiang-yuan");
        assertThat(made.<Object>at("$.sites[1].note")).isNull();
        assertThat(replaced.<List<String>>at("$.sites[*].parkId"))
                .containsExactly("meijiang-yuan", "meixian-yuan", "dapu-yuan");
        assertThat(replaced.<String>at("$.sites[0].note")).isEqualTo("先看");
        assertThat(replaced.<Integer>at("$.version")).isEqualTo(2);
        assertThat(again.<String>at("$.code")).isEqualTo("SHORTLIST_CHANGED");
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var path = PATH + "/" + made().at("$.id");
        var form = form(List.of());
        form.put("version", 1);

        assertThat(posts.get(OTHER, PATH).is(200).<List<Object>>at("$.items")).isEmpty();
        posts.send(OTHER, "PUT", path, form).is(404);
        posts.send(OTHER, "DELETE", path, "").is(404);
        posts.get("demo-officer-city", PATH).is(403);
        posts.get(StaffRequests.PUBLIC, PATH).is(401);
        assertThat(posts.get(PROMOTER, PATH).<List<Object>>at("$.items")).hasSize(1);
        posts.send(PROMOTER, "DELETE", path, "").is(204);
        assertThat(posts.get(PROMOTER, PATH).<List<Object>>at("$.items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere      | meixian-yuan | /sites/0/parkId
            meixian-yuan | nowhere      | /sites/1/parkId
            meixian-yuan | meixian-yuan | /sites/1/parkId
            """)
    void aSiteIsAParkAndStandsOnce(String first, String second, String pointer) {
        var refused = posts.send(PROMOTER, "POST", PATH, form(List.of(site(first, ""), site(second, ""))))
                .is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void aChangeNamesItsVersion() {
        var path = PATH + "/" + made().at("$.id");

        var refused = posts.send(PROMOTER, "PUT", path, form(List.of())).is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/version");
    }
}

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
        owner.sql("UPDATE parkatlas.park SET audience = 'public' WHERE id = 'pingyuan-gaoxinqu'")
                .update();
    }

    private static Map<String, Object> site(String park, String note) {
        return Map.of("parkId", park, "note", note);
    }

    private static Map<String, Object> land(String key) {
        return Map.of("site", key, "note", "看地");
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
    void aParkIsOneThatIsThereAndStandsOnce(String first, String second, String pointer) {
        var refused = posts.send(PROMOTER, "POST", PATH, form(List.of(site(first, ""), site(second, ""))))
                .is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    /** A park of before, by its id and as the finder's addresses have it; a block; a parcel. */
    @Test
    void parksBlocksAndParcelsAreKeptTogether() {
        var made = posts.send(
                        PROMOTER,
                        "POST",
                        PATH,
                        form(List.of(
                                land("parcel:py-01-004"),
                                site("meixian-yuan", ""),
                                land("block:pingyuan-gaoxinqu:区块一"),
                                land("park:meijiang-yuan"))))
                .is(201);

        assertThat(made.<List<String>>at("$.sites[*].site"))
                .containsExactly("parcel:py-01-004", "meixian-yuan", "block:pingyuan-gaoxinqu:区块一", "meijiang-yuan");
        assertThat(made.<List<String>>at("$.sites[*].kind")).containsExactly("parcel", "park", "block", "park");
        assertThat(made.<List<String>>at("$.sites[*].parkId"))
                .containsExactly(null, "meixian-yuan", null, "meijiang-yuan");
        assertThat(made.<String>at("$.sites[0].name")).isEqualTo("PY-01-004");
        assertThat(made.<String>at("$.sites[2].name")).isEqualTo("平远高新区 区块一");
        assertThat(made.<List<String>>at("$.sites[*].plan")).containsOnly("meizhou");
        assertThat(made.<List<Boolean>>at("$.sites[*].demo")).containsExactly(true, false, true, false);
        assertThat(made.<List<Boolean>>at("$.sites[*].there")).containsOnly(true);
    }

    /** Built on, unknown, of no kind; and a parcel that is ready, for a promoter of another county. */
    @ParameterizedTest
    @CsvSource({
        "demo-promoter, parcel:py-01-002",
        "demo-promoter, parcel:none",
        "demo-promoter, block:pingyuan-gaoxinqu:none",
        "demo-promoter, block:pingyuan-gaoxinqu",
        "demo-promoter, firm:py-01-004",
        "test-other-promoter, parcel:py-01-004"
    })
    void landOfOtherCountiesIsAsUnknownAsWhatIsNotThere(String account, String key) {
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.account SET counties = '{441422}' WHERE id = :id")
                .param("id", OTHER)
                .update();

        var refused = posts.send(account, "POST", PATH, form(List.of(site("meixian-yuan", ""), land(key))))
                .is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/sites/1/site");
    }

    @Test
    void aSiteIsNamedOnceByOneOfTwoNames() {
        var twice = form(List.of(land("parcel:py-01-004"), land("parcel:py-01-004")));
        var both = form(List.of(Map.of("site", "meixian-yuan", "parkId", "meixian-yuan")));
        var park = form(List.of(site("meixian-yuan", ""), land("park:meixian-yuan")));

        assertThat(posts.send(PROMOTER, "POST", PATH, twice).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/sites/1/site");
        assertThat(posts.send(PROMOTER, "POST", PATH, park).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/sites/1/site");
        assertThat(posts.send(PROMOTER, "POST", PATH, both).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/sites/0/site");
        posts.send(PROMOTER, "POST", PATH, form(List.of(Map.of("note", "无")))).is(422);
    }

    /** It says that it is gone, keeps its note and its place, and the rest of the list can still be changed. */
    @Test
    void whatIsNoLongerForThePostStaysAndSaysSo() {
        var made = posts.send(
                        PROMOTER,
                        "POST",
                        PATH,
                        form(List.of(land("block:pingyuan-gaoxinqu:区块一"), site("meixian-yuan", ""))))
                .is(201);
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.park SET audience = 'county' WHERE id = 'pingyuan-gaoxinqu'")
                .update();
        OwnerRows.of(environment)
                .sql("INSERT INTO parkatlas.shortlist_site (shortlist, ord, site) VALUES (:id::uuid, 3, 'long-gone')")
                .param("id", made.<String>at("$.id"))
                .update();

        var list = posts.get(PROMOTER, PATH).is(200);
        var form = form(List.of(site("meixian-yuan", ""), land("block:pingyuan-gaoxinqu:区块一"), site("long-gone", "")));
        form.put("version", 1);
        var moved =
                posts.send(PROMOTER, "PUT", PATH + "/" + made.at("$.id"), form).is(200);

        assertThat(list.<List<Boolean>>at("$.items[0].sites[*].there")).containsExactly(false, true, false);
        assertThat(list.<List<String>>at("$.items[0].sites[*].name"))
                .containsExactly("block:pingyuan-gaoxinqu:区块一", "梅县区产业集聚地", "long-gone");
        assertThat(list.<Object>at("$.items[0].sites[0].plan")).isNull();
        assertThat(list.<String>at("$.items[0].sites[0].note")).isEqualTo("看地");
        assertThat(moved.<List<Boolean>>at("$.sites[*].there")).containsExactly(true, false, false);
    }

    @Test
    void aChangeNamesItsVersion() {
        var path = PATH + "/" + made().at("$.id");

        var refused = posts.send(PROMOTER, "PUT", path, form(List.of())).is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/version");
    }
}

package org.parkatlas.docket.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The docket over HTTP: who collects, prepares, reports and closes; what each step needs; and that nobody else sees any of it. */
@IntegrationTest
class DocketIT {

    private static final String PATH = "/api/v1/docket";
    private static final String ITEMS = PATH + "/items";
    private static final String OFFICE = "demo-office";
    private static final String PINGYUAN = "demo-member-pingyuan";

    /** Of 市生态环境局. */
    private static final String MEMBER = "demo-member";

    private static final String TITLE = "绝无仅有测试事项";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    @Qualifier("desk")
    private DataSource desk;

    private Posts posts;

    @BeforeEach
    void open() {
        posts = new Posts(port);
    }

    @AfterEach
    void forget() {
        OwnerRows.of(environment)
                .sql("DELETE FROM parkatlas.docket_item WHERE example IS NULL")
                .update();
    }

    private static Map<String, Object> form(Object... places) {
        var form = new HashMap<String, Object>();
        form.put("kind", "difficulty");
        form.put("title", TITLE);
        form.put("text", "供电容量不足，项目不能按期投产。");
        form.put("raisedBy", "lx-o-member-441426");
        form.put("places", List.of(places));
        return form;
    }

    private Answer collected() {
        return posts.send(PINGYUAN, "POST", ITEMS, form("park:pingyuan-yuan")).is(201);
    }

    private static String pathOf(Answer item) {
        return ITEMS + "/" + item.at("$.id");
    }

    private Answer move(String account, Answer item, String to, Map<String, Object> more) {
        var form = new HashMap<>(more);
        form.put("to", to);
        form.putIfAbsent("note", "说明");
        form.putIfAbsent("version", item.at("$.version"));
        return posts.send(account, "POST", pathOf(item) + "/moves", form);
    }

    private Answer submitted() {
        var prepared = move(OFFICE, collected(), "prepared", Map.of()).is(200);
        return move(OFFICE, prepared, "submitted", Map.of("preparedWith", "相关业务处室", "proposal", "先增容，再扩建。"))
                .is(200);
    }

    private Answer decided() {
        var today = LocalDate.now(Clock.CHINA).toString();
        return move(OFFICE, submitted(), "decided", Map.of("decidedOn", today, "resolution", "由市生态环境局牵头办理。"))
                .is(200);
    }

    private static String inDays(int days) {
        return LocalDate.now(Clock.CHINA).plusDays(days).toString();
    }

    @Test
    void anItemGoesItsWay() {
        var followed = move(
                        OFFICE, decided(), "followed", Map.of("responsible", "lx-o-member-shengtai", "due", inDays(9)))
                .is(200);
        assertThat(followed.<String>at("$.clock.state")).isEqualTo("soon");
        assertThat(followed.<Integer>at("$.clock.days")).isEqualTo(9);
        assertThat(followed.<String>at("$.responsible.name")).isEqualTo("梅州市生态环境局");

        assertThat(posts.get(MEMBER, pathOf(followed)).is(200).<Boolean>at("$.mayReport"))
                .isTrue();
        posts.send(MEMBER, "POST", pathOf(followed) + "/entries", Map.of("kind", "report", "text", "已增容。"))
                .is(200);
        var closed =
                move(OFFICE, followed, "closed", Map.of("note", "已投产，向成员单位通报。")).is(200);

        assertThat(closed.<Object>at("$.clock")).isNull();
        assertThat(closed.<List<String>>at("$.mayMove")).isEmpty();
        assertThat(posts.get(PINGYUAN, pathOf(closed) + "/entries").<List<String>>at("$.items[*].to"))
                .containsExactly("closed", null, "followed", "decided", "submitted", "prepared", "collected");
        assertThat(posts.get(PINGYUAN, pathOf(closed) + "/entries").<String>at("$.items[1].unit"))
                .isEqualTo("梅州市生态环境局");
        assertThat(OwnerRows.of(environment)
                        .sql("SELECT account FROM parkatlas.audit_entry WHERE object = :object ORDER BY seq")
                        .param("object", "docket-item:" + closed.at("$.id"))
                        .query(String.class)
                        .list())
                .containsExactly(PINGYUAN, OFFICE, OFFICE, OFFICE, OFFICE, MEMBER, OFFICE);
    }

    @Test
    void aDecisionGoesBackToTheMeeting() {
        var again = move(OFFICE, decided(), "submitted", Map.of()).is(200);

        assertThat(again.<String>at("$.step")).isEqualTo("submitted");
        assertThat(again.<String>at("$.resolution")).isEqualTo("由市生态环境局牵头办理。");
    }

    /** Three（一）: 市、县工信主管部门收集; three（末段）: the office does the daily work. */
    @Test
    void everyUnitDoesItsOwn() {
        var item = collected();

        assertThat(posts.send(MEMBER, "POST", ITEMS, form()).is(403).<String>at("$.code"))
                .isEqualTo("DOCKET_NOT_YOUR_UNIT");
        move(PINGYUAN, item, "prepared", Map.of()).is(403);
        move(MEMBER, item, "prepared", Map.of()).is(403);
        posts.send(OFFICE, "POST", pathOf(item) + "/entries", Map.of("kind", "report", "text", "不由我报"))
                .is(403);
        posts.send(MEMBER, "POST", pathOf(item) + "/entries", Map.of("kind", "note", "text", "可以这样办"))
                .is(200);
        assertThat(item.<List<String>>at("$.mayMove")).isEmpty();
        assertThat(posts.get(OFFICE, pathOf(item)).<List<String>>at("$.mayMove"))
                .containsExactly("prepared", "closed");
    }

    @Test
    void whoCollectedItChangesItBeforeItIsPrepared() {
        var item = collected();
        var form = form("park:pingyuan-gaoxinqu", "county:441426");
        form.put("version", item.<Integer>at("$.version"));

        var changed = posts.send(PINGYUAN, "PUT", pathOf(item), form).is(200);
        var again = posts.send(PINGYUAN, "PUT", pathOf(item), form).is(409);
        posts.send(MEMBER, "PUT", pathOf(item), form).is(403);
        var prepared = move(OFFICE, changed, "prepared", Map.of()).is(200);
        form.put("version", prepared.<Integer>at("$.version"));
        posts.send(PINGYUAN, "PUT", pathOf(item), form).is(403);

        assertThat(changed.<List<String>>at("$.places[*].label")).containsExactly("平远高新区", "平远县");
        assertThat(again.<String>at("$.code")).isEqualTo("DOCKET_ITEM_CHANGED");
        posts.send(OFFICE, "PUT", pathOf(item), form).is(200);
    }

    @Test
    void aStaleStepIsTold() {
        var item = collected();
        move(OFFICE, item, "prepared", Map.of()).is(200);

        assertThat(move(OFFICE, item, "prepared", Map.of()).is(409).<String>at("$.code"))
                .isEqualTo("DOCKET_ITEM_CHANGED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind     | dreaming             | /kind
            title    | ''                   | /title
            text     | ' '                  | /text
            raisedBy | lx-o-member-441422   | /raisedBy
            raisedBy | nobody               | /raisedBy
            """)
    void badInputSaysWhere(String member, String value, String pointer) {
        var form = form("park:pingyuan-yuan");
        form.put(member, value);

        var refused = posts.send(PINGYUAN, "POST", ITEMS, form);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"park:nowhere", "park:meixian-yuan", "county:441422", "parcel:nowhere", "target:mz-1", "x"})
    void aCountyNamesPlacesThatItHas(String place) {
        var refused = posts.send(PINGYUAN, "POST", ITEMS, form("park:pingyuan-yuan", place))
                .is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/places/1");
    }

    @Test
    void anItemIsRaisedByAUnitOrIsFromAClause() {
        var form = form();
        form.remove("raisedBy");
        posts.send(OFFICE, "POST", ITEMS, form).is(422);
        form.put("source", Map.of("documentId", "meizhou-plan", "clauseId", "nowhere"));
        posts.send(OFFICE, "POST", ITEMS, form).is(422);
        form.put("source", Map.of("documentId", "meizhou-lianxi-huiyi", "clauseId", "c2-3"));

        var made = posts.send(OFFICE, "POST", ITEMS, form).is(201);

        assertThat(made.<String>at("$.source.document")).isEqualTo("联席会议通知");
        assertThat(made.<String>at("$.source.clause")).isEqualTo("二（三）");
        assertThat(made.<Object>at("$.raisedBy")).isNull();
        assertThat(posts.get(MEMBER, PATH).<List<Integer>>at("$.cityWide")).contains(made.<Integer>at("$.number"));
    }

    /** What an item is about stands in its park, and a parcel is told by its code alone. */
    @Test
    void everyKindOfPlaceHasItsMark() {
        var form = form(
                "county:441403", "park:meixian-yuan", "enterprise:jiayuan-keji", "project:p-bomin", "parcel:py-05-003");

        var made = posts.send(OFFICE, "POST", ITEMS, form).is(201);

        assertThat(made.<List<String>>at("$.places[*].label"))
                .contains("梅县区", "梅县园")
                .doesNotContainNull();
        assertThat(made.<List<String>>at("$.anchors[*].reference")).contains("county:441403", "park:meixian-yuan");
        assertThat(made.<List<Double>>at("$.anchors[*].lon")).doesNotContainNull();
        assertThat(posts.get(MEMBER, ITEMS + "?place=park:meixian-yuan&kind=difficulty")
                        .<List<String>>at("$.items[*].id"))
                .contains(made.<String>at("$.id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            collected | submitted | /to
            collected | followed  | /to
            prepared  | submitted | /preparedWith
            submitted | decided   | /decidedOn
            decided   | followed  | /responsible
            """)
    void everyStepNeedsWhatTheNoticeSays(String at, String to, String pointer) {
        var item =
                switch (at) {
                    case "collected" -> collected();
                    case "prepared" ->
                        move(OFFICE, collected(), "prepared", Map.of()).is(200);
                    case "submitted" -> submitted();
                    default -> decided();
                };

        var refused = move(OFFICE, item, to, Map.of()).is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void aStepNeedsANoteAndADayToCome() {
        var item = decided();
        var unit = "lx-o-member-shengtai";

        move(OFFICE, item, "followed", Map.of("responsible", unit, "due", inDays(-1)))
                .is(422);
        move(OFFICE, item, "followed", Map.of("responsible", unit, "due", "2026-02-30"))
                .is(422);
        move(OFFICE, item, "followed", Map.of("responsible", unit)).is(422);
        move(OFFICE, item, "followed", Map.of("responsible", "nobody", "due", inDays(1)))
                .is(422);
        assertThat(move(OFFICE, item, "closed", Map.of("note", " ")).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/note");
    }

    /** Eight items come with the pack; their days are counted from the load. */
    @Test
    void theDemonstrationHasItsItems() {
        var answer = posts.get(MEMBER, ITEMS).is(200);
        var overview = posts.get(MEMBER, PATH).is(200);

        assertThat(answer.<List<String>>at("$.items[*].title")).contains("建立统一电镀定点基地");
        assertThat(answer.<List<Boolean>>at("$.items[*].demo")).containsOnly(true);
        assertThat(overview.<Integer>at("$.total")).isEqualTo(8);
        assertThat(overview.<Integer>at("$.overdue")).isEqualTo(1);
        assertThat(overview.<List<Integer>>at("$.steps[*].items")).containsExactly(1, 1, 2, 1, 2, 1);
        assertThat(overview.<List<Integer>>at("$.cityWide")).hasSize(2);
        assertThat(overview.<String>at("$.unit.name")).isEqualTo("梅州市生态环境局");
        assertThat(posts.get(MEMBER, ITEMS + "?step=followed&limit=1").<String>at("$.next"))
                .isNotNull();
    }

    /**
     * Counted in the notice (一、召集人及职责; 三（末段）): two that convene, 市政府 as a deputy, 业务处室, eight counties, sixteen of the
     * city, 高新区, 供电局, 工商联, the division that is liaison, and the office.
     */
    @Test
    void unitsAreTheOrganisationsOfTheNotice() {
        var units = posts.get(OFFICE, PATH + "/units").is(200);

        assertThat(units.<String>at("$.items[0].name")).isEqualTo("梅州市工业和信息化局");
        assertThat(units.<List<String>>at("$.items[0].parts")).contains("办公室", "联络员");
        assertThat(units.<List<String>>at("$.items[*].name"))
                .doesNotHaveDuplicates()
                .contains("平远县政府", "广东省工业和信息化厅", "梅州市工商联");
        assertThat(units.<List<String>>at("$.items[?(@.office == true)].id")).containsExactly("lx-o-office");
        assertThat(units.<Integer>at("$.total")).isEqualTo(33);
    }

    @Test
    void anAdministratorSaysForWhomAnAccountActs() {
        var seat = PATH + "/seats/demo-member";
        posts.send("demo-admin", "PUT", seat, Map.of("unit", "nobody")).is(422);
        posts.send("demo-admin", "PUT", PATH + "/seats/demo-steward-pingyuan", Map.of("unit", "lx-o-office"))
                .is(404);
        posts.send(MEMBER, "PUT", seat, Map.of("unit", "lx-o-office")).is(403);
        try {
            posts.send("demo-admin", "DELETE", seat, "").is(204);
            assertThat(posts.get(MEMBER, ITEMS).is(200).<Integer>at("$.total")).isZero();
            assertThat(posts.get(MEMBER, PATH).is(200).<Object>at("$.unit")).isNull();
            posts.send(MEMBER, "POST", ITEMS, form()).is(403);
        } finally {
            posts.send("demo-admin", "PUT", seat, Map.of("unit", "lx-o-member-shengtai"))
                    .is(204);
        }
        assertThat(posts.get("demo-admin", PATH + "/seats").<List<String>>at("$.items[*].unit"))
                .contains("lx-o-office", "lx-o-member-shengtai");
    }

    /** The desk adds to the history and changes none of it. */
    @Test
    void theHistoryOnlyGrows() {
        collected();
        var client = JdbcClient.create(desk);

        for (var statement : List.of(
                "UPDATE parkatlas.docket_entry SET text = 'x'",
                "DELETE FROM parkatlas.docket_entry",
                "DELETE FROM parkatlas.docket_item")) {
            assertThatThrownBy(() -> client.sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-promoter",
                "demo-officer-city",
                "demo-steward-pingyuan",
                "demo-reviewer-pingyuan",
                "demo-publisher",
                "demo-admin",
                "demo-auditor"
            })
    void nobodyElseIsLetIn(String account) {
        var item = collected();

        for (var path : List.of(PATH, ITEMS, pathOf(item), pathOf(item) + "/entries", PATH + "/clauses")) {
            posts.get(account, path).is(403);
            posts.get(StaffRequests.PUBLIC, path).is(401);
        }
        posts.send(account, "POST", ITEMS, form()).is(403);
    }

    /** Nothing of it is found, counted or exported anywhere, by nobody. */
    @Test
    void nothingOfTheDocketIsInAnotherOutlet() {
        collected();
        var found = "%E7%BB%9D%E6%97%A0%E4%BB%85%E6%9C%89%E6%B5%8B%E8%AF%95";

        for (var account : List.of(StaffRequests.PUBLIC, "demo-promoter", "demo-officer-city", MEMBER)) {
            for (var path : List.of(
                    "/api/v1/search?q=" + found,
                    "/api/v1/projects?limit=1000",
                    "/api/v1/measures?limit=1000",
                    "/api/v1/organs?limit=1000",
                    "/ogc/collections/parks/items/pingyuan-yuan",
                    "/api/v1/parks/pingyuan-yuan",
                    "/api/v1/layers")) {
                assertThat(posts.get(account, path).body())
                        .as(path)
                        .doesNotContain(TITLE)
                        .doesNotContain("docket");
            }
        }
    }
}

package org.parkatlas.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.util.HtmlUtils;

/** The rolling ledger over HTTP: who reads it, who keeps parcels, two who keep one at once, what it says of what is not known. */
@IntegrationTest
class RollingIT {

    private static final String PATH = "/api/v1/rolling-ledger";
    private static final String LEDGER = PATH + "?plan=meizhou";
    private static final String PROMOTER = "demo-promoter";
    private static final String MEMBER = "demo-member";
    private static final String DABU = "test-rolling-dabu";

    /** Of the four plans' projects one that the plan has under construction (开工建设). */
    private static final String BUILDING = "$.items[?(@.stage == '建设')]";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Posts posts;

    @BeforeEach
    void open() {
        posts = new Posts(port);
        OwnerRows.of(environment).sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password, must_change, demo)
                        SELECT :id, '大埔县招商岗', 'promotion desk, Dabu', '{promoter}', '{441422}', password, false, true
                        FROM parkatlas.account WHERE id = 'demo-promoter'
                        """).param("id", DABU).update();
    }

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.project_plot").update();
        owner.sql("DELETE FROM parkatlas.project_observation WHERE id = 'seen-by-test'")
                .update();
        owner.sql("DELETE FROM parkatlas.project_observation_past").update();
        owner.sql("DELETE FROM parkatlas.lead").update();
        owner.sql("DELETE FROM parkatlas.account WHERE id = :id")
                .param("id", DABU)
                .update();
        owner.sql("SELECT parkatlas.raise_version(ARRAY['project_observation'])")
                .query(Long.class)
                .single();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private Answer ledger() {
        return posts.get(MEMBER, LEDGER).is(200);
    }

    private String building() {
        return ledger().<List<String>>at(BUILDING + ".id").get(0);
    }

    private String parcel(int index) {
        return posts.get(PROMOTER, "/api/v1/leads/free-plots?limit=20").is(200).at("$.items[" + index + "].id");
    }

    private Answer keep(String account, String project, String parcel, LocalDate until) {
        return posts.send(
                account, "PUT", PATH + "/projects/" + project + "/plots/" + parcel, Map.of("until", until.toString()));
    }

    private static String of(String project) {
        return "$.items[?(@.id == '%s')]".formatted(project);
    }

    @Test
    void everyProjectOfThePlanIsInIt() {
        var ledger = ledger();
        var projects = posts.get(StaffRequests.PUBLIC, "/api/v1/projects?plan=meizhou&limit=1000")
                .is(200);

        assertThat(ledger.<List<String>>at("$.items[*].id")).isEqualTo(projects.<List<String>>at("$.items[*].id"));
        assertThat(ledger.<List<String>>at(BUILDING + ".freshness")).containsOnly("unknown");
        assertThat(ledger.<List<List<Object>>>at(BUILDING + ".clashes[*].kind")).hasSize(2);
    }

    /** jiayuan-shidai-2023 is of 2023-09-28, which is more than three months ago. */
    @Test
    void theReportThatThePackNamesIsTheNewestWordWhereNothingElseIs() {
        var ledger = ledger();

        assertThat(ledger.<List<String>>at(of("p-jiayuan-tongbo") + ".newest")).containsExactly("2023-09-28");
        assertThat(ledger.<List<String>>at(of("p-jiayuan-tongbo") + ".freshness"))
                .containsExactly("red");
        assertThat(ledger.<List<String>>at("$.rules[*].source"))
                .hasSize(5)
                .allSatisfy(source -> assertThat(source).contains("邯郸"));
    }

    @Test
    void aLaterStageAndItsDayCount() {
        OwnerRows.of(environment).sql("""
                        INSERT INTO parkatlas.project_observation (id, project_id, stage, as_of, source_unit, demo, pack)
                        VALUES ('seen-by-test', 'p-weihua-tongbo', '建设', :day, '某单位', true, 'meizhou')
                        """).param("day", today().minusDays(3)).update();
        OwnerRows.of(environment)
                .sql("SELECT parkatlas.raise_version(ARRAY['project_observation'])")
                .query(Long.class)
                .single();

        var ledger = ledger();
        var kept = posts.get(MEMBER, LEDGER + "&freshness=fresh&stage=%E5%BB%BA%E8%AE%BE&county=441402")
                .is(200);

        assertThat(ledger.<List<String>>at(of("p-weihua-tongbo") + ".seen.stage"))
                .containsExactly("建设");
        assertThat(ledger.<List<Integer>>at(of("p-weihua-tongbo") + ".days")).containsExactly(3);
        assertThat(ledger.<List<String>>at(of("p-weihua-tongbo") + ".clashes[*].kind"))
                .containsExactly("building_without_plot");
        assertThat(kept.<List<String>>at("$.items[*].id")).containsExactly("p-weihua-tongbo");
        assertThat(kept.<Integer>at("$.total")).isEqualTo(1);
        assertThat(posts.get(MEMBER, LEDGER + "&sort=freshness").<List<String>>at("$.items[*].freshness"))
                .startsWith("red");
    }

    /** 六（五）: 年度中期评估 and 定期评估, neither with a day. */
    @Test
    void anEvaluationWithoutADayHasNone() {
        var ledger = ledger();

        assertThat(ledger.<List<String>>at("$.evaluations[*].name")).containsExactly("年度中期评估", "定期评估");
        assertThat(ledger.<List<Object>>at("$.evaluations[*].nextOn")).containsOnlyNulls();
        assertThat(ledger.<List<String>>at("$.evaluations[*].reason")).containsOnly("not_dated");
        assertThat(ledger.<List<String>>at("$.evaluations[*].sources[*].clauseId"))
                .containsOnly("c6-5");
        assertThat(ledger.<String>at("$.planEnd")).isEqualTo("2025-12-31");
    }

    @Test
    void aParcelIsKeptForOneProject() {
        var first = building();
        keep(PROMOTER, first, parcel(0), today().plusDays(30)).is(204);
        keep(PROMOTER, first, parcel(0), today().plusDays(60)).is(204);

        var refused = keep(PROMOTER, "p-weihua-tongbo", parcel(0), today().plusDays(30))
                .is(409);
        var ledger = ledger();

        assertThat(refused.<String>at("$.code")).isEqualTo("PLOT_RESERVED");
        assertThat(refused.<String>at("$.detail")).contains("招商岗");
        assertThat(ledger.<List<String>>at(of(first) + ".plots[*].id")).containsExactly(parcel(0));
        assertThat(ledger.<List<String>>at(of(first) + ".plots[*].until"))
                .containsExactly(today().plusDays(60).toString());
        assertThat(ledger.<List<String>>at(of(first) + ".plots[*].post")).containsExactly("招商岗");
        assertThat(ledger.<List<String>>at(of(first) + ".clashes[*].kind")).doesNotContain("building_without_plot");
        assertThat(ledger.<Boolean>at("$.demo")).isTrue();

        posts.send(PROMOTER, "DELETE", PATH + "/projects/" + first + "/plots/" + parcel(0), "")
                .is(204);
        posts.send(PROMOTER, "DELETE", PATH + "/projects/" + first + "/plots/" + parcel(0), "")
                .is(404);
        keep(PROMOTER, "p-weihua-tongbo", parcel(0), today().plusDays(30)).is(204);
    }

    @Test
    void aReservationThatHasEndedGivesWay() {
        var first = building();
        keep(PROMOTER, first, parcel(0), today().plusDays(30)).is(204);
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.project_plot SET until = :day")
                .param("day", today().minusDays(1))
                .update();

        assertThat(ledger().<List<String>>at(of(first) + ".clashes[*].kind"))
                .contains("reservation_ended", "building_without_plot");
        keep(PROMOTER, "p-weihua-tongbo", parcel(0), today().plusDays(30)).is(204);
        assertThat(ledger().<List<Object>>at(of(first) + ".plots[*]")).isEmpty();
    }

    @Test
    void ofManyWhoKeepOneParcelAtOnceOneWins() throws InterruptedException, ExecutionException {
        var projects = ledger().<List<String>>at("$.items[*].id").subList(0, 6);
        var parcel = parcel(1);
        List<Callable<Answer>> tries = projects.stream()
                .<Callable<Answer>>map(project -> () -> keep(PROMOTER, project, parcel, today().plusDays(30)))
                .toList();

        var threads = Executors.newFixedThreadPool(tries.size());
        var answers = new ArrayList<Answer>();
        for (Future<Answer> answer : threads.invokeAll(tries)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(204).containsOnly(204, 409);
        assertThat(answers.stream().filter(it -> it.status() == 409))
                .allSatisfy(it -> assertThat(it.<String>at("$.detail")).contains("招商岗"));
    }

    @Test
    void aLeadOnTheSameParcelIsAClash() {
        var lead = posts.send(
                        PROMOTER,
                        "POST",
                        "/api/v1/leads",
                        Map.of("county", "441426", "client", "甲公司", "needs", "覆铜板", "stage", "talks"))
                .is(201);
        posts.send(
                        PROMOTER,
                        "PUT",
                        "/api/v1/leads/" + lead.at("$.id") + "/plots/" + parcel(2),
                        Map.of("held", "reserved"))
                .is(200);
        keep(PROMOTER, building(), parcel(2), today().plusDays(30)).is(204);

        var clash = BUILDING + ".clashes[?(@.kind == 'plot_shared')]";

        assertThat(ledger().<List<String>>at(clash + ".number")).containsExactly(lead.<String>at("$.number"));
        assertThat(ledger().<List<String>>at(clash + ".post")).containsExactly("招商岗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-member", "demo-steward-pingyuan", "demo-publisher", "demo-officer-city"})
    void otherPostsReadAndKeepNothing(String account) {
        posts.get(account, LEDGER).is(200);
        keep(account, "p-weihua-tongbo", parcel(0), today().plusDays(30)).is(403);
    }

    @Test
    void itIsForPostsAlone() {
        posts.get(StaffRequests.PUBLIC, LEDGER).is(401);
        posts.get(StaffRequests.PUBLIC, PATH + "/tables.xlsx?plan=meizhou").is(401);
        posts.get("demo-admin", LEDGER).is(403);
        keep(DABU, "p-weihua-tongbo", parcel(0), today().plusDays(30)).is(404);
        keep(PROMOTER, "p-weihua-tongbo", parcel(0), today().plusDays(30)).is(204);
        posts.send(DABU, "DELETE", PATH + "/projects/p-weihua-tongbo/plots/" + parcel(0), "")
                .is(404);
    }

    @ParameterizedTest
    @CsvSource({
        "plan=nowhere, plan",
        "county=441426, plan",
        "plan=meizhou&county=44, county",
        "plan=meizhou&stage=x, stage",
        "plan=meizhou&freshness=x, freshness",
        "plan=meizhou&sort=x, sort",
        "plan=meizhou&colour=x, colour",
    })
    void refusesAParameterAndNamesIt(String query, String parameter) {
        assertThat(posts.get(MEMBER, PATH + "?" + query).is(400).<List<String>>at("$.errors[*].parameter"))
                .containsExactly(parameter);
    }

    @Test
    void badInputSaysWhereAndWhy() {
        var parcel = parcel(0);
        var path = PATH + "/projects/p-weihua-tongbo/plots/" + parcel;

        assertThat(keep(PROMOTER, "nowhere", parcel, today().plusDays(3))
                        .is(404)
                        .<String>at("$.code"))
                .isEqualTo("PROJECT_NOT_FOUND");
        assertThat(keep(PROMOTER, "p-weihua-tongbo", "nowhere", today().plusDays(3))
                        .is(404)
                        .<String>at("$.code"))
                .isEqualTo("PLOT_NOT_FOUND");
        assertThat(keep(PROMOTER, "p-weihua-tongbo", parcel, today()).is(422).<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/until");
        assertThat(posts.send(PROMOTER, "PUT", path, Map.of()).status()).isIn(400, 422);
        assertThat(posts.send(PROMOTER, "PUT", path, Map.of("until", "soon")).status())
                .isIn(400, 422);
    }

    @Test
    void theWorkbookSaysTheSameAndTheLogWhoTookIt() throws IOException {
        keep(PROMOTER, building(), parcel(0), today().plusDays(30)).is(204);

        var file = unpacked(new StaffRequests(port)
                .get(MEMBER, PATH + "/tables.xlsx?plan=meizhou")
                .body());
        var actions = OwnerRows.of(environment)
                .sql("SELECT action FROM parkatlas.audit_entry ORDER BY seq DESC LIMIT 2")
                .query(String.class)
                .list();

        assertThat(file).contains("嘉元科技高性能铜箔项目", "红牌", "年度中期评估", "未写明", "邯郸", "演示数据");
        assertThat(actions).containsExactly("export", "project-plot-reserve");
    }

    private String unpacked(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("ledger.xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }
}

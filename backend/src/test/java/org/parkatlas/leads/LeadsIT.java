package org.parkatlas.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.util.HtmlUtils;

/** Leads over HTTP: their counties, their parcels, two who reserve one at once, and who is told what. */
@IntegrationTest
class LeadsIT {

    private static final String PATH = "/api/v1/leads";
    private static final String CITY = "demo-promoter";

    /** A promoter of 平远 alone, and one of 大埔. */
    private static final String PINGYUAN = "test-promoter-pingyuan";

    private static final String DABU = "test-promoter-dabu";

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
        account(PINGYUAN, "平远县招商岗", "441426");
        account(DABU, "大埔县招商岗", "441422");
    }

    /** With the password of the demonstration accounts. */
    private void account(String id, String post, String county) {
        OwnerRows.of(environment)
                .sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password, must_change, demo)
                        SELECT :id, :post, :id, '{promoter}', ARRAY[:county], password, false, true
                        FROM parkatlas.account WHERE id = 'demo-promoter'
                        """)
                .param("id", id)
                .param("post", post)
                .param("county", county)
                .update();
    }

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.lead").update();
        owner.sql("DELETE FROM parkatlas.account WHERE id LIKE 'test-promoter-%'")
                .update();
    }

    private static Map<String, Object> form(String county, String client, String stage) {
        var form = new HashMap<String, Object>();
        form.put("county", county);
        form.put("client", client);
        form.put("needs", "做覆铜板，要 80 亩，靠近铜箔和印制电路板企业");
        form.put("areaMu", 80);
        form.put("stage", stage);
        return form;
    }

    private Answer made(String account, String county, String client, String stage) {
        return posts.send(account, "POST", PATH, form(county, client, stage)).is(201);
    }

    private static String pathOf(Answer lead) {
        return PATH + "/" + lead.at("$.id");
    }

    private String plot(int index) {
        return posts.get(PINGYUAN, PATH + "/free-plots?park=pingyuan-yuan")
                .is(200)
                .at("$.items[" + index + "].id");
    }

    private Answer hold(String account, Answer lead, String plot, String held) {
        return posts.send(account, "PUT", pathOf(lead) + "/plots/" + plot, Map.of("held", held));
    }

    @Test
    void aLeadIsKeptAndMovesOn() {
        var made = made(PINGYUAN, "441426", "甲公司", "lead");
        var form = form("441426", "甲公司", "talks");
        form.put("version", made.<Integer>at("$.version"));

        var changed = posts.send(PINGYUAN, "PUT", pathOf(made), form).is(200);
        var again = posts.send(PINGYUAN, "PUT", pathOf(made), form).is(409);

        assertThat(made.<String>at("$.number")).matches("XS-441426-20\\d\\d-\\d{4}");
        assertThat(changed.<String>at("$.stage")).isEqualTo("talks");
        assertThat(changed.<Integer>at("$.version")).isEqualTo(2);
        assertThat(changed.<String>at("$.staleness")).isEqualTo("fresh");
        assertThat(again.<String>at("$.code")).isEqualTo("LEAD_CHANGED");
        assertThat(posts.get(PINGYUAN, pathOf(made) + "/notes").<List<String>>at("$.items[*].text"))
                .containsExactly("线索 → 洽谈");
    }

    @Test
    void leadsAreOfTheirCountyAndOfTheCity() {
        var pingyuan = made(PINGYUAN, "441426", "甲公司", "lead");
        made(DABU, "441422", "乙公司", "lead");

        assertThat(clients(PINGYUAN)).containsExactly("甲公司");
        assertThat(clients(DABU)).containsExactly("乙公司");
        assertThat(clients(CITY)).containsExactly("乙公司", "甲公司");
        posts.get(DABU, pathOf(pingyuan)).is(404);
        posts.get(DABU, pathOf(pingyuan) + "/notes").is(404);
        posts.send(DABU, "DELETE", pathOf(pingyuan), "").is(404);
        posts.send(DABU, "POST", PATH, form("441426", "丙公司", "lead")).is(422);
        posts.get("demo-officer-pingyuan", PATH).is(403);
        posts.get(StaffRequests.PUBLIC, PATH).is(401);
    }

    private List<String> clients(String account) {
        return posts.get(account, PATH).is(200).at("$.items[*].client");
    }

    /** A promoter reads the parcels of the own county here, ready ones alone, and in no other outlet. */
    @Test
    void freeParcelsAreReadyOnesOfTheCounty() {
        var free =
                posts.get(PINGYUAN, PATH + "/free-plots?least_mu=10&limit=20").is(200);

        assertThat(free.<List<String>>at("$.items[*].id")).isNotEmpty();
        assertThat(free.<List<String>>at("$.items[*].county")).containsOnly("441426");
        assertThat(free.<List<String>>at("$.items[*].stage")).containsOnly("ready");
        assertThat(free.<List<Number>>at("$.items[*].areaMu"))
                .allSatisfy(mu -> assertThat(mu.doubleValue()).isGreaterThanOrEqualTo(10));
        posts.get(PINGYUAN, "/ogc/collections/parcels/items").is(404);
    }

    @Test
    void aReservedParcelIsNobodyElses() {
        var first = made(PINGYUAN, "441426", "甲公司", "talks");
        var second = made(CITY, "441426", "乙公司", "talks");
        hold(PINGYUAN, first, plot(0), "reserved").is(200);

        var refused = hold(CITY, second, plot(0), "reserved").is(409);
        var wanted = hold(CITY, second, plot(0), "wanted").is(200);

        assertThat(refused.<String>at("$.detail")).contains("平远县招商岗", first.at("$.number"));
        assertThat(wanted.<String>at("$.clashes[0].kind")).isEqualTo("plot_shared");
        assertThat(wanted.<String>at("$.clashes[0].post")).isEqualTo("平远县招商岗");
        assertThat(posts.get(PINGYUAN, pathOf(first)).<List<String>>at("$.clashes[*].kind"))
                .containsExactly("plot_shared");
    }

    @Test
    void ofManyWhoReserveOneParcelAtOnceOneWins() throws InterruptedException, ExecutionException {
        var leads = new ArrayList<Answer>();
        for (int i = 0; i < 6; i++) {
            leads.add(made(i % 2 == 0 ? PINGYUAN : CITY, "441426", "公司" + i, "talks"));
        }
        var parcel = plot(1);
        List<Callable<Answer>> tries = leads.stream()
                .<Callable<Answer>>map(lead -> () -> hold(CITY, lead, parcel, "reserved"))
                .toList();

        var threads = Executors.newFixedThreadPool(tries.size());
        var answers = new ArrayList<Answer>();
        for (Future<Answer> answer : threads.invokeAll(tries)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers.stream().filter(it -> it.status() == 409))
                .allSatisfy(it -> assertThat(it.<String>at("$.detail")).contains("招商岗"));
    }

    @Test
    void whoEndsFreesItsParcels() {
        var first = made(PINGYUAN, "441426", "甲公司", "talks");
        var second = made(PINGYUAN, "441426", "乙公司", "talks");
        var held = hold(PINGYUAN, first, plot(2), "reserved").is(200);
        var form = form("441426", "甲公司", "ended");
        form.put("version", held.<Integer>at("$.version"));

        var ended = posts.send(PINGYUAN, "PUT", pathOf(first), form).is(200);

        assertThat(ended.<List<String>>at("$.plots")).isEmpty();
        hold(PINGYUAN, second, plot(2), "reserved").is(200);
        hold(PINGYUAN, first, plot(3), "wanted").is(422);
        posts.send(PINGYUAN, "DELETE", pathOf(second) + "/plots/" + plot(2), "").is(204);
        posts.send(PINGYUAN, "DELETE", pathOf(second) + "/plots/" + plot(2), "").is(404);
    }

    @Test
    void aParcelOfAnotherCountyCannotBeHad() {
        var lead = made(DABU, "441422", "甲公司", "talks");

        hold(DABU, lead, plot(0), "wanted").is(404);
        hold(DABU, lead, "nowhere", "wanted").is(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            county | 9999      | /county
            county | 440101    | /county
            client | ''        | /client
            needs  | ' '       | /needs
            areaMu | -1        | /areaMu
            areaMu | 1.234     | /areaMu
            stage  | dreaming  | /stage
            """)
    void badInputSaysWhereAndWhy(String member, String value, String pointer) {
        var form = form("441426", "甲公司", "lead");
        form.put(member, value);

        var refused = posts.send(CITY, "POST", PATH, form);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void theWorkbookHasTheLeadsOfThePost() throws IOException {
        made(PINGYUAN, "441426", "甲公司", "signed");
        made(DABU, "441422", "乙公司", "lead");

        var file = unpacked(
                new StaffRequests(port).get(PINGYUAN, PATH + "/tables.xlsx").body());

        assertThat(file).contains("甲公司", "签约无地", "演示数据").doesNotContain("乙公司");
    }

    private String unpacked(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("leads.xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }

    @Test
    void whatIsWrittenIsInTheLog() {
        var lead = made(PINGYUAN, "441426", "甲公司", "lead");
        posts.send(PINGYUAN, "POST", pathOf(lead) + "/notes", Map.of("text", "电话谈过"))
                .is(200);
        posts.send(PINGYUAN, "DELETE", pathOf(lead), "").is(204);

        var actions = OwnerRows.of(environment)
                .sql("SELECT action FROM parkatlas.audit_entry WHERE object = :object ORDER BY seq")
                .param("object", "lead:" + lead.at("$.id"))
                .query(String.class)
                .list();

        assertThat(actions).containsExactly("lead-change", "lead-change", "lead-removal");
    }

    /** No public outlet has a word of a client. */
    @Test
    void nothingOfALeadIsPublic() {
        made(CITY, "441426", "绝无仅有线索公司", "signed");

        for (var path : List.of(
                "/api/v1/search?q=绝无仅有线索公司",
                "/api/v1/enterprises?limit=1000",
                "/api/v1/projects?limit=1000",
                "/ogc/collections/parcels/items")) {
            assertThat(posts.get(StaffRequests.PUBLIC, path.replace("绝无仅有线索公司", "%E7%BB%9D%E6%97%A0%E4%BB%85%E6%9C%89"))
                            .body())
                    .doesNotContain("绝无仅有线索公司");
        }
    }
}

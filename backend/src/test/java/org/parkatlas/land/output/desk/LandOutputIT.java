package org.parkatlas.land.output.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

/** The evaluation over HTTP: who reads it, what the demonstration pack says, objections and what they change. */
@IntegrationTest
class LandOutputIT {

    private static final String PATH = "/api/v1/land-output";
    private static final String PINGYUAN = PATH + "?county=441426&year=2025";
    private static final String MEIXIAN = PATH + "?county=441403&year=2025";
    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String CITY = "demo-officer-city";

    /** B in the first version, and A with a tax of 360 万元. */
    private static final String FIRM = "demo-py-2025-large-01";

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
        window(today().minusDays(1), today().plusDays(2));
    }

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.output_objection").update();
        window(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 11, 22));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private void window(LocalDate from, LocalDate to) {
        OwnerRows.of(environment)
                .sql(
                        "UPDATE parkatlas.output_scheme SET objections_from = :from, objections_to = :to WHERE id = 'demo-py-2025'")
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static String of(String firm) {
        return "$.groups[*].firms[?(@.returnId == '%s')]".formatted(firm);
    }

    private static Map<String, Object> objection() {
        return new HashMap<>(Map.of(
                "county", "441426",
                "year", 2025,
                "returnId", FIRM,
                "figure", "tax",
                "says", "评价税收少计 59.99 万元，12 月补缴未计入。",
                "source", "企业来函（演示）"));
    }

    private Answer enter(Map<String, Object> form) {
        return posts.send(OFFICER, "POST", PATH + "/objections", form);
    }

    private Answer settle(String id, Object form) {
        return posts.send(OFFICER, "POST", PATH + "/objections/" + id + "/settlement", form);
    }

    private static Map<String, Object> accepted(String value) {
        return Map.of("outcome", "accepted", "value", new java.math.BigDecimal(value), "source", "税务局核对单（演示）");
    }

    /** The pack has 16 large firms: 13 ranked, of which 25 % are 3, 70 % 9 and 95 % 12; one without land, one without R&D, one too small. */
    @Test
    void theDemonstrationPackIsEvaluated() {
        var answer = posts.get(OFFICER, PINGYUAN).is(200);

        assertThat(answer.<List<String>>at("$.groups[*].group")).containsExactly("large", "small");
        assertThat(answer.<Map<String, Integer>>at("$.groups[0].counts"))
                .isEqualTo(Map.of("a", 3, "b", 6, "c", 3, "d", 1, "noData", 2, "outOfScope", 1));
        assertThat(answer.<List<String>>at(of(FIRM) + ".grade")).containsExactly("B");
        assertThat(answer.<List<Integer>>at(of(FIRM) + ".rank")).containsExactly(4);
        assertThat(answer.<List<Integer>>at("$.groups[0].firms[?(@.tied == true)].rank"))
                .containsExactly(5, 5);
        assertThat(answer.<List<String>>at("$.groups[0].firms[*].why.code"))
                .containsExactly("value_missing", "land_unknown", "below_least_area");
        assertThat(answer.<String>at("$.standing")).isEqualTo("open");
        assertThat(answer.<Boolean>at("$.preliminary")).isTrue();
        assertThat(answer.<Integer>at("$.window.daysLeft")).isEqualTo(3);
        assertThat(answer.<Boolean>at("$.demo")).isTrue();
        assertThat(answer.<String>at("$.source")).contains("演示数据");
    }

    /** 300.01 ÷ (15.91 亩 × 24.097) × 30 by the formula of the scheme. */
    @Test
    void partsShowWhatIsDividedByWhat() {
        var answer = posts.get(OFFICER, PINGYUAN).is(200);

        var part = of(FIRM) + ".parts[0]";
        double tax = answer.<List<Double>>at(part + ".numerator").get(0);
        double land = answer.<List<Double>>at(part + ".denominator").get(0);
        double points = answer.<List<Double>>at(part + ".points").get(0);
        assertThat(tax).isEqualTo(300.01);
        assertThat(points).isEqualTo(Math.round(tax / land / 24.097 * 30 * 100) / 100.0);
        assertThat(answer.<List<Boolean>>at("$.groups[0].firms[*].parts[?(@.mean == true)].mean"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aWindowThatIsOverAndNothingOpenIsFinal() {
        var answer = posts.get("demo-officer-meixian", MEIXIAN).is(200);

        assertThat(answer.<String>at("$.standing")).isEqualTo("final");
        assertThat(answer.<Boolean>at("$.preliminary")).isFalse();
        assertThat(answer.<Map<String, Integer>>at("$.groups[0].counts"))
                .isEqualTo(Map.of("a", 3, "b", 5, "c", 3, "d", 1, "noData", 0, "outOfScope", 0));
    }

    @Test
    void anAcceptedObjectionMakesTheNextVersionAndTheFirstStays() {
        var entered = enter(objection()).is(201);
        String id = entered.at("$.id");
        assertThat(entered.<String>at("$.state")).isEqualTo("open");
        assertThat(posts.get(OFFICER, PINGYUAN).<List<String>>at(of(FIRM) + ".grade"))
                .containsExactly("B");

        var settled = settle(id, accepted("360")).is(200);
        var now = posts.get(OFFICER, PINGYUAN).is(200);
        var first = posts.get(OFFICER, PINGYUAN + "&version=1").is(200);

        assertThat(settled.<Integer>at("$.settlement.version")).isEqualTo(2);
        assertThat(now.<Integer>at("$.version")).isEqualTo(2);
        assertThat(now.<List<String>>at(of(FIRM) + ".grade")).containsExactly("A");
        assertThat(now.<List<String>>at(of(FIRM) + ".firstGrade")).containsExactly("B");
        assertThat(first.<Integer>at("$.versions")).isEqualTo(2);
        assertThat(first.<List<String>>at(of(FIRM) + ".grade")).containsExactly("B");
        assertThat(posts.get(OFFICER, PINGYUAN + "&version=3").is(400).<String>at("$.errors[0].parameter"))
                .isEqualTo("version");
        assertThat(settle(id, accepted("400")).is(409).<String>at("$.code")).isEqualTo("OUTPUT_OBJECTION_SETTLED");
        assertThat(logged()).containsExactly("output-objection-entry", "output-objection-settlement");
    }

    private List<String> logged() {
        return OwnerRows.of(environment)
                .sql("SELECT action FROM parkatlas.audit_entry WHERE object LIKE 'output-objection:%' AND object LIKE "
                        + "'%' || (SELECT id FROM parkatlas.output_objection LIMIT 1) ORDER BY seq")
                .query(String.class)
                .list();
    }

    @Test
    void aRefusedObjectionChangesNothing() {
        String id = enter(objection()).is(201).at("$.id");

        settle(id, Map.of("outcome", "refused")).is(422);
        settle(id, Map.of("outcome", "refused", "reason", "补缴属于下一年度。")).is(200);
        var now = posts.get(OFFICER, PINGYUAN).is(200);

        assertThat(now.<Integer>at("$.versions")).isEqualTo(1);
        assertThat(now.<List<String>>at("$.objections[*].settlement.reason")).containsExactly("补缴属于下一年度。");
        assertThat(now.<Integer>at("$.window.open")).isZero();
    }

    @Test
    void objectionsAreEnteredWithinTheWindowAndSettledUntilNoneIsOpen() {
        String id = enter(objection()).is(201).at("$.id");
        window(today().minusDays(9), today().minusDays(1));

        assertThat(enter(objection()).is(409).<String>at("$.code")).isEqualTo("OUTPUT_OBJECTIONS_CLOSED");
        assertThat(posts.get(OFFICER, PINGYUAN).<String>at("$.standing")).isEqualTo("settling");
        assertThat(posts.get(OFFICER, PINGYUAN).<Boolean>at("$.preliminary")).isTrue();
        settle(id, Map.of("outcome", "refused", "reason", "查无此事。")).is(200);
        assertThat(posts.get(OFFICER, PINGYUAN).<String>at("$.standing")).isEqualTo("final");

        window(today().plusDays(1), today().plusDays(9));
        enter(objection()).is(409);
        assertThat(posts.get(OFFICER, PINGYUAN).<String>at("$.standing")).isEqualTo("not_yet");
    }

    @ParameterizedTest
    @CsvSource({
        "county, 441499, /county",
        "county, 441403, /county",
        "county, x, /county",
        "returnId, nobody, /returnId",
        "returnId, demo-mx-2025-large-01, /returnId",
        "figure, profit, /figure",
        "says, ' ', /says",
        "source, '', /source"
    })
    void whatAnObjectionHasWrongIsTold(String member, String value, String pointer) {
        var form = objection();
        form.put(member, value);

        assertThat(enter(form).is(422).<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"outcome\":\"accepted\",\"source\":\"单据\"}', /value",
        "'{\"outcome\":\"accepted\",\"value\":-1,\"source\":\"单据\"}', /value",
        "'{\"outcome\":\"accepted\",\"value\":1.00001,\"source\":\"单据\"}', /value",
        "'{\"outcome\":\"accepted\",\"value\":1}', /source",
        "'{\"outcome\":\"refused\",\"value\":1,\"reason\":\"无\"}', /value",
        "'{\"outcome\":\"open\",\"reason\":\"无\"}', /outcome",
        "'{\"reason\":\"无\"}', /outcome"
    })
    void whatASettlementHasWrongIsTold(String form, String pointer) {
        var objection = objection();
        objection.put("figure", "land");
        String id = enter(objection).is(201).at("$.id");

        var answer = new StaffRequests(port).send(OFFICER, "POST", PATH + "/objections/" + id + "/settlement", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void ofManyWhoSettleAtOnceEachMakesAVersionOfItsOwn() throws InterruptedException, ExecutionException {
        var ids = IntStream.range(0, 6)
                .mapToObj(i -> enter(objection()).is(201).<String>at("$.id"))
                .toList();
        var pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> work = ids.stream()
                    .<Callable<Integer>>map(
                            id -> () -> settle(id, accepted("360")).is(200).at("$.settlement.version"))
                    .toList();
            var versions = new java.util.ArrayList<Integer>();
            for (var done : pool.invokeAll(work)) {
                versions.add(done.get());
            }
            Collections.sort(versions);

            assertThat(versions).containsExactly(2, 3, 4, 5, 6, 7);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Nothing is told of what is there to whoever may not see it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-promoter",
                "demo-member",
                "demo-steward-pingyuan",
                "demo-reviewer-pingyuan",
                "demo-publisher",
                "demo-admin",
                "demo-auditor"
            })
    void whoIsNoOfficerSeesNothing(String account) {
        for (var path : List.of(PINGYUAN, PATH + "/schemes", PATH + "/tables.xlsx?county=441426&year=2025")) {
            posts.get(account, path).is(403);
        }
        posts.send(account, "POST", PATH + "/objections", objection()).is(403);
    }

    @Test
    void thePublicSeesNothing() {
        posts.get(StaffRequests.PUBLIC, PINGYUAN).is(401);
        posts.get(StaffRequests.PUBLIC, PATH + "/schemes").is(401);
        posts.send(StaffRequests.PUBLIC, "POST", PATH + "/objections", objection())
                .is(401);
    }

    /** The same words for what is not there and what is another county's. */
    @Test
    void anotherCountysOfficerSeesNothing() {
        String id = enter(objection()).is(201).at("$.id");

        for (var account : List.of("demo-officer-meixian", "demo-officer-dabu")) {
            var refused = posts.get(account, PINGYUAN).is(400);
            var nowhere = posts.get(account, PATH + "?county=441426&year=1999").is(400);
            assertThat(refused.<String>at("$.detail").replace("2025", "1999"))
                    .isEqualTo(nowhere.<String>at("$.detail"));
            posts.get(account, PATH + "/tables.xlsx?county=441426&year=2025").is(400);
            assertThat(posts.get(account, PATH + "/schemes").is(200).<List<String>>at("$.items[*].county"))
                    .doesNotContain("441426");
            posts.send(account, "POST", PATH + "/objections", objection()).is(422);
            posts.send(account, "POST", PATH + "/objections/" + id + "/settlement", accepted("1"))
                    .is(404);
        }
        posts.send(OFFICER, "POST", PATH + "/objections/" + UUID.randomUUID() + "/settlement", accepted("1"))
                .is(404);
        posts.send(OFFICER, "POST", PATH + "/objections/x/settlement", accepted("1"))
                .is(404);
    }

    @Test
    void theCityReadsAllAndSettlesNothing() {
        assertThat(posts.get(CITY, PATH + "/schemes").is(200).<List<String>>at("$.items[*].county"))
                .containsExactly("441403", "441426");
        posts.get(CITY, PINGYUAN).is(200);
        posts.send(CITY, "POST", PATH + "/objections", objection()).is(403);
    }

    @ParameterizedTest
    @CsvSource({
        "?county=441426, year",
        "?year=2025, county",
        "?county=4414&year=2025, county",
        "?county=441426&year=two, year",
        "?county=441426&year=1000, year",
        "?county=441426&year=2025&version=0, version",
        "?county=441426&year=2025&grade=A, grade",
        "?county=441426&county=441403&year=2025, county"
    })
    void parametersAreChecked(String query, String parameter) {
        assertThat(posts.get(OFFICER, PATH + query).is(400).<List<String>>at("$.errors[*].parameter"))
                .containsExactly(parameter);
    }

    @Test
    void theWorkbookSaysTheSame() throws IOException {
        settle(enter(objection()).is(201).at("$.id"), accepted("360")).is(200);

        for (var language : List.of("zh", "en")) {
            var answer = new StaffRequests(port)
                    .get(OFFICER, PATH + "/tables.xlsx?county=441426&year=2025&lang=" + language);
            var file = folder.resolve(language + ".xlsx");
            Files.write(file, answer.body());
            var text = new StringBuilder();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var part = zip.getInputStream(entry).readAllBytes();
                    text.append(HtmlUtils.htmlUnescape(new String(part, StandardCharsets.UTF_8)));
                }
            }

            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("land-output-441426-2025-demo.xlsx");
            assertThat(text).contains("演示企业379", "税务局核对单", "代征的市政道路用地");
            assertThat(text).contains(language.equals("zh") ? "演示数据" : "Demonstration data");
        }
    }
}

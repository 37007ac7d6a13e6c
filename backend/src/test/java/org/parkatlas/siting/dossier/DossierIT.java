package org.parkatlas.siting.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.parkatlas.documents.Poppler;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.util.HtmlUtils;

/** Dossiers: what they hold and what they do not, their link, and what becomes of it. */
@IntegrationTest
class DossierIT {

    private static final String PATH = "/api/v1/siting/dossiers";
    private static final String PROMOTER = "demo-promoter";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Posts posts;
    private StaffRequests requests;

    @BeforeEach
    void open() {
        posts = new Posts(port);
        requests = new StaffRequests(port);
    }

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.dossier").update();
    }

    private static Map<String, Object> form(String language, String... parts) {
        var form = new HashMap<String, Object>();
        form.put("client", "某客商");
        form.put("subject", "覆铜板项目");
        form.put("sites", List.of("meijiang-yuan", "meixian-yuan"));
        form.put("parts", List.of(parts));
        form.put("language", language);
        form.put("days", 30);
        return form;
    }

    private Answer made(String language, String... parts) {
        return posts.send(PROMOTER, "POST", PATH, form(language, parts)).is(201);
    }

    /** Below the service. */
    private static String linkOf(Answer dossier) {
        String link = dossier.at("$.link");
        return link.substring(link.indexOf("/d/"));
    }

    private HttpResponse<byte[]> visit(String path) {
        return requests.get(StaffRequests.PUBLIC, path);
    }

    private String page(String path) {
        var answer = visit(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void whoHasTheLinkReadsWhatWasChosen() throws IOException {
        var link = linkOf(made("zh", "access", "chain", "supplies"));

        var page = page(link);
        var paper = Poppler.text(visit(link + "/dossier.pdf").body());
        var annex = unpacked(visit(link + "/annex.xlsx").body());

        for (var text : List.of(page, paper, annex)) {
            assertThat(text).contains("梅江园", "梅县园", "威华", "无数据，向园区核实");
        }
        assertThat(paper).contains("覆铜板项目", "位置与交通", "直线距离", "1.3", "审图号");
        assertThat(page).doesNotContain("某客商");
    }

    /** The network of the demonstration covers 平远县, and no port. */
    @Test
    void saysHowLongOneDrivesWhereANetworkSaysSo() throws IOException {
        var form = form("zh", "access");
        form.put("sites", List.of("pingyuan-yuan"));
        var dossier = posts.send(PROMOTER, "POST", PATH, form).is(201);
        var link = linkOf(dossier);

        assertThat(dossier.<Boolean>at("$.demo")).as("as the network is").isTrue();
        for (var text :
                List.of(page(link), Poppler.text(visit(link + "/dossier.pdf").body()))) {
            assertThat(text).containsPattern("约 \\d+ 分钟").contains("演示路网", "演示数据");
        }
        assertThat(unpacked(visit(link + "/annex.xlsx").body())).containsPattern("约 \\d+ 分钟");
    }

    /** What was not chosen is nowhere: in no page, on no paper, in no table and not in what is kept. */
    @Test
    void nothingElseIsInIt() throws IOException {
        var link = linkOf(made("zh", "readiness"));

        var kept = OwnerRows.of(environment)
                .sql("SELECT content::text FROM parkatlas.dossier")
                .query(String.class)
                .single();
        for (var text : List.of(
                page(link),
                Poppler.text(visit(link + "/dossier.pdf").body()),
                unpacked(visit(link + "/annex.xlsx").body()),
                kept)) {
            assertThat(text).contains("环境影响评价").doesNotContain("威华", "重点发展", "规划原文");
        }
    }

    @Test
    void theEnglishOneIsInEnglish() {
        var link = linkOf(made("en", "access", "quotes", "supplies"));

        var paper = Poppler.text(visit(link + "/dossier.pdf").body());

        assertThat(paper)
                .contains("Site dossier", "Position and access", "The plan in its words", "no data; ask the park")
                .contains("Meijiang")
                .containsSubsequence("(hereinafter “Meijiang Park”): electronic information", "梅江园")
                .contains("what stands above them is our translation")
                .doesNotContain("无数据", "位置与交通");
    }

    @Test
    void fontsAreEmbeddedAndNobodyKeepsACopy() {
        var link = linkOf(made("zh", "access"));

        var paper = visit(link + "/dossier.pdf");

        assertThat(Poppler.fonts(paper.body()))
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).contains("yes"));
        assertThat(paper.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(paper.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(paper.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void viewsAreCountedAndTheLinkIsToldOnce() {
        var dossier = made("zh", "access");
        page(linkOf(dossier));
        page(linkOf(dossier));

        var listed = posts.get(PROMOTER, PATH).is(200);

        assertThat(listed.<Integer>at("$.items[0].views")).isEqualTo(2);
        assertThat(listed.<Object>at("$.items[0].link")).isNull();
        assertThat(listed.<String>at("$.items[0].client")).isEqualTo("某客商");
        assertThat(listed.body()).doesNotContain(linkOf(dossier).substring(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/dossier.pdf", "/annex.xlsx"})
    void whatWasTakenBackOrIsOverOpensNoMoreAndIsNoted(String rest) {
        var revoked = made("zh", "access");
        posts.send(PROMOTER, "POST", PATH + "/" + revoked.at("$.id") + "/revocation", "")
                .is(200);
        var expired = made("zh", "access");
        OwnerRows.of(environment)
                .sql(
                        "UPDATE parkatlas.dossier SET created_at = now() - interval '2 days', expires_at = now() - interval '1 s'"
                                + " WHERE id = CAST(:id AS uuid)")
                .param("id", expired.<String>at("$.id"))
                .update();

        for (var gone : List.of(revoked, expired)) {
            assertThat(visit(linkOf(gone) + rest).statusCode()).isEqualTo(404);
            assertThat(refusals("dossier:" + gone.at("$.id"))).isEqualTo(1);
        }
    }

    private long refusals(String object) {
        return OwnerRows.of(environment)
                .sql("SELECT count(*) FROM parkatlas.audit_entry WHERE object = :object AND outcome = 'refused'")
                .param("object", object)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/d/x",
                "/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/dossier.pdf",
                "/d/x/annex.xlsx"
            })
    void aGuessOpensNothing(String path) {
        assertThat(visit(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyTakesBackWhatAnotherMade() {
        var dossier = made("zh", "access");

        posts.send("demo-officer-city", "POST", PATH + "/" + dossier.at("$.id") + "/revocation", "")
                .is(403);
        posts.send(StaffRequests.PUBLIC, "POST", PATH, form("zh", "access")).is(401);
        posts.send(PROMOTER, "POST", PATH + "/nothing/revocation", "").is(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            client   | ''    | /client
            subject  | ' '   | /subject
            language | fr    | /language
            days     | 0     | /days
            days     | 91    | /days
            """)
    void badInputSaysWhere(String member, String value, String pointer) {
        var form = form("zh", "access");
        form.put(member, member.equals("days") ? Integer.valueOf(value) : value);

        var refused = posts.send(PROMOTER, "POST", PATH, form);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void aParkThatIsNotThereIsTold() {
        var form = form("zh", "access");
        form.put("sites", List.of("nowhere"));

        var refused = posts.send(PROMOTER, "POST", PATH, form).is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/sites/0");
    }

    private String unpacked(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("annex.xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }
}

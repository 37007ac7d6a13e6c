package org.parkatlas.landcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.RawAnswer;
import org.parkatlas.StaffRequests;
import org.parkatlas.documents.Poppler;
import org.parkatlas.landcheck.checks.LandCheckRequests;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** The report of the red line of the design, as pdftotext reads it. */
@IntegrationTest
class LandReportIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private LandCheckRequests requests;
    private Answer check;

    @BeforeEach
    void makeACheck() {
        requests = new LandCheckRequests(port);
        check = requests.check(LandCheckRequests.MEIXIAN, LandCheckRequests.DESIGN)
                .is(201);
    }

    private String address() {
        return LandCheckRequests.PATH + "/" + check.<String>at("$.id") + "/report.pdf";
    }

    private String archive() {
        return "/api/v1/land-reports/" + check.<String>at("$.id");
    }

    private HttpResponse<byte[]> take(String account) {
        return new StaffRequests(port).get(account, address());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String printed(Object number, int decimals) {
        var value = new BigDecimal(String.valueOf(number));
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    @Test
    void theReportSaysWhatTheCheckSays() {
        var text = Poppler.text(take(LandCheckRequests.MEIXIAN).body()).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("编号 " + check.at("$.number"), "用地核查报告", "梅县区", "用地核查岗", "1 : 15 000")
                .contains("不涉及生态保护红线", "无数据", "未作判断", "39402.0", "2661.5", "J5—J1");
        // pdftotext breaks lines where the page does
        var unbroken = text.replace(" ", "");
        assertThat(unbroken)
                .contains(areas("$"))
                .contains("压占永久基本农田" + areas("$.themes[1]"))
                .contains("位于城镇开发边界以外" + areas("$.themes[0]"));
        for (int i = 0; i < 2; i++) {
            assertThat(text).contains(printed(check.at("$.themes[%d].areaM2".formatted(i)), 2));
        }
        assertThat(check.<List<Map<String, Object>>>at("$.corners"))
                .hasSize(5)
                .allSatisfy(corner -> assertThat(text)
                        .contains(
                                new BigDecimal(String.valueOf(corner.get("x"))).toPlainString(),
                                printed(corner.get("edgeM"), 2)));
    }

    /** As the sentence has it: 164.5945公顷（2,468.92亩）. */
    private String areas(String path) {
        return "%s公顷（%s亩）".formatted(printed(check.at(path + ".areaHa"), 4), printed(check.at(path + ".areaMu"), 2));
    }

    @Test
    void whatIsSyntheticSaysSoOnEveryPage() {
        var pages = Poppler.text(take(LandCheckRequests.MEIXIAN).body()).strip().split("\f", -1);

        assertThat(pages).hasSize(2).allMatch(page -> page.contains("演示数据"));
        assertThat(pages[1]).contains("不得用于审批、用地、划界或统计");
    }

    @Test
    void everyFontIsInTheFile() {
        assertThat(Poppler.fonts(take(LandCheckRequests.MEIXIAN).body()))
                .isNotEmpty()
                .allMatch(font -> font.contains("NotoSansSC") && font.contains("yes yes yes"));
    }

    @Test
    void theArchiveKeepsTheFileThatWasHandedOutFirst() throws Exception {
        assertThat(requests.get(StaffRequests.PUBLIC, archive()).status()).isEqualTo(404);

        var first = take(LandCheckRequests.MEIXIAN);
        var second = take(LandCheckRequests.CITY);

        assertThat(first.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(second.body()).isEqualTo(first.body());
        var hash = sha256(first.body());
        assertThat(first.headers().firstValue("ETag")).contains("\"" + hash + "\"");
        assertThat(logged("demo-officer-meixian", hash)).isEqualTo(1);
        assertThat(logged("demo-officer-city", hash)).isEqualTo(1);
    }

    private int logged(String account, String hash) {
        return OwnerRows.of(environment)
                .sql("SELECT count(*) FROM parkatlas.audit_entry WHERE action = 'land-report' AND account = :account"
                        + " AND object = :object")
                .param("account", account)
                .param("object", "land-report:%s:%s".formatted(check.<String>at("$.id"), hash))
                .query(Integer.class)
                .single();
    }

    @Test
    void anybodyMayCompareAndNobodyReadsTheContent() throws Exception {
        var file = take(LandCheckRequests.MEIXIAN).body();

        var proof = requests.get(StaffRequests.PUBLIC, archive()).is(200);
        var page = RawAnswer.to(port, "GET", archive(), "Accept: text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(proof.<String>at("$.sha256")).isEqualTo(sha256(file));
        assertThat(proof.<String>at("$.verdict")).isEqualTo("affected");
        assertThat(proof.<Integer>at("$.bytes")).isEqualTo(file.length);
        assertThat(proof.<Map<String, Object>>at("$"))
                .containsOnlyKeys(
                        "number", "verdict", "verdictName", "checkedAt", "archivedAt", "sha256", "bytes", "demo");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(sha256(file), "受影响", "演示数据").doesNotContain("2,468.92", "测试红线");
    }

    @Test
    void aReportIsForTheOfficersOfItsCounty() {
        take(LandCheckRequests.MEIXIAN);

        assertThat(take(LandCheckRequests.DABU).statusCode()).isEqualTo(404);
        assertThat(take(LandCheckRequests.PINGYUAN).statusCode()).isEqualTo(404);
        assertThat(take(StaffRequests.PUBLIC).statusCode()).isEqualTo(401);
        assertThat(take("demo-member").statusCode()).isEqualTo(403);
    }

    /** The desk can add reports and change none; the hash is that of the bytes, or there is no row. */
    @Test
    void theArchiveIsNotChanged() {
        take(LandCheckRequests.MEIXIAN);
        var rights = OwnerRows.of(environment)
                .sql("SELECT privilege_type FROM information_schema.role_table_grants"
                        + " WHERE table_name = 'land_report' AND grantee = 'parkatlas_desk' ORDER BY 1")
                .query(String.class)
                .list();

        assertThat(rights).containsExactly("INSERT", "SELECT");
    }
}

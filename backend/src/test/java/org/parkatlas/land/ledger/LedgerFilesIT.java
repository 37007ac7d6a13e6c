package org.parkatlas.land.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.documents.Poppler;
import org.parkatlas.stewardship.Posts;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** The ledger on paper and as a workbook has the numbers of the answer, and says what nobody knows. */
@IntegrationTest
class LedgerFilesIT {

    private static final String LEDGER = "/api/v1/parks/pingyuan-yuan/land-ledger";
    private static final String OFFICER = "demo-officer-pingyuan";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private StaffRequests requests;
    private Posts posts;

    @BeforeEach
    void open() {
        requests = new StaffRequests(port);
        posts = new Posts(port);
    }

    private byte[] file(String name) {
        var answer = requests.get(OFFICER, LEDGER + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("-demo.");
        return answer.body();
    }

    private BigDecimal number(String path) {
        return new BigDecimal(String.valueOf(posts.get(OFFICER, LEDGER).is(200).<Object>at(path)));
    }

    /** What all sheets hold, one after the other. Letters that are not ASCII are written as numbers. */
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

    @Test
    void everyFileHasTheNumbersOfTheAnswer() throws IOException {
        var supplied = number("$.whole.levels[2].area.areaHa");
        var idle = number("$.whole.idle.areaMu");

        var xlsx = unpacked(file("/tables.xlsx"));
        var pdf = Poppler.text(file("/report.pdf"));

        assertThat(supplied).isPositive();
        assertThat(xlsx)
                .contains("<v>" + supplied.setScale(2) + "</v>", "<v>" + idle.setScale(2) + "</v>")
                .contains("name=\"台账\"", "name=\"逐级套合\"", "name=\"指标\"", "name=\"记录有误\"", "name=\"闲置\"");
        assertThat(pdf).contains(printed(supplied), printed(idle), "386.51", "粤府函〔2020〕378号");
    }

    private static String printed(BigDecimal number) {
        return String.format(Locale.ROOT, "%,.2f", number);
    }

    /** PY-05-003 is built and was never supplied; no floor area is on record anywhere. */
    @Test
    void whatIsWrongAndWhatIsMissingIsSaid() throws IOException {
        var xlsx = unpacked(file("/tables.xlsx"));
        var pdf = Poppler.text(file("/report.pdf"));

        assertThat(xlsx).contains("PY-05-003", "已建成，没有供应记录", "缺", "演示数据，不得用于审批");
        assertThat(pdf).contains("PY-05-003", "已建成，没有供应记录", "总建筑面积 缺", "无数据", "演示数据");
        assertThat(pdf).contains("地块分布", "工矿仓储", "区块一", "1 : ", "审图号：未配置");
        assertThat(unpacked(file("/tables.xlsx?lang=en"))).contains("built, no supply on record", "missing");
    }

    @Test
    void filesAreForWhoSeesTheLedger() {
        assertThat(requests.get("demo-promoter", LEDGER + "/tables.xlsx").statusCode())
                .isEqualTo(403);
        assertThat(requests.get(StaffRequests.PUBLIC, LEDGER + "/report.pdf").statusCode())
                .isEqualTo(401);
        assertThat(requests.get(OFFICER, "/api/v1/parks/nowhere/land-ledger/report.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(requests.get(OFFICER, LEDGER + "/report.pdf?asOf=never").statusCode())
                .isEqualTo(400);
    }

    /** Another county's officer is told whose parcels are missing, in the file as well. */
    @Test
    void aFileSaysWhichCountiesItDoesNotCount() throws IOException {
        var answer = requests.get("demo-officer-dabu", LEDGER + "/tables.xlsx");

        assertThat(unpacked(answer.body())).contains("441426").doesNotContain("PY-05-003");
    }
}

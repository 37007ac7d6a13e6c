package org.parkatlas.landcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.documents.Poppler;
import org.parkatlas.landcheck.checks.LandCheckRequests;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** The same 亩 in every file of a check. */
@IntegrationTest
class CheckFilesIT {

    @LocalServerPort
    private int port;

    private Answer check;

    @BeforeEach
    void makeACheck() {
        check = new LandCheckRequests(port)
                .check(LandCheckRequests.MEIXIAN, LandCheckRequests.DESIGN)
                .is(201);
    }

    private byte[] file(String account, String rest, int status) {
        var path = LandCheckRequests.PATH + "/" + check.<String>at("$.id") + rest;
        var answer = new StaffRequests(port).get(account, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return answer.body();
    }

    private byte[] shapes(String parameters) {
        return file(LandCheckRequests.MEIXIAN, "/shapes?" + parameters, 200);
    }

    /** What all files of an archive hold, one after the other; by its directory, for workbooks are streamed. */
    private static String unpacked(byte[] archive) throws IOException {
        var file = Files.createTempFile("check", ".zip");
        Files.write(file, archive);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }

    /** The red line, 城镇开发边界 and 永久基本农田, as JSON has them. */
    private List<String> mu() {
        return Stream.of("$.areaMu", "$.themes[0].areaMu", "$.themes[1].areaMu")
                .map(path -> new BigDecimal(String.valueOf(check.<Object>at(path)))
                        .setScale(2)
                        .toPlainString())
                .toList();
    }

    private static String grouped(String number) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(number));
    }

    @Test
    void everyFileSaysTheSame() throws IOException {
        var csv = new String(shapes("format=csv"), StandardCharsets.UTF_8);
        var xlsx = unpacked(file(LandCheckRequests.MEIXIAN, "/tables.xlsx", 200));
        var dxf = unpacked(shapes("format=dxf&crs=EPSG:4527"));
        var json = new String(shapes("format=geojson"), StandardCharsets.UTF_8);
        var pdf = Poppler.text(file(LandCheckRequests.MEIXIAN, "/report.pdf", 200));

        assertThat(mu()).hasSize(3).allSatisfy(mu -> {
            assertThat(csv).contains("," + mu + ",");
            assertThat(xlsx).contains("<v>" + mu + "</v>");
            assertThat(dxf).contains(grouped(mu));
            assertThat(json).contains("\"areaMu\":" + mu);
            assertThat(pdf).contains(grouped(mu));
        });
    }

    @Test
    void whatNobodyKnowsHasNoNumber() {
        var csv = new String(shapes("format=csv&header=name"), StandardCharsets.UTF_8);

        assertThat(csv.lines().filter(line -> line.contains(":park-extent")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("no_data")
                        .contains("not_loaded")
                        .doesNotContain("0.00"));
    }

    @Test
    void aShapefileHasTheShapes() throws IOException {
        assertThat(unpacked(shapes("format=shp"))).contains("待核红线");
    }

    @Test
    void theWorkbookHasEveryTable() throws IOException {
        // letters that are not ASCII are written as numbers
        var xlsx = HtmlUtils.htmlUnescape(unpacked(file(LandCheckRequests.MEIXIAN, "/tables.xlsx", 200)));

        assertThat(xlsx)
                .contains("<v>2661166.968</v>", "图层未入库", "永久基本农田", "演示数据，不得用于审批")
                .contains("name=\"主题\"", "name=\"分项\"", "name=\"界址点\"");
    }

    @Test
    void filesAreForTheOfficersOfTheCounty() {
        file(LandCheckRequests.CITY, "/shapes?format=csv", 200);
        file(LandCheckRequests.DABU, "/shapes?format=csv", 404);
        file(LandCheckRequests.DABU, "/tables.xlsx", 404);
        file(StaffRequests.PUBLIC, "/shapes?format=csv", 401);
        file("demo-steward-pingyuan", "/shapes?format=csv", 403);
        file(LandCheckRequests.MEIXIAN, "/shapes?format=csv&bbox=116,24,117,25", 400);
        file(LandCheckRequests.MEIXIAN, "/shapes", 400);
    }
}

package org.parkatlas.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.exports.ExportRequests;
import org.parkatlas.documents.Poppler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A county or a park has a page of its own, true on paper, with nothing that its reader does not see. */
@IntegrationTest
class AtlasIT {

    private static final double MM_OF_POINT = 25.4 / 72;

    /** gis-data/meizhou/counties.csv */
    private static final List<String> COUNTIES = List.of("梅江区", "梅县区", "大埔县", "丰顺县", "五华县", "平远县", "蕉岭县", "兴宁市");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private String submit(String account, String plan, String body) {
        var address = "/api/v1/plans/" + (plan.contains("/") ? plan : plan + "/atlas");
        var answer = new StaffRequests(port).send(account, "POST", address, body);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode job(String account, String job) {
        return new JsonMapper().readTree(new StaffRequests(port).text(account, job));
    }

    private JsonNode await(String account, String job) {
        ExportRequests.until(() -> !Stream.of("queued", "running")
                .toList()
                .contains(job(account, job).path("state").asString()));
        return job(account, job);
    }

    private byte[] make(String account, String plan, String body) {
        var done = await(account, submit(account, plan, body));
        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("done");
        return new StaffRequests(port)
                .get(account, done.at("/result/file/href").asString())
                .body();
    }

    private static List<String> pages(byte[] file) {
        // a line ends where the column does, and so may a word
        return Stream.of(Poppler.text(file).split("\f"))
                .map(it -> it.replaceAll("(?<=\\p{IsHan}|，|。)\\n(?=\\p{IsHan})", ""))
                .toList();
    }

    @Test
    void aCountyHasAPage() throws IOException {
        var job = submit(StaffRequests.PUBLIC, "meizhou", "{\"by\": \"county\"}");
        var done = await(StaffRequests.PUBLIC, job);
        var file = new StaffRequests(port)
                .get(StaffRequests.PUBLIC, done.at("/result/file/href").asString());
        var pages = pages(file.body());

        assertThat(done.path("kind").asString()).isEqualTo("atlas");
        assertThat(done.at("/progress/unit").asString()).isEqualTo("pages");
        assertThat(done.at("/result/maps").asInt()).isEqualTo(COUNTIES.size());
        assertThat(done.at("/result/demo").asBoolean()).isFalse();
        // cover, plan, counties, what has no map on two pages
        assertThat(pages).hasSize(1 + 1 + COUNTIES.size() + 2);
        assertThat(done.at("/result/pages").asInt()).isEqualTo(pages.size());
        assertThat(pages.get(0)).contains(COUNTIES).contains("图集", "审图号", "未配置", "数据版本", "对公众公开的部分", "目录");
        assertThat(pages.subList(2, 2 + COUNTIES.size()))
                .allSatisfy(page -> assertThat(page)
                        .contains("图例", "制图日期", "高斯—克吕格投影，中央经线 117°", "审图号：", "°E", "°N", "只有本县市区的园区和企业"));
        assertThat(COUNTIES)
                .allSatisfy(county -> assertThat(pages.subList(2, pages.size()))
                        .anyMatch(page -> page.strip().startsWith(county)));
        assertThat(page(pages, "平远县")).contains("平远园").doesNotContain("广梅园");
        assertThat(pages.get(pages.size() - 2)).contains("未上图的园区和载体", "只知在广梅园内");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(Poppler.info(file.body())).contains("A4");
        assertThat(file.body()).hasSizeLessThan(4_000_000);
    }

    private static String page(List<String> pages, String heading) {
        return pages.stream()
                .filter(it -> it.strip().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    /** Each font once, however many pages; a bookmark for each page; PDF/A-2u with one profile of colours. */
    @Test
    void isOneFileThatCanBeSearchedAndLeafedThrough() throws IOException {
        var file = make(StaffRequests.PUBLIC, "chaozhou", "{\"by\": \"park\"}");
        try (var document = Loader.loadPDF(file)) {
            var bookmarks = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(it -> bookmarks.add(it.getTitle()));

            assertThat(bookmarks).hasSize(document.getNumberOfPages()).contains("封面和目录", "东山湖", "凤塘镇");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(Poppler.fonts(file)).hasSize(2).allMatch(it -> it.matches(".* yes +yes +yes +.*"));
            assertThat(page(pages(file), "东山湖")).contains("±3 km", "位置误差范围", "点位误差 3 km", "潮安区");
        }
    }

    /** 1 : 100 000 on A4: 2 km and 2 km are 20 mm and 20 mm; the first half is black. */
    @Test
    void measuresRightOnPaper() throws IOException {
        var file = make(StaffRequests.PUBLIC, "chaozhou", "{\"by\": \"county\", \"size\": \"A3\", \"scale\": 100000}");
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getPage(2).getMediaBox().getWidth() * MM_OF_POINT)
                    .isEqualTo(420, within(0.1));
            assertThat(longestBlack(document, 2)).isEqualTo(20, within(0.25));
            assertThat(pages(file).get(2)).contains("2 km", "4 km", "1 : 100 000");
        }
    }

    /** The longest black line beside the map that is as high as the bar of the scale, millimetres. */
    private static double longestBlack(PDDocument document, int page) throws IOException {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 254, ImageType.GRAY);
        int longest = 0;
        for (int y = 0; y < image.getHeight() - 8; y++) {
            int run = 0;
            for (int x = 3110; x < image.getWidth(); x++) {
                boolean black = (image.getRGB(x, y) & 0xFF) < 40 && (image.getRGB(x, y + 8) & 0xFF) < 40;
                run = black ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest / 10.0;
    }

    @Test
    void aSyntheticBoundarySaysSo() {
        var job = submit(StaffRequests.PUBLIC, "meizhou", "{\"by\": \"park\", \"orientation\": \"portrait\"}");
        var done = await(StaffRequests.PUBLIC, job);
        var file = new StaffRequests(port)
                .get(StaffRequests.PUBLIC, done.at("/result/file/href").asString());
        var pages = pages(file.body());

        assertThat(done.at("/result/demo").asBoolean()).isTrue();
        assertThat(done.at("/result/file/name").asString()).contains("（演示数据）");
        assertThat(pages.get(0)).contains("含演示数据");
        assertThat(pages.stream().filter(it -> it.contains("园区边界（演示数据，合成图形）")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).contains("边界是演示数据"));
        // a park with nothing but a county is on the last page alone
        assertThat(pages.stream()
                        .filter(it ->
                                Pattern.compile("(?m)^第 \\d+ 页").matcher(it).find()))
                .noneMatch(it -> it.strip().startsWith("核心区"));
        assertThat(file.body()).hasSizeLessThan(8_000_000);
    }

    /** What is for a county alone is in the atlas of its officer, which is for this account alone, and in no other. */
    @Test
    void showsToEachWhatIsForIt() {
        var owner = OwnerRows.of(environment);
        try {
            owner.sql("UPDATE parkatlas.park SET audience = 'county' WHERE id = 'pingyuan-yuan'")
                    .update();
            var body = "{\"by\": \"county\"}";
            var officer = "demo-officer-pingyuan";
            var job = submit(officer, "meizhou", body);
            assertThat(new StaffRequests(port).get(StaffRequests.PUBLIC, job).statusCode())
                    .isEqualTo(404);
            var done = await(officer, job);
            var own = pages(new StaffRequests(port)
                    .get(officer, done.at("/result/file/href").asString())
                    .body());

            assertThat(page(own, "平远县")).contains("平远园");
            assertThat(own.get(0)).contains("含仅供工作人员查看的部分");
            for (var other : List.of(StaffRequests.PUBLIC, "demo-officer-dabu")) {
                assertThat(pages(make(other, "meizhou", body)))
                        .as(other)
                        .noneMatch(it -> it.contains("平远园"))
                        .anyMatch(it -> it.strip().startsWith("平远县"));
            }
        } finally {
            owner.sql("UPDATE parkatlas.park SET audience = 'public' WHERE id = 'pingyuan-yuan'")
                    .update();
        }
    }

    /** Everything stands on its page, down to the number of the page, whatever the paper and the language. */
    @ParameterizedTest
    @CsvSource({
        "meizhou, park, A4, landscape, en",
        "meizhou, county, A4, portrait, zh",
        "xiamen, county, A4, landscape, en",
        "xiamen, park, A4, portrait, en",
        "chaozhou, park, A3, landscape, zh",
        "guangdong, county, A4, landscape, en"
    })
    void fitsOnThePaper(String plan, String by, String size, String orientation, String language) throws IOException {
        var body = "{\"by\": \"%s\", \"size\": \"%s\", \"orientation\": \"%s\"}".formatted(by, size, orientation);
        var file = make(StaffRequests.PUBLIC, plan + "/atlas?lang=" + language, body);
        try (var document = Loader.loadPDF(file)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            int sheet = 0;
            for (var item : outline.children()) {
                boolean map = sheet > 0 && !item.getTitle().matches("未上图.*|Parks and places without.*|封面.*|Cover.*");
                if (map) {
                    assertThat(lowest(document, sheet, "ParkAtlas"))
                            .as("%s, page %d", item.getTitle(), sheet + 1)
                            .isBetween(
                                    0.0, document.getPage(sheet).getMediaBox().getHeight() - 6.0);
                }
                sheet++;
            }
        }
    }

    /** Where the lowest line with this word stands, points from the upper edge; negative where there is none. */
    private static double lowest(PDDocument document, int page, String word) throws IOException {
        double[] lowest = {-1};
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.contains(word)) {
                    lowest[0] = Math.max(lowest[0], positions.get(0).getYDirAdj());
                }
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return lowest[0];
    }

    @Test
    void isCancelled() {
        var job = submit(StaffRequests.PUBLIC, "xiamen", "{\"by\": \"park\", \"size\": \"A3\"}");
        ExportRequests.until(
                () -> job(StaffRequests.PUBLIC, job).at("/progress/done").asInt() > 0);

        var cancelled = new StaffRequests(port).send(StaffRequests.PUBLIC, "DELETE", job, "");

        assertThat(cancelled.statusCode()).isEqualTo(204);
        assertThat(job(StaffRequests.PUBLIC, job).path("state").asString()).isEqualTo("cancelled");
        assertThat(new StaffRequests(port)
                        .get(StaffRequests.PUBLIC, job + "/file")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void speaksEnglish() {
        var pages = pages(make(StaffRequests.PUBLIC, "chaozhou/atlas?lang=en", "{\"by\": \"county\"}"));

        assertThat(pages.get(0)).contains("Contents", "Chao'an", "What is public");
        assertThat(page(pages, "Chao'an")).contains("Legend", "Parks are points", "Page ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "meizhou; {}; 422; /by",
                "meizhou; {\"by\": \"town\"}; 422; /by",
                "meizhou; {\"by\": \"county\", \"scale\": 12345}; 422; /scale",
                "meizhou; {\"by\": \"county\", \"size\": \"A0\"}; 422; /size",
                "meizhou; {\"by\": \"county\", \"orientation\": \"up\"}; 422; /orientation",
                "meizhou; {\"by\": \"county\", \"colour\": \"red\"}; 422; /colour",
                "meizhou; {\"by\": 1.5; 400; status",
                "guangdong; {\"by\": \"park\"}; 422; /by",
                "nowhere; {\"by\": \"county\"}; 404; nowhere",
                "meizhou?x=1; {\"by\": \"county\"}; 400; x"
            })
    void saysWhatIsWrong(String plan, String body, int status, String named) {
        var address = "/api/v1/plans/" + plan.replaceFirst("(\\?|$)", "/atlas$1");
        var answer = new StaffRequests(port).send(StaffRequests.PUBLIC, "POST", address, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(named);
    }
}

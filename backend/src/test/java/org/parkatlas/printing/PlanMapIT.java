package org.parkatlas.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

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
import org.parkatlas.StaffRequests;
import org.parkatlas.documents.Poppler;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is printed is true on paper: scale, places, words. */
@IntegrationTest
class PlanMapIT {

    private static final double MM_OF_POINT = 25.4 / 72;

    /** From the corner of the page to that of the map: margin, frame, gap, frame. */
    private static final double MAP_LEFT = 6 + 0.35 + 1.3 + 0.2;

    private static final double MAP_TOP = 19 + 0.35 + 1.3 + 0.2;

    /** From the middle of the map. */
    private static final double GUANGMEI_EAST_M = 395_825.973 - 398_244.744;

    private static final double GUANGMEI_NORTH_M = 2_658_901.895 - 2_655_649.853;
    private static final double MERIDIAN_EAST_M = 653.9;

    @LocalServerPort
    private int port;

    private byte[] get(String address) {
        var answer = new StaffRequests(port).get(StaffRequests.PUBLIC, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private PDDocument sheet(String query) throws IOException {
        return Loader.loadPDF(get("/api/v1/plans/meizhou/map.pdf" + query));
    }

    /** A line of text and the middle of its first character on the page, millimetres. */
    private record Word(String text, double x, double y) {}

    private static List<Word> words(PDDocument document) throws IOException {
        var words = new ArrayList<Word>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                var first = positions.get(0);
                words.add(new Word(
                        text,
                        (first.getXDirAdj() + first.getWidthDirAdj() / 2) * MM_OF_POINT,
                        (first.getYDirAdj() - first.getHeightDir() / 2) * MM_OF_POINT));
            }
        }.getText(document);
        return words;
    }

    private static Word find(List<Word> words, String text) {
        return words.stream().filter(it -> it.text().equals(text)).findFirst().orElseThrow();
    }

    /**
     * The middle of the map is 116° E, 24° N: 398 244.744, 2 655 649.853 in the plane, 广梅园 at 395 825.973, 2 658 901.895, and the
     * meridian 116° E leaves the map 653.9 m east of the middle. From PROJ 9.1: {@code gdaltransform -t_srs "+proj=tmerc
     * +lon_0=117 +x_0=500000 +ellps=GRS80"}.
     */
    @Test
    void putsThingsWhereAnotherProjectionPutsThem() throws IOException {
        try (var document = sheet("?scale=700000&lon=116&lat=24")) {
            var words = words(document);
            var seal = find(words, "能");
            var meridian = find(words, "116°E");

            assertThat(seal.x()).isEqualTo(MAP_LEFT + 150 + GUANGMEI_EAST_M / 700, within(0.3));
            assertThat(seal.y()).isEqualTo(MAP_TOP + 129.5 - GUANGMEI_NORTH_M / 700, within(0.8));
            // it stands 0.6 mm beside its line, and its first digit is 1.3 mm wide
            assertThat(meridian.x()).isEqualTo(MAP_LEFT + 150 + MERIDIAN_EAST_M / 700 + 0.6 + 0.65, within(0.4));
        }
    }

    /** 200 m and 200 m at 1 : 10 000 are 20 mm and 20 mm; the first half is black. */
    @Test
    void measuresRightOnPaper() throws IOException {
        try (var document = sheet("?scale=10000&lon=115.976&lat=24.0292")) {
            var page = document.getPage(0).getMediaBox();
            var image = new PDFRenderer(document).renderImageWithDPI(0, 254, ImageType.GRAY);
            int longest = 0;
            int from = 3110;
            for (int y = 0; y < image.getHeight() - 8; y++) {
                int run = 0;
                for (int x = from; x < image.getWidth(); x++) {
                    // as high as the bar, which a rule between paragraphs is not
                    boolean black = (image.getRGB(x, y) & 0xFF) < 40 && (image.getRGB(x, y + 8) & 0xFF) < 40;
                    run = black ? run + 1 : 0;
                    longest = Math.max(longest, run);
                }
            }

            assertThat(page.getWidth() * MM_OF_POINT).isEqualTo(420, within(0.1));
            assertThat(longest / 10.0).isEqualTo(20, within(0.25));
            assertThat(words(document))
                    .extracting(Word::text)
                    .contains("200 m", "400 m")
                    .anyMatch(it -> it.contains("10 000"));
        }
    }

    @Test
    void saysAllThatASheetSays() throws IOException {
        var bytes = get("/api/v1/plans/meizhou/map.pdf");
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(Poppler.text(bytes))
                    .contains("布局图", "一核多组团", "图例", "产业园区（集聚地）", "其他载体", "火车站", "高速出入口", "机场")
                    .contains("广梅园", "平远县", "稀土新材料", "116°E", "24°N", "赣州市")
                    .contains("没有园区边界数据", "审图号：未配置", "高斯—克吕格投影，中央经线 117°", "制图日期")
                    .contains("1 : 700 000");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(Poppler.fonts(bytes)).isNotEmpty().allMatch(it -> it.matches(".* yes +yes +yes +.*"));
        }
        assertThat(bytes).hasSizeLessThan(1_000_000);
    }

    /** Everything stands on the one page of every paper, down to the last line. */
    @ParameterizedTest
    @CsvSource({
        "meizhou, A3, landscape, 420, 297",
        "xiamen, A3, landscape, 420, 297",
        "chaozhou, A3, portrait, 297, 420",
        "guangdong, A4, landscape, 297, 210",
        "meizhou, A4, portrait, 210, 297",
        "xiamen, A4, portrait, 210, 297"
    })
    void fitsOnThePaper(String plan, String size, String orientation, double width, double height) throws IOException {
        var address = "/api/v1/plans/%s/map.pdf?size=%s&orientation=%s".formatted(plan, size, orientation);
        try (var document = Loader.loadPDF(get(address))) {
            var page = document.getPage(0).getMediaBox();
            var last = words(document).stream()
                    .filter(it -> it.text().startsWith("制图日期"))
                    .findFirst()
                    .orElseThrow();

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getWidth() * MM_OF_POINT).isEqualTo(width, within(0.1));
            assertThat(page.getHeight() * MM_OF_POINT).isEqualTo(height, within(0.1));
            assertThat(last.y()).isLessThan(height - 2);
        }
    }

    @Test
    void speaksEnglish() throws IOException {
        try (var document = sheet("?lang=en")) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Legend", "Guangmei Park", "not configured", "Railway station");
        }
    }

    @Test
    void isAnImageAndShapesToo() throws IOException {
        var png = ImageIO.read(new ByteArrayInputStream(get("/api/v1/plans/guangdong/map.png?size=A4")));
        var svg = new String(get("/api/v1/plans/guangdong/map.svg?size=A4"), StandardCharsets.UTF_8);

        assertThat(png.getWidth()).isCloseTo(1684, within(2));
        assertThat(svg)
                .contains("width=\"297.0mm\"", "height=\"210.0mm\"", "<path")
                .doesNotContain("<text");
    }

    @ParameterizedTest
    @CsvSource({
        "meizhou, scale=12345, 400, scale",
        "meizhou, size=A0, 400, size",
        "meizhou, orientation=up, 400, orientation",
        "meizhou, lon=116, 400, lat",
        "meizhou, lon=300&lat=24, 400, lon",
        "nowhere, size=A3, 404, nowhere"
    })
    void saysWhatIsWrong(String plan, String query, int status, String named) {
        var answer =
                new StaffRequests(port).get(StaffRequests.PUBLIC, "/api/v1/plans/%s/map.pdf?%s".formatted(plan, query));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(named);
    }
}

package org.parkatlas.docket.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** Meetings over HTTP: who prepares and who reads them, the four parts, and what stands on their papers. */
@IntegrationTest
class MeetingsIT {

    private static final String PATH = "/api/v1/docket/meetings";
    private static final String OFFICE = "demo-office";
    private static final String MEMBER = "demo-member";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Posts posts;

    /** Of the items of the demonstration, by their titles. */
    private Map<String, Integer> numbers;

    @BeforeEach
    void open() {
        posts = new Posts(port);
        numbers = new HashMap<>();
        var items = posts.get(OFFICE, "/api/v1/docket/items").is(200);
        List<String> titles = items.at("$.items[*].title");
        List<Integer> known = items.at("$.items[*].number");
        for (int i = 0; i < titles.size(); i++) {
            numbers.put(titles.get(i), known.get(i));
        }
    }

    @AfterEach
    void forget() {
        OwnerRows.of(environment).sql("DELETE FROM parkatlas.docket_meeting").update();
    }

    private int number(String title) {
        return numbers.entrySet().stream()
                .filter(it -> it.getKey().contains(title))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("kind", "joint");
        form.put("heldOn", "2026-12-18");
        form.put("way", "video");
        form.put("chair", "召集人委托主持");
        return form;
    }

    private Answer made() {
        return posts.send(OFFICE, "POST", PATH, form()).is(201);
    }

    private static String pathOf(Answer meeting) {
        return PATH + "/" + meeting.at("$.id");
    }

    private Map<String, Object> agenda(int version) {
        var agenda = new HashMap<String, Object>();
        agenda.put("report", List.of(number("数字化转型"), number("特色产业园")));
        agenda.put("consult", List.of(number("环保容量"), number("污水"), number("稀土矿")));
        agenda.put("decide", List.of(number("电镀")));
        agenda.put("arrange", List.of(number("用地指标")));
        agenda.put("version", version);
        return agenda;
    }

    private Answer arranged() {
        var meeting = made();
        return posts.send(OFFICE, "PUT", pathOf(meeting) + "/agenda", agenda(meeting.at("$.version")))
                .is(200);
    }

    @Test
    void theAgendaHasFourPartsInTheirOrder() {
        var meeting = arranged();

        assertThat(meeting.<List<String>>at("$.parts[*].part"))
                .containsExactly("report", "consult", "decide", "arrange");
        assertThat(meeting.<List<Integer>>at("$.parts[1].items[*].number"))
                .containsExactly(number("环保容量"), number("污水"), number("稀土矿"));
        var again = agenda(meeting.at("$.version"));
        again.put("consult", List.of(number("稀土矿"), number("环保容量"), number("污水")));
        assertThat(posts.send(OFFICE, "PUT", pathOf(meeting) + "/agenda", again)
                        .is(200)
                        .<List<Integer>>at("$.parts[1].items[*].number"))
                .containsExactly(number("稀土矿"), number("环保容量"), number("污水"));
        assertThat(posts.send(OFFICE, "PUT", pathOf(meeting) + "/agenda", again)
                        .is(409)
                        .<String>at("$.code"))
                .isEqualTo("DOCKET_MEETING_CHANGED");
    }

    @Test
    void aDraftIsTheOffices() {
        var meeting = arranged();

        posts.get(MEMBER, pathOf(meeting)).is(404);
        posts.get(MEMBER, pathOf(meeting) + "/papers.pdf").is(404);
        assertThat(posts.get(MEMBER, PATH).<List<String>>at("$.items")).isEmpty();
        posts.send(MEMBER, "POST", PATH, form()).is(403);

        var issued = posts.send(
                        OFFICE, "POST", pathOf(meeting) + "/issue", Map.of("version", meeting.<Integer>at("$.version")))
                .is(200);

        assertThat(posts.get(MEMBER, pathOf(meeting)).is(200).<Boolean>at("$.mayEdit"))
                .isFalse();
        assertThat(posts.get(MEMBER, PATH).<List<String>>at("$.items[*].id"))
                .containsExactly(meeting.<String>at("$.id"));
        posts.send(MEMBER, "PUT", pathOf(meeting) + "/agenda", agenda(issued.at("$.version")))
                .is(403);
        posts.send(OFFICE, "DELETE", pathOf(meeting), "").is(422);
        posts.get("demo-promoter", PATH).is(403);
        posts.get(StaffRequests.PUBLIC, pathOf(meeting) + "/papers.pdf").is(401);
    }

    @Test
    void aDraftIsChangedAndRemoved() {
        var meeting = made();
        var form = form();
        form.put("kind", "special");
        form.put("place", "市工业和信息化局");
        form.put("version", meeting.<Integer>at("$.version"));

        assertThat(posts.send(OFFICE, "PUT", pathOf(meeting), form).is(200).<String>at("$.kind"))
                .isEqualTo("special");
        posts.send(OFFICE, "PUT", pathOf(meeting), form).is(409);
        posts.send(OFFICE, "DELETE", pathOf(meeting), "").is(204);
        posts.get(OFFICE, pathOf(meeting)).is(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind   | dreaming   | /kind
            heldOn | 2026-02-30 | /heldOn
            way    | telepathy  | /way
            chair  | ' '        | /chair
            """)
    void badInputSaysWhere(String member, String value, String pointer) {
        var form = form();
        form.put(member, value);

        var refused = posts.send(OFFICE, "POST", PATH, form);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }

    @Test
    void anItemIsOnAnAgendaOnce() {
        var meeting = made();
        var twice = agenda(meeting.at("$.version"));
        twice.put("arrange", List.of(number("用地指标"), number("电镀")));
        var unknown = agenda(meeting.at("$.version"));
        unknown.put("report", List.of(999_999));

        assertThat(posts.send(OFFICE, "PUT", pathOf(meeting) + "/agenda", twice)
                        .is(422)
                        .<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/arrange/1");
        assertThat(posts.send(OFFICE, "PUT", pathOf(meeting) + "/agenda", unknown)
                        .is(422)
                        .<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/report/0");
    }

    @Test
    void thePapersHaveAgendaDecisionsItemsAndMaps() throws IOException {
        var meeting = arranged();

        var file = new StaffRequests(port).get(OFFICE, pathOf(meeting) + "/papers.pdf");
        var text = Poppler.text(file.body());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("meeting-2026-12-18-demo.pdf");
        assertThat(file.body()).hasSizeLessThan(1_000_000);
        assertThat(text)
                .contains("联席会议材料", "2026-12-18", "视频会", "召集人委托主持", "草稿")
                .contains("一、通报工作进展情况", "二、协商解决重大问题", "三、议定具体合作事项", "四、研究部署相关工作")
                .contains("以前议定事项的情况", "超期 6 天", "由市生态环境局牵头，提出总量指标统筹方案。")
                .contains("统筹全市主要污染物总量指标，优先保障重点项目。", "全市，不落点", "没有地点，不落在图上。")
                .contains("1 : 700 000", "审图号", "梅县园", "平远县", "不落点：" + number("电镀"))
                .contains("演示数据");
        assertThat(text.split("不刻制印章、不正式行文，材料只供会议研究", -1)).hasSize(11);
        assertThat(OwnerRows.of(environment)
                        .sql("SELECT action FROM parkatlas.audit_entry WHERE object = :object ORDER BY seq")
                        .param("object", "docket-meeting:" + meeting.at("$.id"))
                        .query(String.class)
                        .list())
                .containsExactly("docket-meeting", "docket-meeting", "export");
    }

    @Test
    void theTablesHaveAgendaAndDecisions() throws IOException {
        var meeting = arranged();

        var text = unpacked(new StaffRequests(port)
                .get(OFFICE, pathOf(meeting) + "/papers.xlsx?lang=en")
                .body());

        assertThat(text)
                .contains("Agenda", "Earlier decisions", "Progress reported", "建立统一电镀定点基地", "whole city")
                .contains("No seal, no official paper", "Demonstration data", "Meizhou Ecology and Environment Bureau");
    }

    /** What members wrote is in Chinese there too, and nothing else. */
    @Test
    void thePapersAreInEnglishWhereTheyAreAskedForInEnglish() throws IOException {
        var meeting = arranged();

        var file = new StaffRequests(port).get(OFFICE, pathOf(meeting) + "/papers.pdf?lang=en");
        var text = Poppler.text(file.body());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(text)
                .contains(
                        "Papers of the joint meeting",
                        "by video",
                        "draft",
                        "1. Progress reported",
                        "4. Work to be arranged")
                .contains(
                        "What became of earlier decisions",
                        "overdue by 6 days",
                        "Meizhou Ecology and Environment Bureau")
                .contains("由市生态环境局牵头，提出总量指标统筹方案。", "as members wrote them", "whole city, no place")
                .contains("Map of the city", "1 : 700 000", "without a place: " + number("电镀"), "Page 1 of")
                .contains("Demonstration data", "Map review number (审图号)", "counties, indicative")
                .doesNotContain("演示数据", "责任单位", "超期", "未配置", "草稿", "以前议定事项", "提出单位", "全市，不落点");
    }

    private String unpacked(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("papers.xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }
}

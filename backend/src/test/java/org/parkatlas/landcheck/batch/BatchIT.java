package org.parkatlas.landcheck.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.catalog.exports.ExportRequests.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.landcheck.checks.FileRequests;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The red lines of one file, checked as a job. */
@IntegrationTest
class BatchIT {

    private static final String PATH = "/api/v1/land-check-batches";
    private static final String PINGYUAN = "demo-officer-pingyuan";
    private static final String DABU = "demo-officer-dabu";
    private static final String CITY = "demo-officer-city";

    private static final String BOW_TIE =
            "[[115.88,24.57],[115.881,24.571],[115.881,24.57],[115.88,24.571],[115.88,24.57]]";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Autowired
    private BatchStore store;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    /** A square whose south-western corner is this, about 100 m wide. */
    private static String square(double lon, double lat) {
        return "[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]"
                .formatted(lon, lat, lon + 0.001, lat + 0.001);
    }

    /** A file with these rings, called H-1 and so on; its degrees are confirmed in the form. */
    private static FileRequests file(List<String> rings) {
        var features = IntStream.range(0, rings.size())
                .mapToObj(i -> ("{\"type\":\"Feature\",\"properties\":{\"编号\":\"H-%d\"},\"geometry\":"
                                + "{\"type\":\"Polygon\",\"coordinates\":[%s]}}")
                        .formatted(i + 1, rings.get(i)))
                .collect(Collectors.joining(","));
        var text = "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
        return FileRequests.of("红线.geojson", text.getBytes(UTF_8)).with("crs", "EPSG:4490");
    }

    /** Some of each outcome: in parcels, on farmland, where no layer reaches, crossed, and in another county. */
    private static List<String> mixed() {
        return List.of(
                square(115.8885, 24.573),
                square(115.84, 24.56),
                square(115.97, 24.7),
                BOW_TIE,
                square(116.03, 24.05),
                square(115.9, 24.6));
    }

    private String begun(FileRequests form) {
        var begun = form.sendTo(port, PINGYUAN, PATH).is(201);
        return PATH + "/" + begun.<String>at("$.id");
    }

    private Answer await(String path, String state) {
        until(() -> posts.get(PINGYUAN, path).is(200).<String>at("$.state").equals(state));
        return posts.get(PINGYUAN, path);
    }

    private static int number(Answer answer, String path) {
        return answer.<Number>at(path).intValue();
    }

    @Test
    void everyRedLineHasTheOutcomeThatItHasAlone() {
        var path = begun(file(mixed()));

        var done = await(path, "done");
        var lines = posts.get(PINGYUAN, path + "/lines").is(200);

        assertThat(number(done, "$.total")).isEqualTo(6);
        assertThat(number(done, "$.done")).isEqualTo(6);
        assertThat(number(done, "$.counts.affected")
                        + number(done, "$.counts.notAffected")
                        + number(done, "$.counts.noData")
                        + number(done, "$.counts.error"))
                .isEqualTo(6);
        assertThat(done.<String>at("$.title")).isEqualTo("红线.geojson");
        assertThat(done.<String>at("$.number")).matches("B-20\\d\\d-\\d{4,}");
        assertThat(done.<Boolean>at("$.demo")).isTrue();
        assertThat(lines.<List<Integer>>at("$.items[*].number")).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(lines.<List<String>>at("$.items[*].title")).first().isEqualTo("H-6");
        for (int i : List.of(0, 1, 2, 5)) {
            var alone = checkedAlone(mixed().get(i));
            var line = "$.items[?(@.number==%d)]".formatted(i + 1);
            assertThat(lines.<List<String>>at(line + ".outcome")).containsExactly(alone.<String>at("$.verdict"));
            assertThat(lines.<List<Object>>at(line + ".areaM2")).containsExactly(alone.<Object>at("$.areaM2"));
            assertThat(lines.<List<Object>>at(line + ".areaMu")).containsExactly(alone.<Object>at("$.areaMu"));
        }
        assertThat(lines.<List<String>>at("$.items[?(@.outcome=='error')].title"))
                .containsExactly("H-5", "H-4");
        assertThat(lines.<List<String>>at("$.items[?(@.outcome=='error')].reason"))
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(lines.<List<String>>at("$.items[?(@.outcome=='affected')].reason"))
                .allSatisfy(reason -> assertThat(reason).endsWith(" 亩"));
    }

    private Answer checkedAlone(String ring) {
        var body =
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]},\"crs\":\"EPSG:4490\"}"
                        .formatted(ring);
        var answer = new StaffRequests(port).send(PINGYUAN, "POST", "/api/v1/land-checks", body);
        return new Answer(answer.statusCode(), new String(answer.body(), UTF_8)).is(201);
    }

    @Test
    void aPageGoesOnAndHoldsWhatIsAsked() {
        var path = begun(file(mixed()));
        await(path, "done");

        var first = posts.get(PINGYUAN, path + "/lines?limit=4").is(200);
        var second = posts.get(PINGYUAN, path + "/lines?limit=4&cursor=" + first.<String>at("$.next"))
                .is(200);
        var errors = posts.get(PINGYUAN, path + "/lines?outcome=error").is(200);

        assertThat(second.<List<Integer>>at("$.items[*].number")).containsExactly(2, 1);
        assertThat(number(errors, "$.total")).isEqualTo(2);
        assertThat(errors.<List<Integer>>at("$.items[*].number")).containsExactly(5, 4);
        posts.get(PINGYUAN, path + "/lines?outcome=x").is(400);
        posts.get(PINGYUAN, path + "/lines?cursor=x").is(400);
        assertThat(posts.get(PINGYUAN, path + "/points").is(200).<List<Object>>at("$.points"))
                .hasSize(5);
    }

    /** Whoever stops it stops it somewhere; what is done then stays, and the rest follows. */
    @Test
    void whatWasStoppedGoesOnWhereItWas() {
        var rings = IntStream.range(0, 300)
                .mapToObj(i -> square(115.88 + i % 20 * 0.002, 24.55 + Math.floorDiv(i, 20) * 0.002))
                .toList();
        var path = begun(file(rings));

        var stopped = posts.send(PINGYUAN, "POST", path + "/cancellation", "").is(200);
        until(() ->
                List.of("stopped", "done").contains(posts.get(PINGYUAN, path).<String>at("$.state")));
        posts.send(PINGYUAN, "POST", path + "/continuation", "").is(200);
        var done = await(path, "done");
        var lines = posts.get(PINGYUAN, path + "/lines?limit=1000").is(200);

        assertThat(number(stopped, "$.done")).isLessThanOrEqualTo(300);
        assertThat(number(done, "$.done")).isEqualTo(300);
        assertThat(lines.<List<Integer>>at("$.items[*].number"))
                .isEqualTo(IntStream.iterate(300, i -> i - 1).limit(300).boxed().toList());
    }

    /** Two attempts that overlap note everything once. */
    @Test
    void whatIsNotedTwiceCountsOnce() {
        var path = begun(file(mixed()));
        await(path, "done");
        var id = UUID.fromString(path.substring(PATH.length() + 1));
        var line = store.next(id, 0, 1).get(0);

        store.save(id, List.of(LineOutcome.error(line, new Wording("又一次", "once more"))));

        var after = posts.get(PINGYUAN, path);
        assertThat(number(after, "$.done")).isEqualTo(6);
        assertThat(number(after, "$.counts.error")).isEqualTo(2);
    }

    @Test
    void resultsAreFilesThatCanBeReadAgain() throws IOException {
        var path = begun(file(mixed()));
        await(path, "done");
        var requests = new StaffRequests(port);

        var geoPackage = requests.get(PINGYUAN, path + "/results?f=gpkg");
        var read = FileRequests.of("结果.gpkg", geoPackage.body())
                .sendTo(port, PINGYUAN, "/api/v1/land-checks/readings")
                .is(200);
        var workbook = requests.get(PINGYUAN, path + "/results?f=xlsx");

        assertThat(geoPackage.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".gpkg");
        assertThat(read.<List<String>>at("$.layers[*].name")).containsExactly("红线", "各部分");
        assertThat(number(read, "$.layers[0].rows")).isEqualTo(6);
        assertThat(number(read, "$.layers[0].areas")).isEqualTo(5);
        assertThat(number(read, "$.layers[1].areas")).isPositive();
        // what a reader has to know first, the headings, and six red lines
        assertThat(rowsOf(workbook.body(), "xl/worksheets/sheet1.xml")).isEqualTo(8);
        assertThat(rowsOf(workbook.body(), "xl/worksheets/sheet2.xml")).isGreaterThan(9);
        assertThat(requests.get(PINGYUAN, path + "/results?f=pdf").statusCode()).isEqualTo(400);
    }

    private int rowsOf(byte[] workbook, String sheet) throws IOException {
        var file = Files.write(folder.resolve("results.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                var stream = zip.getInputStream(Objects.requireNonNull(zip.getEntry(sheet)))) {
            return new String(stream.readAllBytes(), UTF_8).split("<row ", -1).length - 1;
        }
    }

    @Test
    void aBatchIsItsCountys() {
        var path = begun(file(mixed()));
        await(path, "done");
        var id = path.substring(PATH.length() + 1);

        posts.get(CITY, path).is(200);
        posts.get(DABU, path).is(404);
        posts.get(DABU, path + "/lines").is(404);
        posts.get(DABU, path + "/points").is(404);
        posts.get(DABU, path + "/results?f=xlsx").is(404);
        posts.send(DABU, "POST", path + "/cancellation", "").is(404);
        posts.send(DABU, "DELETE", path, "").is(404);
        posts.get("demo-steward-pingyuan", path).is(403);
        posts.get("", path).is(401);
        assertThat(posts.get(PINGYUAN, PATH).is(200).<List<String>>at("$.items[*].id"))
                .contains(id);
        assertThat(posts.get(CITY, PATH).is(200).<List<String>>at("$.items[*].id"))
                .contains(id);
        assertThat(posts.get(DABU, PATH).is(200).<List<String>>at("$.items[*].id"))
                .doesNotContain(id);
        posts.get(PINGYUAN, PATH + "?cursor=x").is(400);
        posts.send(PINGYUAN, "DELETE", path, "").is(204);
        posts.get(PINGYUAN, path).is(404);
    }

    @Test
    void whatIsOpenOrTooMuchIsToldAtOnce() {
        var open = FileRequests.of("红线.geojson", file(mixed()).file()).sendTo(port, PINGYUAN, PATH);
        var many = file(Collections.nCopies(20_001, "[[115.9,24.6],[115.901,24.6],[115.9,24.601],[115.9,24.6]]"))
                .sendTo(port, PINGYUAN, PATH);

        assertThat(open.is(422).<List<String>>at("$.errors[*].parameter")).containsExactly("crs");
        assertThat(many.is(422).<String>at("$.detail")).contains("20000");
    }
}

package org.parkatlas.landcheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.jayway.jsonpath.JsonPath;

/** Every text of {@code tables.txt} is read as it says there, or asked about. */
@IntegrationTest
class TableReadingsIT {

    private static final Viewer OFFICER = new Viewer(EnumSet.allOf(Audience.class), Set.of("441403"));

    /** Corners are written to a millimetre, on edges of a kilometre. */
    private static final double TOLERATED_M2 = 1.5;

    @Autowired
    private TableReadings readings;

    @LocalServerPort
    private int port;

    /** A text and what is expected of it. */
    private record Case(String name, List<String> expected, String text) {

        List<String> all(String prefix) {
            return expected.stream()
                    .filter(it -> it.startsWith(prefix))
                    .map(it -> it.substring(prefix.length()))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> tables() throws IOException {
        try (var file = Objects.requireNonNull(TableReadingsIT.class.getResourceAsStream("tables.txt"))) {
            var blocks = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1);
            var cases = new ArrayList<Case>();
            for (var block : Arrays.asList(blocks).subList(1, blocks.length)) {
                var head = block.substring(0, block.indexOf('\n')).split(" \\| ", -1);
                cases.add(new Case(
                        head[0],
                        List.of(head[1].split(" ", -1)),
                        block.substring(block.indexOf('\n') + 1).stripTrailing()));
            }
            return cases;
        }
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(tables())
                .hasSizeGreaterThanOrEqualTo(80)
                .extracting(Case::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsReadAsItSays(Case table) {
        var reading = readings.read(OFFICER, table.text(), Locale.CHINESE);

        assertThat(reading.corners()).isEqualTo(Integer.parseInt(table.all("n=").get(0)));
        assertThat(remarks(reading, Remark.Level.ERROR)).isEqualTo(new TreeSet<>(table.all("!")));
        assertThat(remarks(reading, Remark.Level.WARNING)).isEqualTo(new TreeSet<>(table.all("?")));
        assertThat(remarks(reading, Remark.Level.NOTE)).containsAll(table.all("~"));
        assertThat(reading.ready()).isEqualTo(table.all("!").isEmpty());
        checkSystems(table, reading.systems());
    }

    private static void checkSystems(Case table, List<TableReading.SystemAnswer> systems) {
        table.all("crs=").forEach(crs -> assertThat(systems.get(0).crs()).isEqualTo(crs));
        table.all("state=")
                .forEach(state -> assertThat(systems.get(0).state().code()).isEqualTo(state));
        table.all("county=")
                .forEach(county -> assertThat(systems.get(0).county()).isEqualTo(county));
        table.all("evidence=")
                .forEach(
                        word -> assertThat(systems.get(0).evidence().toString()).contains(word));
        table.all("alt=")
                .forEach(alt -> assertThat(systems)
                        .extracting(TableReading.SystemAnswer::crs)
                        .contains(alt.split(",", -1)));
        table.all("area=").forEach(area -> {
            var parts = area.split("~", -1);
            var tolerated = parts.length > 1 ? Double.parseDouble(parts[1]) : TOLERATED_M2;
            assertThat(Objects.requireNonNull(systems.get(0).areaM2()).doubleValue())
                    .isCloseTo(Double.parseDouble(parts[0]), within(tolerated));
        });
    }

    private static Set<String> remarks(TableReading reading, Remark.Level level) {
        var remarks = new TreeSet<String>();
        reading.remarks().stream()
                .filter(it -> it.level() == level)
                .forEach(it -> remarks.add(it.line() + ":" + it.code()));
        return remarks;
    }

    @Test
    void lineEndsDoNotMatter() throws IOException {
        for (var table : tables().subList(0, 10)) {
            var windows = readings.read(OFFICER, table.text().replace("\n", "\r\n"), Locale.CHINESE);

            assertThat(windows.geometry())
                    .isEqualTo(
                            readings.read(OFFICER, table.text(), Locale.CHINESE).geometry());
        }
    }

    /** Whatever is pasted, the answer is a reading. */
    @ParameterizedTest
    @MethodSource("nonsense")
    void nothingThatIsPastedBreaksIt(String text) {
        assertThat(readings.read(OFFICER, text, Locale.ENGLISH).lines()).isNotEmpty();
    }

    static Stream<String> nonsense() {
        return Stream.of(
                ",,,,,\t\t;;;",
                "1e999 1e999\n1e999 1e999\n1e999 1e999",
                "NaN NaN\nInfinity -Infinity",
                "°′″ °′″",
                "POLYGON ((",
                "POLYGON EMPTY",
                "-116.03 -24.05\n-116.04 -24.05\n-116.04 -24.06",
                "999999999999 999999999999\n1 2 3 4 5 6 7 8 9",
                "0 0\n0 0\n0 0",
                "面积面积面积：,,,\n面积：亩",
                "J1 2661166.968\nJ2 2661026.229",
                "\u0001\u0001 \u00015\u0001",
                "179.9 89.9\n179.8 89.9\n179.8 89.8",
                "J".repeat(5000),
                "1 ".repeat(5000),
                "116.03,24.05 ".repeat(2500),
                "123,".repeat(15_000),
                "(".repeat(20_000),
                "POLYGON((" + "116.03 24.05,".repeat(3_000));
    }

    @Test
    void overHttpItIsForOfficers() {
        var requests = new StaffRequests(port);
        var body = "{\"text\":\"J1 2661166.968 401335.780\\nJ2 2661026.229 402474.161\\nJ3 2661831.868 402917.060\"}";
        var path = "/api/v1/land-checks/readings";
        var answer = new String(
                requests.send("demo-officer-meixian", "POST", path, body).body(), StandardCharsets.UTF_8);

        assertThat(JsonPath.<String>read(answer, "$.systems[0].crs")).isEqualTo("EPSG:4548");
        assertThat(requests.send("demo-promoter", "POST", path, body).statusCode())
                .isEqualTo(403);
        assertThat(requests.send("", "POST", path, body).statusCode()).isEqualTo(401);
        assertThat(requests.send("demo-officer-meixian", "POST", path, "{\"text\":\"\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    /** As many corners as are read, with the words of a table around them: more than an ordinary body may have. */
    @Test
    void aTableOfTwoThousandCornersIsTakenOverHttp() {
        var table = IntStream.range(0, 2_000)
                .mapToObj(i -> "界址点J%d 266%04d.%03d 40%04d.125".formatted(i + 1, i, i % 1000, (i * 7) % 10_000))
                .collect(Collectors.joining("\\n"));
        var answer = new StaffRequests(port)
                .send(
                        "demo-officer-meixian",
                        "POST",
                        "/api/v1/land-checks/readings",
                        "{\"text\":\"%s\"}".formatted(table));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(new String(answer.body(), StandardCharsets.UTF_8), "$.lines.length()"))
                .isEqualTo(2_000);
    }
}

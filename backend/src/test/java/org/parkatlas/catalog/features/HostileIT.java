package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

import tools.jackson.databind.json.JsonMapper;

/** Requests that want something else than features: nothing of a request is evaluated, and nothing answers 500. */
@IntegrationTest
@Tag("faults") // as the fuzz that it goes with
class HostileIT {

    private static final List<String> EXPRESSIONS = List.of(
            "exec(java.lang.Runtime.getRuntime(),'touch /tmp/owned')",
            "java.lang.Runtime.getRuntime().exec('id')",
            "${7*7}",
            "#{7*7}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "*{7*7}",
            "@{7*7}",
            "~{7*7}",
            "{{7*7}}",
            "{{{content}}}",
            "{{#content}}x{{/content}}",
            "<%= 7*7 %>",
            "${jndi:ldap://127.0.0.1:1/a}",
            "%{7*7}",
            "*[starts-with(name(), 'a')]",
            "//*[1=1]",
            "../../../../etc/passwd",
            "..;/actuator/env",
            "file:///etc/passwd",
            "http://169.254.169.254/latest/meta-data",
            "() { :;}; id",
            "`id`",
            "$(id)",
            "| id",
            "; id",
            "__proto__",
            "constructor",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "%s%s%s%n",
            "\u202e\u2066",
            "\ud83d\ude00".repeat(20));

    private static final List<String> SQL = List.of(
            "'",
            "''",
            "\"",
            "\\'",
            "\\",
            "--",
            "/*",
            "*/",
            ";",
            "' OR 1=1--",
            "' OR '1'='1",
            "') OR ('1'='1",
            "1 OR 1=1",
            "1; DROP TABLE parkatlas.park; --",
            "'; DROP TABLE parkatlas.park; --",
            "' UNION SELECT version()--",
            "' UNION SELECT null,null,null--",
            "' AND pg_sleep(10)--",
            "(SELECT pg_sleep(10))",
            "'||(SELECT 1)||'",
            "$$x$$",
            "$tag$x$tag$",
            "E'\\x27'",
            "U&'\\0027'",
            "x'41'",
            ":name",
            ":most",
            ":after_id",
            "?",
            "?::int",
            "@>",
            "ARRAY[1]",
            "NULL",
            "id",
            "feature.id",
            "parkatlas.park",
            "tenant",
            "pg_catalog.pg_user",
            "%",
            "_",
            "\\%",
            "%_%",
            "%".repeat(200),
            "‘",
            "’",
            "＇",
            "ʼ",
            "′",
            "；",
            "－－",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\ufffe");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Ogc ogc;

    @BeforeEach
    void setUp() {
        ogc = new Ogc(port);
    }

    /** Some two hundred texts: each expression and each scrap of SQL, as it is and within what looks like a value. */
    static Stream<String> texts() {
        var all = new ArrayList<String>();
        Stream.concat(EXPRESSIONS.stream(), SQL.stream()).forEach(text -> {
            all.add(text);
            all.add("meizhou" + text);
            all.add("name = 'a" + text + "'");
        });
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isNeitherEvaluatedNorAFailure(String text) {
        var value = UriUtils.encode(text, StandardCharsets.UTF_8);
        var items = "/collections/parks/items?limit=1000&";
        for (var parameter : List.of(
                "filter",
                "filter-lang",
                "filter-crs",
                "sortby",
                "crs",
                "bbox",
                "bbox-crs",
                "datetime",
                "cursor",
                "f",
                "lang",
                "limit",
                "kind",
                "accuracyM",
                "planId",
                "name",
                "countyCodes",
                "id")) {
            check(items + parameter + "=" + value, text);
        }
        check(items + "filter-lang=cql2-json&filter=" + value, text);
        check(items + value + "=1", text);
        for (var path : List.of(
                "/collections/%s",
                "/collections/%s/items", "/collections/parks/items/%s", "/collections/parks/%s", "/%s")) {
            check(path.formatted(value), text);
        }
    }

    /** A value that is none finds nothing: it is compared and not obeyed. */
    private void check(String path, String text) {
        var answer = RawAnswer.to(port, "GET", "/ogc" + path);

        assertThat(answer.status()).as(path).isIn(200, 400, 404);
        if (answer.status() != 200) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body()).doesNotContainIgnoringCase("postgres", "sql", "org.parkatlas", "\"49\"");
        } else if (path.contains("name=") || path.contains("planId=") || path.contains("id=")) {
            assertThat(answer.json().path("numberMatched").asInt()).as(path).isEqualTo(matches(path));
        }
        assertThat(text).isNotEmpty();
    }

    /** How many parks have this value, by a comparison that is not ours. */
    private int matches(String path) {
        var value = UriUtils.decode(path.substring(path.lastIndexOf('=') + 1), StandardCharsets.UTF_8);
        var name = path.substring(path.lastIndexOf('&') + 1, path.lastIndexOf('='));
        return (int) jdbc
                .sql("SELECT id, name, plan_id FROM park")
                .query((row, number) -> switch (name) {
                    case "name" -> row.getString("name");
                    case "planId" -> row.getString("plan_id");
                    default -> row.getString("id");
                })
                .list()
                .stream()
                .filter(value::equals)
                .count();
    }

    /** What is too long, too deep or too much is refused before it costs anything. */
    @Test
    void refusesFiltersThatAreTooMuch() {
        var filters = List.of(
                "(".repeat(2000) + "kind = 'park'" + ")".repeat(2000),
                "NOT ".repeat(1000) + "kind = 'park'",
                "name LIKE '" + "%".repeat(3000) + "'",
                "periodFrom = DATE('2023-02-30')",
                "kind = 'park'" + " OR kind = 'park'".repeat(200),
                "S_INTERSECTS(geometry, POLYGON((" + "1 1,".repeat(900) + "1 1)))",
                "S_INTERSECTS(geometry, POINT(NaN 24))",
                "S_INTERSECTS(geometry, POINT(1e999 24))",
                "S_INTERSECTS(geometry, POINT('116' 24))",
                "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0)))",
                "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0)))");
        for (var filter : filters) {
            var answer = RawAnswer.to(port, "GET", "/ogc/collections/parks/items?filter=" + Ogc.encode(filter));
            assertThat(answer.status())
                    .as(filter.substring(0, Math.min(60, filter.length())))
                    .isIn(400, 414);
        }
    }

    /** Numbers that are none, and members given twice. */
    @Test
    void refusesJsonThatIsAmbiguousOrNotFinite() {
        var filters = List.of(
                "{\"op\":\"=\",\"op\":\"<>\",\"args\":[{\"property\":\"kind\"},\"park\"]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[NaN,24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[1e999,24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[\"116\",24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[null,24]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[true,24]}]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"__proto__\"},1]}",
                "[".repeat(1000),
                "{\"a\":".repeat(500),
                "null",
                "");
        for (var filter : filters) {
            assertThat(ogc.status("/collections/parks/items?filter-lang=cql2-json&filter=" + Ogc.encode(filter)))
                    .as(filter.substring(0, Math.min(80, filter.length())))
                    .isEqualTo(400);
        }
    }

    /** Too many parameters, and too long an address. */
    @Test
    void refusesRequestsThatAreTooLong() {
        var many = IntStream.range(0, 150).mapToObj(i -> "p" + i + "=1").toList();

        assertThat(ogc.status("/collections/parks/items?" + String.join("&", many)))
                .isEqualTo(400);
        assertThat(RawAnswer.to(port, "GET", "/ogc/collections/parks/items?filter=" + "a".repeat(100_000))
                        .status())
                .isEqualTo(414);
        assertThat(RawAnswer.to(port, "GET", "/ogc/collections/parks/items", "X-A: " + "a".repeat(65_536))
                        .status())
                .isEqualTo(431);
        assertThat(RawAnswer.to(port, "GET", "/ogc", "Content-Encoding: gzip", "Content-Length: 0")
                        .status())
                .isEqualTo(415);
    }

    /** NUL in any part of a request. */
    @Test
    void refusesNul() {
        for (var path : List.of(
                "/collections/parks/items?name=%00",
                "/collections/parks/items?filter=name%3D'%00'",
                "/collections/parks/items?%00=1",
                "/collections/parks/items/%00",
                "/collections/%00")) {
            assertThat(RawAnswer.to(port, "GET", "/ogc" + path).status())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    /** A cursor for one order is none for another, and a forged one is none at all. */
    @Test
    void refusesForeignCursors() {
        var next = Ogc.href(ogc.json("/collections/parks/items?limit=1&sortby=name"), "next", "application/geo+json");
        var cursor = next.replaceFirst(".*cursor=([^&]*).*", "$1");

        assertThat(ogc.status("/collections/parks/items?limit=1&sortby=name&cursor=" + cursor))
                .isEqualTo(200);
        assertThat(ogc.status("/collections/parks/items?limit=1&cursor=" + cursor))
                .isEqualTo(400);
        assertThat(ogc.status("/collections/parks/items?limit=1&sortby=-name&cursor=" + cursor))
                .isEqualTo(400);
        assertThat(ogc.status("/collections/parks/items?limit=1&sortby=name&cursor=A" + cursor.substring(1) + "A"))
                .isEqualTo(400);
    }

    /** A strict parser reads every answer. */
    @Test
    void writesNothingThatIsNoJson() {
        for (var id : Ogc.COLLECTIONS) {
            var text = ogc.text("/collections/%s/items?limit=1000".formatted(id));
            assertThat(JsonMapper.shared().readTree(text).path("type").asString())
                    .isEqualTo("FeatureCollection");
            assertThat(text).doesNotContain("NaN", "Infinity", "\uFFFD");
        }
    }
}

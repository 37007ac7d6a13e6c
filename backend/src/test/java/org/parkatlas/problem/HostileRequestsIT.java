package org.parkatlas.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no friendly client sends, byte by byte: each is refused with a problem, none with a 500. */
@IntegrationTest
@TestPacks
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIT {

    private static final String API = "/api/v1/settings";

    private final int port;

    HostileRequestsIT(@LocalServerPort int port) {
        this.port = port;
    }

    static Stream<Arguments> bytes() {
        return Stream.of(
                Arguments.of("no request line", 400, "GARBAGE\r\n\r\n"),
                Arguments.of("HTTP/9.9", 505, "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
                Arguments.of("no Host", 400, "GET / HTTP/1.1\r\n\r\n"),
                Arguments.of("two Hosts", 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                Arguments.of("Host that is none", 400, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"),
                Arguments.of("illegal characters in the query", 400, get(API + "?a=<>\"{}|^`", "")),
                Arguments.of("blank in the path", 400, get("/api/v1/set tings", "")),
                Arguments.of("bad percent encoding in the path", 400, get("/api/v1/%zz", "")),
                Arguments.of("path that is no UTF-8", 400, get("/api/v1/%ff%fe", "")),
                Arguments.of("NUL in the path", 400, get("/api/v1/settings%00", "")),
                Arguments.of("bad percent encoding in the query", 400, get(API + "?lang=%zz", "")),
                Arguments.of("NUL in the query", 400, get(API + "?lang=%00", "")),
                Arguments.of("NUL in the name of a parameter", 400, get(API + "?%00=1", "")),
                Arguments.of("no character in the name of a parameter", 400, get(API + "?%EF%BF%BE=1", "")),
                Arguments.of("path of 100 KB", 414, get("/" + "a".repeat(100_000), "")),
                Arguments.of("query of 100 KB", 414, get(API + "?a=" + "a".repeat(100_000), "")),
                Arguments.of("query of 9 KB", 414, get(API + "?a=" + "a".repeat(9_000), "")),
                Arguments.of("header of 64 KB", 431, get(API, "X-A: " + "a".repeat(65_536) + "\r\n")),
                Arguments.of("150 headers", 431, get(API, "X-A: a\r\n".repeat(150))),
                Arguments.of("Content-Length that is none", 400, get(API, "Content-Length: abc\r\n")),
                Arguments.of("negative Content-Length", 400, get(API, "Content-Length: -1\r\n")),
                Arguments.of("unknown Transfer-Encoding", 400, get(API, "Transfer-Encoding: foo\r\n")),
                Arguments.of("unknown Expect", 417, get(API, "Expect: foo\r\n")),
                Arguments.of("compressed body", 415, get(API, "Content-Encoding: gzip\r\nContent-Length: 0\r\n")),
                Arguments.of("HTML only", 406, get(API, "Accept: text/html\r\n")),
                Arguments.of("Accept that is none", 406, get(API, "Accept: ;;;\r\n")),
                Arguments.of("unknown parameter", 400, get(API + "?colour=red", "")),
                Arguments.of("repeated parameter", 400, get(API + "?lang=en&lang=en", "")),
                Arguments.of("unknown language", 400, get(API + "?lang=xx", "")),
                Arguments.of("10,000 parameters", 414, get(API + "?" + parameters(10_000), "")),
                Arguments.of("2,000 parameters", 400, get(API + "?" + parameters(2_000), "")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bytes")
    void answersAProblem(String what, int status, String request) {
        var answer = RawAnswer.to(port, request);

        assertThat(answer.status()).isEqualTo(status);
        checkProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/..;/v1/settings, 400",
        "/..;/actuator/env, 400",
        "/%2e%2e/%2e%2e/etc/passwd, 400",
        "/..%2f..%2fetc/passwd, 400",
        "/../../etc/passwd, 400",
        "//api/v1/settings, 400",
        "/api//v1/settings, 400",
        "/api/v1/settings//, 400",
        "/api/v1/./settings, 400",
        "/api/v1/x/../settings, 400",
        "/api/v1/settings;a=b, 400",
        "/a;%, 400",
        "/api/v1/settings;%zz, 400",
        "/api/v1/settings;a=%f, 400",
        "/api/v1%2fsettings, 400",
        "/api%5cv1, 400",
        "/api\\v1, 400",
        "/api/v1/%25, 400",
        "/api/v1/settings., 404",
        "/api/v1/settings%20, 404",
        "/API/V1/SETTINGS, 404",
        "/WEB-INF/web.xml, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/application.yaml, 404",
        "/actuator, 404",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
        "/actuator/health/nowhere, 404",
        "/actuator/health/liveness/deeper, 404",
        "/swagger-ui.html, 404",
        "/error, 404",
    })
    void reachesNothingByADoubtfulPath(String path, int status) {
        var answer = RawAnswer.to(port, "GET", path);

        assertThat(answer.status()).isEqualTo(status);
        checkProblem(answer);
    }

    @Test
    void offersTheFirstPageAsHtmlAlone() {
        var answer = RawAnswer.to(port, "GET", "/", "Accept: application/json");

        assertThat(answer.status()).isEqualTo(406);
        checkProblem(answer);
    }

    /** What is refused needs no more than a line in the log. */
    @Test
    void saysLittleInTheLog(CapturedOutput output) {
        var before = output.getAll().length();

        RawAnswer.to(port, "GET", "/a;%");

        assertThat(output.getAll().substring(before)).hasSizeLessThan(500);
    }

    @Test
    void namesForTraceWhatItNamesForOthers() {
        var answer = RawAnswer.to(port, "TRACE", API);

        assertThat(answer.header("Allow").split(",\\s*")).containsExactly("GET", "HEAD", "OPTIONS");
    }

    static Stream<Arguments> refusedMethods() {
        var methods = List.of("TRACE", "CONNECT", "PROPFIND", "TRACK", "get", "FOO", "POST", "PUT", "PATCH", "DELETE");
        var paths = List.of(API, "/probe.txt", "/v3/api-docs", "/actuator/health", "/problems/not-found");
        return methods.stream().flatMap(method -> paths.stream().map(path -> Arguments.of(method, path)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusedMethods")
    void refusesAMethodAndNamesThoseThatWork(String method, String path) {
        var answer = RawAnswer.to(port, method, path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow").split(",\\s*")).contains("GET", "HEAD", "OPTIONS");
        checkProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {API, "/probe.txt", "/v3/api-docs", "/actuator/health", "/problems/not-found"})
    void answersHeadLikeGetAndOptionsWithAllow(String path) {
        var get = RawAnswer.to(port, "GET", path);
        var head = RawAnswer.to(port, "HEAD", path);
        var options = RawAnswer.to(port, "OPTIONS", path);

        assertThat(head.status()).isEqualTo(get.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.body()).isEmpty();
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow").split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        Stream.of(get, head, options).forEach(HostileRequestsIT::checkSecurityHeaders);
    }

    @Test
    void mentionsTwentyOfManyWrongParameters() {
        var answer = RawAnswer.to(port, "GET", API + "?" + parameters(90));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").size()).isEqualTo(20);
    }

    @Test
    void saysWhichContentCodingIsTaken() {
        var answer = RawAnswer.to(port, "GET", API, "Content-Encoding: gzip");

        assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void ignoresWhatAClientClaimsOfAProxy() {
        var answer = RawAnswer.to(
                port,
                "GET",
                "/v3/api-docs",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-For: 10.0.0.1",
                "Forwarded: host=evil.example;proto=https");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("evil");
    }

    @Test
    void ignoresAMethodOverride() {
        var answer = RawAnswer.to(port, "GET", API, "X-HTTP-Method-Override: DELETE", "X-Method-Override: DELETE");

        assertThat(answer.status()).isEqualTo(200);
    }

    /** The language of a problem is that of the request even where the request is refused for something else. */
    @Test
    void speaksTheLanguageOfTheRequest() {
        var answer = RawAnswer.to(port, "GET", "/nowhere?lang=en");

        assertThat(answer.json().path("title").asString()).isEqualTo("No such address");
    }

    private static void checkProblem(RawAnswer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        checkSecurityHeaders(answer);
        var problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("type").asString()).matches("/problems/[a-z0-9-]+");
        assertThat(problem.path("code").asString()).matches("[A-Z0-9_]+");
        assertThat(problem.path("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(problem.path("instance").asString()).startsWith("/").doesNotContain("?");
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "apache", "exception", "java", "spring");
    }

    private static void checkSecurityHeaders(RawAnswer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
    }

    private static String get(String target, String headers) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(target, headers);
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> Integer.toString(i, 36)).collect(Collectors.joining("&"));
    }
}

package org.parkatlas.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** More slow clients than the service has threads: everybody else is served, and the slow ones go at the deadline. */
@Tag("faults")
@IntegrationTest
@TestPacks
@TestPropertySource(properties = {"parkatlas.bodies.deadline=4s", "server.tomcat.connection-timeout=4s"})
class SlowClientsIT {

    private static final int CLIENTS = 40;
    private static final Duration GONE = Duration.ofSeconds(9);
    private static final String JOBS = "/api/v1/export-jobs";

    private final int port;

    SlowClientsIT(@LocalServerPort int port) {
        this.port = port;
    }

    static Stream<Arguments> bodies() {
        var length = "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n";
        var chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        return Stream.of(
                Arguments.of("POST", 408, "POST " + JOBS, length, ' '),
                Arguments.of(
                        "POST of a form", 408, "POST " + JOBS, length.replace("json", "x-www-form-urlencoded"), 'a'),
                Arguments.of("chunk", 408, "POST " + JOBS, chunked + "ea60\r\n", ' '),
                Arguments.of("extension of a chunk", 408, "POST " + JOBS, chunked + "5;a=", 'a'),
                Arguments.of("trailer", 408, "POST " + JOBS, chunked + "0\r\nX-A: ", 'a'),
                Arguments.of("GET with a body", 408, "GET /api/v1/settings", length, ' '),
                Arguments.of("method that is none", 408, "FOO /api/v1/settings", length, ' '),
                Arguments.of("too long a body", 413, "POST " + JOBS, length.replace("60000", "70000"), ' '),
                Arguments.of("address that is none", 400, "POST /api/v1/%zz", length, ' '),
                Arguments.of("TRACE", 405, "TRACE /api/v1/settings", length, ' '));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    void aSlowBodyHoldsNobodyUp(String what, int status, String line, String rest, char drip) {
        var beginning = line + " HTTP/1.1\r\nHost: localhost\r\n" + rest;
        try (var slow = new SlowClients(port, CLIENTS, beginning, drip)) {
            checkThatOthersAreServed();

            assertThat(slow.answersWithin(GONE))
                    .allSatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 " + status));
        }
    }

    @Test
    void slowHeadersHoldNobodyUp() {
        try (var slow = new SlowClients(port, CLIENTS, "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ", 'a')) {
            checkThatOthersAreServed();

            assertThat(slow).isNotNull();
        }
    }

    /** They hold a thread where the answers are larger than what the sockets take up, until a write has waited for as long. */
    @Test
    void clientsThatReadNothingAreDropped() {
        var pipeline = "GET /v3/api-docs HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(200);
        try (var slow = new SlowClients(port, CLIENTS, pipeline, ' ')) {
            slow.waitUntilDropped(Duration.ofSeconds(60));

            checkThatOthersAreServed();
        }
    }

    /** Below the four seconds that a thread would wait for a byte. */
    private void checkThatOthersAreServed() {
        for (var i = 0; i < 20; i++) {
            var started = Instant.now();

            assertThat(RawAnswer.to(port, "GET", "/api/v1/settings").status()).isEqualTo(200);
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
    }
}

package org.parkatlas.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of a body between the network and the controller. */
@IntegrationTest
@TestPacks
@ExtendWith(OutputCaptureExtension.class)
class BodiesIT {

    private static final String JOBS = "/api/v1/export-jobs";
    private static final String ORDER = "{\"format\": \"csv\", \"layer\": \"nowhere\"}";

    private final int port;

    BodiesIT(@LocalServerPort int port) {
        this.port = port;
    }

    /** The controller has read what was sent, because only it knows the layers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 37\r\n\r\n" + ORDER,
                "Transfer-Encoding: chunked\r\n\r\n10\r\n{\"format\": \"csv\"\r\n15\r\n, \"layer\": \"nowhere\"}\r\n0\r\n\r\n",
            })
    void reachesTheController(String body) {
        var answer = RawAnswer.to(port, post(JOBS, "application/json", body));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("format", "layer");
    }

    @Test
    void aParameterInAFormIsCheckedLikeOneInTheAddress() {
        var answer = RawAnswer.to(
                port, post(JOBS + "?one=1", "application/x-www-form-urlencoded", "Content-Length: 5\r\n\r\ntwo=2"));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void closesTheConnectionWhereTheBodyIsTooLong() {
        var answer = RawAnswer.to(port, post(JOBS, "application/json", "Content-Length: 70000\r\n\r\n"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("code").asString()).isEqualTo("CONTENT_TOO_LARGE");
    }

    @Test
    void findsOutThatAChunkedBodyIsTooLong() {
        var chunk = "1000\r\n" + " ".repeat(0x1000) + "\r\n";
        var answer = RawAnswer.to(
                port, post(JOBS, "application/json", "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void refusesAChunkThatIsNone() {
        var answer =
                RawAnswer.to(port, post(JOBS, "application/json", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx\r\n"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void keepsTheConnectionForTheNextRequest() throws IOException {
        var first =
                post(JOBS, "application/json", "Content-Length: 2\r\n\r\n{}").replace("Connection: close\r\n", "");
        var second = "GET /api/v1/settings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((first + second).getBytes(StandardCharsets.US_ASCII));
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers).startsWith("HTTP/1.1 422").contains("HTTP/1.1 200");
        }
    }

    @Test
    void aClientThatGoesAwayIsNoNews(CapturedOutput output) throws Exception {
        var before = output.getAll().length();

        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(post(JOBS, "application/json", "Content-Length: 50\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(500);
        }
        RawAnswer.to(port, "GET", "/api/v1/settings");

        assertThat(output.getAll().substring(before)).isEmpty();
    }

    private static String post(String path, String type, String lengthAndBody) {
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\n%s"
                .formatted(path, type, lengthAndBody);
    }
}

package org.parkatlas.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@TestPacks
class ProblemPageIT {

    private final int port;

    ProblemPageIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void leadsFromAProblemToItsPage() {
        var problem = RawAnswer.to(port, "GET", "/nowhere");
        var page = RawAnswer.to(port, "GET", problem.json().path("type").asString());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains(
                        "<html lang=\"zh\">", "<title>not-found</title>", "<strong>没有这个地址 / No such address</strong>");
    }

    @Test
    void answersAnUnknownKindAsNotFound() {
        var answer = RawAnswer.to(port, "GET", "/problems/nonsense");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("NOT_FOUND");
    }
}

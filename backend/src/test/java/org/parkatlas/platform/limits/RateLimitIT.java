package org.parkatlas.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The service behind a proxy on this machine, which says who asks. */
@IntegrationTest
@TestPacks
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "parkatlas.rate.documents.burst=5",
            "parkatlas.rate.documents.per-second=1",
            "parkatlas.rate.tiles.burst=20",
            "parkatlas.rate.tiles.per-second=1"
        })
class RateLimitIT {

    private static final String DOCUMENT = "/api/v1/settings";
    private static final String TILE = "/tiles/park/6/52/27.mvt";

    private final int port;

    RateLimitIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void refusesAnAddressThatAsksTooMuchAndSaysWhenToComeBack() {
        var answers = ask(30, DOCUMENT, "203.0.113.1");

        assertThat(answers.get(0).status()).isEqualTo(200);
        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("code").asString()).isEqualTo("TOO_MANY_REQUESTS");
        });
    }

    @Test
    void servesTheOthersMeanwhile() {
        ask(30, DOCUMENT, "203.0.113.2");

        assertThat(ask(1, DOCUMENT, "203.0.113.3").get(0).status()).isEqualTo(200);
    }

    @Test
    void countsTilesApart() {
        ask(30, DOCUMENT, "203.0.113.4");

        assertThat(ask(15, TILE, "203.0.113.4")).noneMatch(answer -> answer.status() == 429);
        assertThat(ask(40, TILE, "203.0.113.4")).anyMatch(answer -> answer.status() == 429);
    }

    /** Refused before anybody reads it, which an empty letter is too. */
    @Test
    void takesFewLettersInAnHour() {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> RawAnswer.to(port, "POST", "/api/v1/corrections", "X-Forwarded-For: 203.0.113.5"))
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(3);
        assertThat(Integer.parseInt(answers.get(7).header("Retry-After"))).isBetween(300, 361);
        assertThat(ask(1, "/api/v1/corrections", "203.0.113.5").get(0).status()).isEqualTo(400);
    }

    @Test
    void takesANetworkOfIpv6ForOneClient() {
        var answers = IntStream.range(1, 30)
                .mapToObj(host -> ask(1, DOCUMENT, "2001:db8:1:2::" + host).get(0))
                .toList();

        assertThat(answers).anyMatch(answer -> answer.status() == 429);
    }

    /** Without a proxy that says so, all who come through one on this machine look the same. */
    @Test
    void doesNotLimitThisMachine() {
        assertThat(IntStream.range(0, 30).mapToObj(i -> RawAnswer.to(port, "GET", DOCUMENT)))
                .noneMatch(answer -> answer.status() == 429);
    }

    private List<RawAnswer> ask(int times, String path, String client) {
        return IntStream.range(0, times)
                .mapToObj(i -> RawAnswer.to(port, "GET", path, "X-Forwarded-For: " + client))
                .toList();
    }
}

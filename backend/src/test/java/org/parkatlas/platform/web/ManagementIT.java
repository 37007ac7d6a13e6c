package org.parkatlas.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RawAnswer;
import org.parkatlas.TestPacks;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Health and metrics on a port of their own; health at the service's own address too. */
@IntegrationTest
@TestPacks
class ManagementIT {

    private final int port;
    private final int management;

    ManagementIT(@LocalServerPort int port, @LocalManagementPort int management) {
        this.port = port;
        this.management = management;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void bothPortsSayTheSame(String path) {
        var own = RawAnswer.to(management, "GET", path);
        var main = RawAnswer.to(port, "GET", path);

        assertThat(management).isNotEqualTo(port);
        assertThat(own.status()).isEqualTo(main.status()).isEqualTo(200);
        assertThat(own.json()).isEqualTo(main.json());
        assertThat(main.header("Content-Type")).isEqualTo("application/vnd.spring-boot.actuator.v3+json");
        assertThat(main.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health/nowhere",
        "/actuator/health/db",
        "/actuator/health/liveness/deeper",
        "/actuator/prometheus"
    })
    void saysNothingElseAtTheMainPort(String path) {
        var answer = RawAnswer.to(port, "GET", path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void countsWhatMatters() {
        RawAnswer.to(port, "GET", "/api/v1/settings");

        var answer = RawAnswer.to(management, "GET", "/actuator/prometheus");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("http_server_requests_seconds_count{", "uri=\"/api/v1/settings\"", "le=\"0.2\"")
                .contains("hikaricp_connections_active{pool=\"public\"")
                .contains("hikaricp_connections_pending{pool=\"public\"")
                .contains("hikaricp_connections_usage_seconds_count{pool=\"owner\"")
                .contains("tomcat_threads_busy_threads{name=\"http-nio-")
                .contains("jvm_memory_used_bytes{area=\"heap\"")
                .contains("process_files_open_files")
                .contains("parkatlas_jobs_waiting{kind=\"export\"} 0.0", "parkatlas_jobs_running 0.0")
                .contains("parkatlas_pack_loads_seconds_count{outcome=\"loaded\",pack=\"city\"} 1")
                .contains("cache_gets_total{cache=\"tiles\",result=\"hit\"")
                .doesNotContain("spring_security");
    }

    @Test
    void showsNothingButHealthAndMetrics() {
        assertThat(RawAnswer.to(management, "GET", "/actuator/env").status()).isEqualTo(404);
        assertThat(RawAnswer.to(management, "GET", "/api/v1/settings").status()).isEqualTo(404);
    }
}

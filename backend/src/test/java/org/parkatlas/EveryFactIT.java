package org.parkatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promise that every fact opens its source, asked of the packs of this repository. */
@IntegrationTest
class EveryFactIT {

    private static final List<String> PLANS = List.of("meizhou", "xiamen", "chaozhou", "guangdong");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** The numbers are those of the four planning documents, counted in the packs: 平远高新区 is 平远园. */
    @ParameterizedTest
    @CsvSource({"meizhou, 54, 68", "xiamen, 47, 19", "chaozhou, 13, 4", "guangdong, 0, 0"})
    void everyParkAndEnterpriseOfAPlanIsThere(String plan, int parks, int enterprises) {
        assertThat(get("/api/v1/parks?plan=" + plan).path("total").asInt()).isEqualTo(parks);
        assertThat(get("/api/v1/enterprises?plan=" + plan).path("total").asInt())
                .isEqualTo(enterprises);
    }

    /** 表1-3 of 梅州 has nine parks; eleven of 68 firms are from elsewhere, one is a project. */
    @Test
    void theHeadlineOfMeizhouIsThePlansOwn() {
        var counts = get("/api/v1/plans")
                .path("items")
                .valueStream()
                .filter(plan -> plan.path("id").asString().equals("meizhou"))
                .map(plan -> plan.path("counts"))
                .findFirst()
                .orElseThrow();

        assertThat(counts)
                .hasToString("{\"core\":1,\"cluster\":8,\"park\":9,\"place\":54,\"enterprise\":56,\"partner\":11}");
    }

    @Test
    void listsFourPlans() {
        assertThat(get("/api/v1/plans").path("total").asInt()).isEqualTo(4);
    }

    @Test
    void theLayoutOfMeizhouIsOneCoreAndEightClusters() {
        var counts = get("/api/v1/plans/meizhou/layout").path("counts");

        assertThat(counts.path("core").asInt()).isEqualTo(1);
        assertThat(counts.path("cluster").asInt()).isEqualTo(8);
    }

    @Test
    void everyParkAndEnterpriseNamesASource() {
        var silent = new ArrayList<String>();
        for (var plan : PLANS) {
            for (var list : List.of("parks", "enterprises")) {
                get("/api/v1/%s?limit=1000&plan=%s".formatted(list, plan))
                        .path("items")
                        .forEach(item -> {
                            var path = "/api/v1/%s/%s"
                                    .formatted(list, item.path("id").asString());
                            if (get(path).path("properties").path("sources").isEmpty()) {
                                silent.add(path);
                            }
                        });
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void everyLayoutElementAndTargetNamesASource() {
        var silent = new ArrayList<String>();
        for (var plan : PLANS) {
            get("/api/v1/plans/%s/layout".formatted(plan)).path("features").forEach(feature -> {
                if (feature.path("properties").path("sources").isEmpty()) {
                    silent.add(feature.path("id").asString());
                }
            });
            get("/api/v1/targets?limit=1000&plan=" + plan).path("items").forEach(target -> {
                if (target.path("sources").isEmpty()) {
                    silent.add(target.path("id").asString());
                }
            });
        }

        assertThat(silent).isEmpty();
    }

    /** 编者估计: whoever wrote that a point is an estimate did not read it anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"parks", "enterprises", "towns", "transport"})
    void noEstimateIsCalledStated(String layer) {
        var stated = get("/ogc/collections/%s/items?f=json&limit=1000&precisionClass=stated".formatted(layer));
        var estimates = stated.path("features")
                .valueStream()
                .map(feature -> feature.path("properties").path("positionNote").asString())
                .filter(note -> note.contains("估计"));

        assertThat(estimates).isEmpty();
    }

    private JsonNode get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new AssertionError(path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, interrupted);
        }
    }
}

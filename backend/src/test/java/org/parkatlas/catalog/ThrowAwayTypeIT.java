package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

import com.jayway.jsonpath.JsonPath;

/** One class and one migration make a feature type; every outlet then has it. */
@IntegrationTest
@Import(LighthouseFeatureType.class)
@TestPropertySource(
        properties = {
            "spring.flyway.locations=classpath:db/migration,classpath:db/throwaway",
            "parkatlas.packs.folder=target/no-packs"
        })
class ThrowAwayTypeIT {

    @LocalServerPort
    private int port;

    private RestClient client;

    @BeforeEach
    void setUp() {
        client = RestClient.create("http://127.0.0.1:" + port);
    }

    @Test
    void isListedAmongTheLayersWithoutWhatOnlyStaffMaySee() {
        var layers = get("/api/v1/layers?lang=en");

        var lighthouse = "$.items[?(@.id=='lighthouses')]";
        assertThat(JsonPath.<List<String>>read(layers, lighthouse + ".title")).containsExactly("Lighthouses");
        assertThat(JsonPath.<List<Integer>>read(layers, lighthouse + ".count")).containsExactly(2);
        assertThat(JsonPath.<List<String>>read(layers, lighthouse + ".properties[*].name"))
                .containsExactly("name", "heightM", "precisionClass");
        assertThat(JsonPath.<List<String>>read(layers, lighthouse + ".properties[1].unit"))
                .containsExactly("m");
    }

    @Test
    void isFoundByPositionWithoutBeingAskedForByName() {
        var answer = get("/api/v1/proximity?lon=116.8&lat=23.235&radius_m=1000");

        assertThat(JsonPath.<List<String>>read(answer, "$.items[*].id")).containsExactly("biaojiao");
        assertThat(JsonPath.<Integer>read(answer, "$.unlocated.lighthouse")).isEqualTo(1);
    }

    private String get(String path) {
        return new String(client.get().uri(path).retrieve().body(byte[].class), StandardCharsets.UTF_8);
    }
}

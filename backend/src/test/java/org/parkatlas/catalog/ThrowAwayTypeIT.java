package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.search.index.SearchTermDerivation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
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
                .containsExactly("name", "heightM", "precisionClass", "lightColour");
        assertThat(JsonPath.<List<String>>read(layers, lighthouse + ".properties[1].unit"))
                .containsExactly("m");
    }

    @Test
    void isFoundByPositionWithoutBeingAskedForByName() {
        var answer = get("/api/v1/proximity?lon=116.8&lat=23.235&radius_m=1000");

        assertThat(JsonPath.<List<String>>read(answer, "$.items[*].id")).containsExactly("biaojiao");
        assertThat(JsonPath.<Integer>read(answer, "$.unlocated.lighthouse")).isEqualTo(1);
    }

    @Test
    void isFoundByName(@Autowired SearchTermDerivation derivation, @Autowired Environment environment) {
        derivation.derive(OwnerRows.of(environment));

        var answer = get("/api/v1/search?q=hwj");

        assertThat(JsonPath.<Object>read(answer, "$.items")).hasToString("""
            [{"kind":"lighthouse","id":"biaojiao","plan":null,"name":"表角灯塔","shortName":null,\
            "matched":"好望角灯塔","match":"initials","position":{"lon":116.8,"lat":23.235},"hint":"灯塔","filter":null,\
            "source":null}]\
            """);
    }

    /** A column and a line in the descriptor make a property; every outlet then has it, and filters may name it. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/layers, lightColour",
        "/ogc/collections/lighthouses/schema, lightColour",
        "/ogc/collections/lighthouses/queryables, lightColour",
        "/ogc/collections/lighthouses/items?lightColour=白, '\"lightColour\":\"白\"'",
        "/ogc/collections/lighthouses/items/biaojiao, '\"lightColour\":\"白\"'",
        "/tiles/lighthouses, lightColour",
        "/tiles/lighthouses/12/3376/1776.mvt, 白",
        "/api/v1/exports/lighthouses?format=csv, 灯色",
        "/api/v1/exports/lighthouses?format=geojson&header=name, '\"lightColour\":\"白\"'",
    })
    void showsAPropertyThatWasAddedLater(String path, String shown) {
        assertThat(get(path).replace("\": ", "\":")).contains(shown);
    }

    private String get(String path) {
        return new String(client.get().uri(path).retrieve().body(byte[].class), StandardCharsets.UTF_8);
    }
}

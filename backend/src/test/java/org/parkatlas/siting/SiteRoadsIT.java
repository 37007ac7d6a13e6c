package org.parkatlas.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.platform.database.ThrowAwayDatabase;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Sites and the synthetic network of the demonstration pack, which covers 广梅园, 平远园, 梅州西站 and 梅县机场 and nothing of
 * 丰顺 or the coast (gis-data/demo/road_networks.geojson).
 */
@IntegrationTest
class SiteRoadsIT {

    private static final String SITES = "/api/v1/siting/sites/";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Answer get(String path) {
        return get(StaffRequests.PUBLIC, path);
    }

    private Answer get(String account, String path) {
        var answer = new StaffRequests(port).get(account, SITES + path);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static List<Object> of(Answer card, String key, String member) {
        return card.at("$.roads.ways[?(@.key == '%s')].%s".formatted(key, member));
    }

    private static double number(List<Object> found) {
        return ((Number) found.get(0)).doubleValue();
    }

    @Test
    void theCardSaysHowLongOneDrivesAndOnWhichNetwork() {
        var card = get("park:pingyuan-yuan").is(200);

        assertThat(card.<String>at("$.roads.network.id")).isEqualTo("demo-roads");
        assertThat(card.<Boolean>at("$.roads.network.demo")).isTrue();
        assertThat(card.<List<String>>at("$.roads.network.sources[*].documentId"))
                .containsExactly("demo-note");
        assertThat(card.<List<String>>at("$.roads.ways[*].key")).isEqualTo(card.<List<String>>at("$.access[*].key"));
        // at most 90 km/h, and no way is shorter than the straight line, 40 km
        assertThat(number(of(card, "airport", "minutes"))).isBetween(40 / 90.0 * 60, 120.0);
        assertThat(number(of(card, "airport", "km"))).isGreaterThan(40);
        assertThat(of(card, "port", "missing")).containsExactly("target_outside");
        assertThat(of(card, "port", "minutes")).containsOnlyNulls();
    }

    /** 畲江北站 is 1.3 km from 广梅园, and both are known to 7 km. */
    @Test
    void aPositionThatIsTooCoarseHasNoWay() {
        assertThat(of(get("park:guangmei-yuan").is(200), "station", "missing")).containsExactly("too_coarse");
    }

    @Test
    void outsideOfTheNetworkNobodyKnows() {
        var card = get("park:fengshun-yuan").is(200);

        assertThat(card.<Object>at("$.roads.network")).isNull();
        assertThat(of(card, "airport", "missing")).containsExactly("outside");
        assertThat(number(of(card, "airport", "estimateKm"))).isPositive();
        var reach = get("park:fengshun-yuan/isochrones").is(200);
        assertThat(reach.<List<Object>>at("$.features")).isEmpty();
        assertThat(reach.<String>at("$.missing")).isEqualTo("outside");
    }

    @Test
    void isochronesGrowAndSayThatTheyAreMadeUp() {
        var reach = get("park:guangmei-yuan/isochrones?minutes=10,30,60").is(200);

        assertThat(reach.<List<Integer>>at("$.features[*].id")).containsExactly(10, 30, 60);
        assertThat(reach.<List<String>>at("$.features[*].properties.label")).containsOnly("演示数据");
        assertThat(reach.<List<Double>>at("$.features[*].properties.areaKm2"))
                .isSorted()
                .allMatch(it -> it > 1);
        assertThat(reach.<List<Boolean>>at("$.features[*].properties.open")).containsExactly(false, true, true);
        assertThat(get("park:guangmei-yuan/isochrones").is(200).<List<Integer>>at("$.features[*].id"))
                .containsExactly(15, 30, 60);
    }

    @Test
    void landThatIsReadyHasThemForItsCounty() {
        assertThat(get("demo-promoter", "parcel:py-01-004/isochrones?minutes=15")
                        .is(200)
                        .<List<Integer>>at("$.features[*].id"))
                .containsExactly(15);
        get("parcel:py-01-004/isochrones").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "121", "15,15", "30,15", "1,2,3,4,5,6", "1.5", "abc", "15,", "-5", "99999999999"})
    void refusesMinutesThatMakeNoSense(String minutes) {
        var refused = get("park:guangmei-yuan/isochrones?minutes=" + minutes).is(400);

        assertThat(refused.<String>at("$.type")).isEqualTo("/problems/invalid-parameter");
        assertThat(refused.<String>at("$.errors[0].parameter")).isEqualTo("minutes");
    }

    @Test
    void refusesWhatIsNoParkAndWhatItDoesNotKnow() {
        get("park:nowhere/isochrones").is(404);
        get("park:guangmei-yuan/isochrones?minute=15").is(400);
        get("park:guangmei-yuan/isochrones?minutes=15&minutes=30").is(400);
    }

    @Test
    void withoutPgRoutingTheRestOfTheCardStands() {
        ThrowAwayDatabase.without("pgrouting", environment.getRequiredProperty("spring.datasource.url"), () -> {
            var card = get("park:pingyuan-yuan").is(200);

            assertThat(of(card, "airport", "missing")).containsExactly("no_engine");
            assertThat(card.<List<Object>>at("$.facts")).isNotEmpty();
            assertThat(get("park:pingyuan-yuan/isochrones").is(200).<String>at("$.missing"))
                    .isEqualTo("no_engine");
        });
    }
}

package org.parkatlas.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Land that is ready for supply as a candidate. Expected numbers are counted and summed from parcels.geojson of the
 * demonstration pack by hand: 317 parcels are ready in all, 108 of them in 平远县 (441426).
 */
@IntegrationTest
class LandSitesIT {

    private static final String PATH = "/api/v1/siting/searches";
    private static final String SITES = "/api/v1/siting/sites/";
    private static final String PROMOTER = "demo-promoter";
    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String PARCELS = "{\"plan\":\"meizhou\",\"kinds\":[\"parcel\"]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Answer search(String account, String body) {
        var answer = new StaffRequests(port).send(account, "POST", PATH, body);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private Answer card(String account, String site) {
        var answer = new StaffRequests(port).get(account, SITES + site);
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void everybodyFindsTheLandOfTheirCountiesAndThePublicNone() {
        assertThat(search(StaffRequests.PUBLIC, PARCELS).is(200).<Integer>at("$.counts.ranked"))
                .isZero();
        assertThat(search(OFFICER, PARCELS).is(200).<Integer>at("$.counts.ranked"))
                .isEqualTo(108);
        assertThat(search(PROMOTER, PARCELS).is(200).<Integer>at("$.counts.ranked"))
                .isEqualTo(317);
    }

    /** Three hundred of the 317, and the count of all. */
    @Test
    void anAnswerHoldsTheBestLandAndCountsTheRest() {
        var answer = search(PROMOTER, PARCELS).is(200);

        assertThat(answer.<List<String>>at("$.ranked[*].id")).hasSize(300).doesNotHaveDuplicates();
    }

    /** The 17 that are not among the best 300, and one that a limit excludes, are there where they are named. */
    @Test
    void anAnswerHoldsTheLandThatIsToBeCompared() {
        var first = search(PROMOTER, PARCELS).is(200).<List<String>>at("$.ranked[*].id");
        var last = OwnerRows.of(environment)
                .sql("SELECT id FROM parkatlas.parcel WHERE stage = 'ready'")
                .query(String.class)
                .stream()
                .filter(id -> !first.contains(id))
                .findFirst()
                .orElseThrow();
        var named = ",\"including\":[\"parcel:%s\",\"parcel:none\"]".formatted(last);
        var limited = ",\"limits\":[{\"criterion\":\"available_land\",\"atLeast\":100000}]";

        var ranked = search(PROMOTER, PARCELS.replace("}", named + "}")).is(200);
        var excluded = search(PROMOTER, PARCELS.replace("}", named + limited + "}"));

        assertThat(ranked.<List<String>>at("$.ranked[*].id")).hasSize(301).contains(last);
        assertThat(ranked.<Integer>at("$.counts.ranked")).isEqualTo(317);
        assertThat(excluded.is(200).<List<String>>at("$.excluded[*].id")).contains(last);
        assertThat(excluded.<Integer>at("$.counts.excluded")).isEqualTo(317);
    }

    /** 67 of the 108 are registered with 6 亩 (4000 m²) or more; of the demonstration, all say so. */
    @Test
    void aHardLimitOfAreaHoldsTheRegisteredOne() {
        var answer = search(OFFICER, """
                        {"plan":"meizhou","kinds":["parcel"],"limits":[{"criterion":"available_land","atLeast":6}],
                         "wishes":[{"criterion":"available_land","weight":1}]}
                        """).is(200);

        assertThat(answer.<Integer>at("$.counts.ranked")).isEqualTo(67);
        assertThat(answer.<Integer>at("$.counts.excluded")).isEqualTo(41);
        assertThat(answer.<List<Double>>at("$.ranked[*].measures[0].low")).allMatch(it -> it >= 6);
        assertThat(answer.<List<Boolean>>at("$.ranked[*].measures[0].demo")).containsOnly(true);
        assertThat(answer.<List<String>>at("$.ranked[*].measures[0].asOf")).containsOnly("2025-12-31");
    }

    /** Sums of registeredAreaM2 × 3 / 2000. */
    @ParameterizedTest
    @CsvSource({"区块一,6,88.86", "区块三,11,73.36", "区块四,10,62.74", "区块五,28,366.74", "区块六,53,446.13"})
    void aBlockIsItsReadyParcelsTogether(String block, int parcels, double mu) {
        var card = card(OFFICER, "block:pingyuan-gaoxinqu:" + URLEncoder.encode(block, StandardCharsets.UTF_8))
                .is(200);

        assertThat(card.<String>at("$.kind")).isEqualTo("block");
        assertThat(card.<String>at("$.parkId")).isEqualTo("pingyuan-gaoxinqu");
        assertThat(card.<Integer>at("$.land.parcels")).isEqualTo(parcels);
        assertThat(card.<Double>at("$.land.registeredMu")).isCloseTo(mu, within(0.006));
    }

    @Test
    void parksBlocksAndParcelsAreRankedTogether() {
        var answer = search(OFFICER, """
                        {"plan":"meizhou","kinds":["park","block","parcel"],
                         "limits":[{"criterion":"available_land","atLeast":80},{"criterion":"county","oneOf":["441426"]}],
                         "wishes":[{"criterion":"available_land","weight":1},{"criterion":"station","weight":1}]}
                        """).is(200);

        assertThat(answer.<List<String>>at("$.ranked[?(@.kind == 'block')].name"))
                .contains("平远高新区 区块五", "平远高新区 区块六", "平远高新区 区块一")
                .hasSize(3);
        // the only one of 53,334 m² and more: 59,077.9 m² are registered of it
        assertThat(answer.<List<String>>at("$.ranked[?(@.kind == 'parcel')].id"))
                .containsExactly("py-05-166");
        assertThat(answer.<List<Integer>>at("$..ord")).doesNotHaveDuplicates();
    }

    /** Its own area and place; what is said of the park is the park's. */
    @Test
    void theCardOfAParcelIsItsOwnLandInItsPark() {
        var card = card(OFFICER, "parcel:py-01-004").is(200);

        assertThat(card.<String>at("$.kind")).isEqualTo("parcel");
        assertThat(card.<String>at("$.name")).isEqualTo("PY-01-004");
        assertThat(card.<Double>at("$.land.registeredMu")).isCloseTo(2767.29 * 3 / 2000, within(0.006));
        assertThat(card.<List<Double>>at("$.supplies[?(@.code == 'available_land')].value"))
                .containsExactly(4.15);
        assertThat(card.<Double>at("$.position.lon")).isCloseTo(115.8916, within(0.0002));
        assertThat(card.<Double>at("$.accuracyM")).isEqualTo(500);
        assertThat(card.<List<String>>at("$.access[*].key"))
                .containsExactly("station", "expressway", "airport", "port", "town");
    }

    /** A promoter sees of a county what everybody sees; that land is ready there does not tell of a park that is for the county. */
    @Test
    void landTellsNothingOfAParkThatThePostDoesNotSee() {
        var owner = OwnerRows.of(environment);
        try {
            owner.sql("UPDATE parkatlas.park SET audience = 'county' WHERE id = 'pingyuan-gaoxinqu'")
                    .update();

            card(PROMOTER, "block:pingyuan-gaoxinqu:%E5%8C%BA%E5%9D%97%E4%B8%80")
                    .is(404);
            var parcel = card(PROMOTER, "parcel:py-01-004").is(200);
            assertThat(parcel.<Object>at("$.parkId")).isNull();
            assertThat(parcel.<Object>at("$.land.block")).isNull();
            assertThat(card(OFFICER, "parcel:py-01-004").is(200).<String>at("$.parkId"))
                    .isEqualTo("pingyuan-gaoxinqu");
        } finally {
            owner.sql("UPDATE parkatlas.park SET audience = 'public' WHERE id = 'pingyuan-gaoxinqu'")
                    .update();
        }
    }

    /** Another county's, one that is built on, one that does not exist. */
    @ParameterizedTest
    @ValueSource(strings = {"parcel:gm-a-007", "parcel:py-01-002", "parcel:none", "block:pingyuan-gaoxinqu:none"})
    void landOfOthersAndLandThatIsNotReadyIsNotFound(String site) {
        var answer = card(OFFICER, site).is(404);

        assertThat(answer.<String>at("$.type")).endsWith("/problems/ready-land-not-found");
    }
}

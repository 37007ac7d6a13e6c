package org.parkatlas.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Spot;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.database.ThrowAwayDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Ways and reach on a network whose lengths are known without measuring; what each was reckoned from stands beside it. */
@IntegrationTest
class RoadsIT {

    private static final GeoPoint A = new GeoPoint(100, 0);
    private static final GeoPoint B = new GeoPoint(100.1, 0);
    private static final GeoPoint C = new GeoPoint(100.2, 0);

    /** A band 1 km wide has half a disc at either end, which the service draws with twelve corners: 3/4 of a square kilometre. */
    private static final double BOTH_ENDS_KM2 = 0.75;

    @Autowired
    private Roads roads;

    @Autowired
    private RoadEdges edges;

    @Autowired
    private Readings readings;

    @Autowired
    private Environment environment;

    private HandMadeRoads made;

    @BeforeEach
    void build() {
        made = new HandMadeRoads(environment, edges);
        made.build();
    }

    @AfterEach
    void remove() {
        made.remove();
    }

    private <T> T read(Function<Reading, T> work) {
        return readings.read(Viewer.PUBLIC, work);
    }

    private RoadWays.Way way(GeoPoint from, GeoPoint to) {
        return ways(from, List.of(RoadTarget.at("there", to, 1000))).ways().get(0);
    }

    private RoadWays ways(@Nullable GeoPoint from, List<RoadTarget> targets) {
        return read(reading -> roads.ways(reading, from, targets));
    }

    private Isochrones reach(GeoPoint from, Integer... minutes) {
        return read(reading -> roads.isochrones(reading, new Spot(from, 30), List.of(minutes)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "golden-ways.tsv", delimiter = '\t', numLinesToSkip = 1)
    void findsTheQuickestWayOrSaysWhyThereIsNone(
            String name,
            double fromLon,
            double fromLat,
            double toLon,
            double toLat,
            @Nullable Double minutes,
            @Nullable Double km,
            @Nullable Double accessKm,
            @Nullable String missing,
            String source) {
        var way = way(new GeoPoint(fromLon, fromLat), new GeoPoint(toLon, toLat));

        assertThat(way.minutes()).as("%s: %s", name, source).isEqualTo(minutes);
        assertThat(way.km()).as("%s: %s", name, source).isEqualTo(km);
        assertThat(way.accessKm()).as("%s: %s", name, source).isEqualTo(accessKm);
        assertThat(way.missing() == null ? null : way.missing().code())
                .as("%s: %s", name, source)
                .isEqualTo(missing);
    }

    @Test
    void saysBesideEachWayWhatAnEstimateSays() {
        var answer = ways(
                A,
                List.of(
                        RoadTarget.at("b", B, 11_132),
                        RoadTarget.none("none", RoadGap.TOO_COARSE),
                        RoadTarget.at("away", new GeoPoint(101, 0), 111_319)));

        assertThat(answer.detourFactor()).isEqualTo(1.3);
        assertThat(answer.network()).isNotNull().extracting(RoadNetwork::demo).isEqualTo(true);
        // 11.132 km and 111.319 km times 1.3
        assertThat(answer.ways())
                .extracting(RoadWays.Way::key, RoadWays.Way::estimateKm, RoadWays.Way::missing)
                .containsExactly(
                        tuple("b", 14.5, null),
                        tuple("none", null, RoadGap.TOO_COARSE),
                        tuple("away", 144.7, RoadGap.TARGET_OUTSIDE));
    }

    @Test
    void knowsNothingFromNowhere() {
        assertThat(ways(null, List.of(RoadTarget.at("b", B, 1))).ways().get(0).missing())
                .isEqualTo(RoadGap.UNLOCATED);
        assertThat(read(reading -> roads.isochrones(reading, null, List.of(15))).missing())
                .isEqualTo(RoadGap.UNLOCATED);
    }

    @Test
    void aRoadThatTheReaderDoesNotSeeIsNotDriven() {
        made.close("t-bc");

        assertThat(way(B, C).minutes()).as("by D and E").isEqualTo(44.3, within(0.1));
    }

    @Test
    void aJunctionOfHiddenRoadsIsHiddenWithThem() {
        made.close("t-ab");

        assertThat(way(A, B).missing()).isEqualTo(RoadGap.NO_ROAD_NEAR);
        int junctions = read(reading -> reading.jdbc()
                .sql("SELECT count(*) FROM road_node WHERE network_id = 't-net'")
                .query(Integer.class)
                .single());
        assertThat(junctions).as("of seven").isEqualTo(6);
    }

    @Test
    void aNetworkForStaffCoversNothingForThePublic() {
        made.showTo("staff");

        assertThat(way(A, B).missing()).isEqualTo(RoadGap.OUTSIDE);
        assertThat(reach(A, 15).missing()).isEqualTo(RoadGap.OUTSIDE);
    }

    /** Five minutes at 60 km/h are 5 km of the road between F and G, with 500 m on either side. */
    @Test
    void reachesAsFarAlongARoadAsTheTimeLasts() {
        var reach = reach(new GeoPoint(100.4, 0.1), 5, 10);

        assertThat(reach.features())
                .extracting(it -> it.properties().areaKm2())
                .satisfiesExactly(
                        five -> assertThat(five).isCloseTo(5 + BOTH_ENDS_KM2, within(0.1)),
                        ten -> assertThat(ten).isCloseTo(10 + BOTH_ENDS_KM2, within(0.1)));
        assertThat(reach.features())
                .allMatch(it -> !it.properties().open() && it.properties().demo());
        assertThat(reach.features()).extracting(it -> it.properties().label()).containsOnly("演示数据");
    }

    /** From C five minutes at 30 km/h to the north, and no metre to the west. */
    @Test
    void doesNotReachAgainstAOneWayRoad() {
        var reach = reach(new GeoPoint(100.2, 0), 5).features().get(0);

        assertThat(reach.properties().areaKm2()).isCloseTo(2.5 + BOTH_ENDS_KM2, within(0.1));
        assertThat(Objects.requireNonNull(reach.geometry()).boundingBox().west())
                .isGreaterThan(100.19);
    }

    /** In an hour D, E and C are reached and the coverage is not left; from A in a minute nothing of it either. */
    @Test
    void sendsNobodyBeyondTheCoverage() {
        var owner = OwnerRows.of(environment);
        assertThat(reach(A, 60).features().get(0).properties().open()).isFalse();

        owner.sql("""
                        UPDATE parkatlas.road_network
                        SET coverage = ST_Multi(ST_GeomFromText(
                                'POLYGON((99.999 -0.1,100.45 -0.1,100.45 0.2,99.999 0.2,99.999 -0.1))', 4490))
                        WHERE id = 't-net'
                        """).update();
        var cut = reach(A, 60).features().get(0);

        assertThat(cut.properties().open()).isTrue();
        assertThat(Objects.requireNonNull(cut.geometry()).boundingBox().west()).isGreaterThanOrEqualTo(99.999);
    }

    /** 1,105.743 m × 1.3 at 20 km/h take 4.3 minutes: in four the road is not reached, in five it is. */
    @Test
    void takesTheTimeToTheRoadIntoAccount() {
        var reach = reach(new GeoPoint(100.1, -0.01), 4, 5);

        assertThat(reach.features()).extracting(it -> it.geometry() == null).containsExactly(true, false);
        assertThat(reach.features().get(0).properties().areaKm2()).isNull();
    }

    @Test
    void withoutPgRoutingNobodyKnows() {
        ThrowAwayDatabase.without("pgrouting", environment.getRequiredProperty("spring.datasource.url"), () -> {
            assertThat(way(A, B).missing()).isEqualTo(RoadGap.NO_ENGINE);
            assertThat(way(A, B).estimateKm()).isEqualTo(1.3);
            assertThat(reach(A, 15).missing()).isEqualTo(RoadGap.NO_ENGINE);
        });

        assertThat(way(A, B).minutes()).isEqualTo(11.1);
    }
}

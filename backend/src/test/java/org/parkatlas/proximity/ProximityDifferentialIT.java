package org.parkatlas.proximity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Paging;
import org.parkatlas.proximity.ProximityRows.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * The same questions to the database and to GeographicLib, which goes through all positions one by one. Half of the
 * positions are nodes of a grid, so that many distances are equal.
 */
@IntegrationTest
@TestPropertySource(properties = {"parkatlas.packs.folder=target/no-packs", "proximity.rows=random"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("faults") // random rows against a second implementation, as the fuzz
class ProximityDifferentialIT {

    private static final long SEED = 20261122;
    private static final Geodesic ELLIPSOID = new Geodesic(6_378_137, 1 / 298.257222101);
    private static final List<String> KINDS = List.of("enterprise", "park", "town", "transport");

    /** Of latitude, which is 110,574 m at the equator: what is further off in latitude alone is out of reach. */
    private static final double SHORTEST_DEGREE_M = 110_000;

    @Autowired
    private Proximity proximity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FeatureTypes types;

    private final Random random = new Random(SEED);
    private List<Located> located = List.of();

    @BeforeAll
    void insertRows(@Autowired Environment environment) {
        var owner = OwnerRows.of(environment);
        var rows = new ProximityRows(owner);
        rows.insertGround();
        for (int i = 0; i < 150; i++) {
            rows.insertPark("p" + i, i % 5 == 0 ? null : place(), i % 5 == 0 ? holder(i) : null);
            rows.insertEnterprise("e" + i, i % 3 == 0 ? null : place(), i % 3 == 0 ? holder(i) : null);
            rows.insertTown("t" + i, i % 10 == 0 ? null : place());
            rows.insertTransport("n" + i, place());
        }
        owner.sql("""
                        INSERT INTO parkatlas.enterprise (id, plan_id, name, position, precision_class, accuracy_m, ord, pack)
                        SELECT 'm' || n, 'plan', 'm' || n,
                               ST_SetSRID(ST_MakePoint(113 + (n * 7919 % 40000) / 1e4, 22 + (n * 104729 % 40000) / 1e4), 4490),
                               'place', 3000, n, 'test'
                        FROM generate_series(1, 20000) AS n
                        """).update();
        owner.sql("""
                        INSERT INTO parkatlas.enterprise (id, plan_id, name, precision_class, located_in, ord, pack)
                        SELECT 'w' || n, 'plan', 'w' || n, 'unlocated', 'county:441402', n, 'test'
                        FROM generate_series(1, 5000) AS n
                        """).update();
        vacuum(owner);
        located = load();
    }

    /** Until nobody's snapshot needs an old page any more: before, an index alone does not answer. */
    private static void vacuum(JdbcClient owner) {
        for (int attempt = 0; attempt < 100; attempt++) {
            owner.sql("VACUUM (ANALYZE)").update();
            var allVisible = owner.sql(
                            "SELECT relallvisible = relpages FROM pg_class WHERE oid = 'parkatlas.enterprise'::regclass")
                    .query(Boolean.class)
                    .single();
            if (allVisible) {
                return;
            }
        }
        throw new AssertionError("Somebody reads for very long");
    }

    /** An earlier park, perhaps one that is itself located in another, or nothing. */
    private String holder(int i) {
        return i > 0 && random.nextInt(4) > 0 ? "park:p" + random.nextInt(i) : "county:441402";
    }

    private Place place() {
        boolean onGrid = random.nextBoolean();
        var lon = onGrid ? 115.5 + random.nextInt(20) * 0.05 : 115.5 + random.nextDouble();
        var lat = onGrid ? 23.5 + random.nextInt(20) * 0.05 : 23.5 + random.nextDouble();
        return new Place(lon, lat, random.nextInt(4) * 500);
    }

    @Test
    void agreesWithGoingThroughAllPositions() {
        for (int round = 0; round < 200; round++) {
            var centre = new GeoPoint(115.5 + random.nextInt(20) * 0.05, 23.5 + random.nextDouble());
            var kinds = Set.copyOf(KINDS.subList(random.nextInt(3), 3 + random.nextInt(2)));
            check(centre, null, radius(centre, round), kinds, round);
        }
    }

    @Test
    void agreesForObjectsAsOrigins() {
        for (int round = 0; round < 100; round++) {
            var object = located.get(random.nextInt(located.size()));
            check(object.position(), object, radius(object.position(), round), Set.copyOf(KINDS), round);
        }
    }

    /** Every third radius is exactly the distance of something, every third just less than that. */
    private double radius(GeoPoint centre, int round) {
        if (round % 3 == 0) {
            return 1 + random.nextInt(40_000);
        }
        var edge = rounded(distance(centre, located.get(random.nextInt(600)).position()));
        return Math.max(1, Math.min(500_000, round % 3 == 1 ? edge : edge - 0.001));
    }

    private void check(GeoPoint centre, @Nullable Located object, double radiusM, Set<String> kinds, int round) {
        var as = "seed %d, round %d, %s, %s m, %s".formatted(SEED, round, centre, radiusM, kinds);
        var start =
                object == null ? new NearSearch.Start(centre, null) : new NearSearch.Start(null, object.reference());

        var answer = proximity.find(
                Viewer.PUBLIC, new NearSearch(start, new Distance(radiusM), kinds, new Paging(1000, List.of())));

        var expected = expected(centre, object, radiusM, kinds);
        assertThat(answer.total()).as(as).isEqualTo(expected.size());
        var shown = expected.subList(0, Math.min(1000, expected.size()));
        assertThat(answer.items())
                .as(as)
                .extracting(item -> item.kind() + ":" + item.id())
                .containsExactlyElementsOf(
                        shown.stream().map(hit -> hit.reference().toString()).toList());
        for (int i = 0; i < shown.size(); i++) {
            assertThat(answer.items().get(i).distanceM())
                    .as(as)
                    .isCloseTo(shown.get(i).distanceM(), within(0.001));
        }
    }

    private List<Hit> expected(GeoPoint centre, @Nullable Located object, double radiusM, Set<String> kinds) {
        return located.stream()
                .filter(it -> kinds.contains(it.reference().kind()))
                .filter(it -> object == null || !it.reference().equals(object.reference()))
                .filter(it -> Math.abs(it.position().lat() - centre.lat()) * SHORTEST_DEGREE_M <= radiusM + 1)
                .map(it -> new Hit(it.reference(), rounded(distance(centre, it.position()))))
                .filter(hit -> hit.distanceM() <= radiusM)
                .sorted(Comparator.comparingDouble(Hit::distanceM)
                        .thenComparing(hit -> hit.reference().kind())
                        .thenComparing(hit -> hit.reference().id()))
                .toList();
    }

    @Test
    void looksPositionsUpInTheGeographyIndex() {
        var plan = String.join("\n", explain(116.0, 24.0, 5000));

        assertThat(plan).contains("Index Scan", "enterprise_position_geography_idx");
        assertThat(plan).doesNotContain("Seq Scan on enterprise");
    }

    /** With a million rows the alternative was to read 34 000 pages, and longer than a statement may run. */
    @Test
    void countsWhatIsNowhereFromAnIndexOfWhatHasNoPosition() {
        var plan = String.join(
                "\n",
                jdbc.sql("EXPLAIN " + new ProximityStatements(types).countUnlocated())
                        .query(String.class)
                        .list());

        assertThat(plan).contains("Index Only Scan using enterprise_unlocated_idx");
        assertThat(plan).doesNotContain("Seq Scan on enterprise", "enterprise_position_idx");
    }

    private List<String> explain(double lon, double lat, double radiusM) {
        return jdbc.sql("EXPLAIN " + new ProximityStatements(types).findNear())
                .param("lon", lon)
                .param("lat", lat)
                .param("radius_m", radiusM)
                .param("kinds", KINDS.toArray(String[]::new))
                .param("origin", null)
                .param("after_distance", null)
                .param("after_kind", null)
                .param("after_id", null)
                .param("one_more", 101)
                .query(String.class)
                .list();
    }

    private static double distance(GeoPoint from, GeoPoint to) {
        return ELLIPSOID.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
    }

    private static double rounded(double metres) {
        return BigDecimal.valueOf(metres).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** All objects that have a position, or are in something that has one. */
    private List<Located> load() {
        var positions = new HashMap<String, GeoPoint>();
        var places = new HashMap<String, String>();
        var tables = Map.of("park", "park", "enterprise", "enterprise", "town", "town", "transport", "transport_node");
        tables.forEach((kind, table) -> jdbc.sql(
                        "SELECT id, ST_X(position) AS lon, ST_Y(position) AS lat, located_in FROM " + table)
                .query(row -> {
                    var reference = kind + ":" + row.getString("id");
                    if (row.getString("lon") == null) {
                        places.put(reference, row.getString("located_in"));
                    } else {
                        positions.put(reference, new GeoPoint(row.getDouble("lon"), row.getDouble("lat")));
                    }
                }));
        var found = new ArrayList<Located>();
        places.keySet().forEach(it -> climb(it, positions, places).ifPresent(at -> found.add(Located.of(it, at))));
        positions.forEach((reference, position) -> found.add(Located.of(reference, position)));
        found.sort(Comparator.comparing(it -> it.reference().toString()));
        return found;
    }

    private static Optional<GeoPoint> climb(
            String reference, Map<String, GeoPoint> positions, Map<String, String> places) {
        var at = reference;
        while (at != null && !positions.containsKey(at)) {
            at = places.get(at);
        }
        return Optional.ofNullable(at).map(positions::get);
    }

    private record Located(ObjectReference reference, GeoPoint position) {

        static Located of(String reference, GeoPoint position) {
            var colon = reference.indexOf(':');
            return new Located(
                    new ObjectReference(reference.substring(0, colon), reference.substring(colon + 1)), position);
        }
    }

    private record Hit(ObjectReference reference, double distanceM) {}
}

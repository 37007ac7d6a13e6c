package org.parkatlas.siting.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.Margin;
import org.parkatlas.siting.chains.ChainMatch.ParkMatch;
import org.parkatlas.siting.chains.ChainMatch.Reach;
import org.parkatlas.siting.chains.ParkRanking.Candidate;

class ParkRankingTest {

    private static final long SEED = 20261130;
    private static final Set<String> SUPPLIERS = Set.of("s0", "s1", "both");
    private static final Set<String> CUSTOMERS = Set.of("c0", "both");
    private static final List<String> FIRMS = List.of("s0", "s1", "c0", "both");

    @Test
    void countsTheFarEndOfWhatIsUndetermined() {
        var ranked = ParkRanking.rank(
                List.of(park("near"), park("sure")),
                Map.of("near", List.of(reach("s0", 1_000, 9_000)), "sure", List.of(reach("s0", 8_000, 2_000))),
                SUPPLIERS,
                CUSTOMERS);

        assertThat(ranked).extracting(ParkMatch::id).containsExactly("sure", "near");
        assertThat(ranked).extracting(ParkMatch::metres).containsExactly(8_000.0, 10_000.0);
    }

    @Test
    void addsTheWaysToBothSides() {
        var ranked = ParkRanking.rank(
                List.of(park("here")),
                Map.of("here", List.of(reach("s0", 5_000, 0), reach("s1", 3_000, 0), reach("c0", 4_000, 0))),
                SUPPLIERS,
                CUSTOMERS);

        assertThat(ranked.get(0).metres()).isEqualTo(7_000);
        assertThat(ranked.get(0).suppliers()).extracting(Reach::enterpriseId).containsExactly("s1", "s0");
    }

    /** Distances are multiples of a kilometre, so that many parks are equally near. */
    @Test
    void ordersTheSameWhateverTheOrderOfTheParks() {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            var reaches = new HashMap<String, List<Reach>>();
            var parks = parks(random, reaches);
            var ranked = ids(parks, reaches);
            Collections.shuffle(parks, random);

            assertThat(ids(parks, reaches)).isEqualTo(ranked);
        }
    }

    @Test
    void keepsTheOrderOfTheOthersWhenOneIsTakenOut() {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            var reaches = new HashMap<String, List<Reach>>();
            var parks = parks(random, reaches);
            var ranked = new ArrayList<>(ids(parks, reaches));
            var gone = parks.remove(random.nextInt(parks.size()));
            ranked.remove(gone.id());

            assertThat(ids(parks, reaches)).isEqualTo(ranked);
        }
    }

    @Test
    void neverRanksAParkLowerForANearerFirm() {
        var random = new Random(SEED);
        for (var round = 0; round < 200; round++) {
            var reaches = new HashMap<String, List<Reach>>();
            var parks = parks(random, reaches);
            var chosen = parks.get(random.nextInt(parks.size())).id();
            var before = ids(parks, reaches).indexOf(chosen);
            var nearer = new ArrayList<>(reaches.getOrDefault(chosen, List.of()));
            var one = nearer.get(0);
            nearer.set(0, reach(one.enterpriseId(), one.distanceM() / 2, 0));
            reaches.put(chosen, nearer);

            assertThat(ids(parks, reaches).indexOf(chosen)).isLessThanOrEqualTo(before);
        }
    }

    private static List<String> ids(List<Candidate> parks, Map<String, List<Reach>> reaches) {
        return ParkRanking.rank(parks, reaches, SUPPLIERS, CUSTOMERS).stream()
                .map(ParkMatch::id)
                .toList();
    }

    private static List<Candidate> parks(Random random, Map<String, List<Reach>> reaches) {
        var parks = new ArrayList<Candidate>();
        for (var park = 0; park < 12; park++) {
            parks.add(park("p" + park));
            reaches.put(
                    "p" + park,
                    FIRMS.stream()
                            .map(firm -> reach(firm, random.nextInt(6) * 1_000, random.nextInt(3) * 1_000))
                            .toList());
        }
        return parks;
    }

    private static Candidate park(String id) {
        return new Candidate(id, id, null);
    }

    private static Reach reach(String firm, double distanceM, double marginM) {
        return Reach.of(firm, distanceM, marginM, new Margin(marginM).certaintyOf(new Distance(distanceM)));
    }
}

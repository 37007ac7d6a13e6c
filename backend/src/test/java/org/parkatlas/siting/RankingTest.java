package org.parkatlas.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.PrecisionClass;

/** What holds of every ranking, over searches and candidates from a generator with a seed. */
class RankingTest {

    private static final int ROUNDS = 40;

    /** Less is better of the first three, more of the others. */
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.STATION,
            Criterion.EXPRESSWAY,
            Criterion.LAND_PRICE,
            Criterion.AVAILABLE_LAND,
            Criterion.STATED_AREA,
            Criterion.HEADROOM);

    /** What candidates have, by id and criterion; both ends equal, or null where nothing is known. */
    private record World(Map<String, Map<Criterion, double[]>> known, List<Site> sites) implements Gauges.Gauging {

        @Override
        public Measure measure(Aspect aspect, Site site) {
            var value = known.getOrDefault(site.id(), Map.of()).get(aspect.criterion());
            return value == null
                    ? Measure.missing(aspect, Measure.Missing.NOT_RECORDED)
                    : Measure.between(aspect, value[0], value[1]);
        }

        World with(String id, Criterion criterion, double @Nullable [] value) {
            var changed = new HashMap<>(known);
            var of = new HashMap<>(known.getOrDefault(id, Map.of()));
            if (value == null) {
                of.remove(criterion);
            } else {
                of.put(criterion, value);
            }
            changed.put(id, of);
            return new World(changed, sites);
        }

        List<Candidate> ranked(Question question) {
            return Finder.ranked(
                    sites.stream().map(it -> Finder.judged(it, this, question)).toList());
        }
    }

    private static World world(Random random) {
        var known = new HashMap<String, Map<Criterion, double[]>>();
        var sites = IntStream.range(0, 12)
                .mapToObj(i -> new Site(
                        "s" + i,
                        "s" + i,
                        null,
                        null,
                        "plan",
                        "park",
                        List.of("441402"),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        new Precision(PrecisionClass.UNLOCATED, null),
                        null,
                        null,
                        null,
                        i))
                .toList();
        for (var site : sites) {
            var of = new HashMap<Criterion, double[]>();
            for (var criterion : CRITERIA) {
                if (random.nextInt(4) > 0) {
                    // few values, so that there are ties
                    double low = scale(criterion) * random.nextInt(8) / 7;
                    of.put(criterion, new double[] {low, low + scale(criterion) * random.nextInt(3) / 20});
                }
            }
            known.put(site.id(), of);
        }
        return new World(known, sites);
    }

    private static double scale(Criterion criterion) {
        return switch (criterion) {
            case LAND_PRICE -> 70;
            case AVAILABLE_LAND -> 400;
            case STATED_AREA -> 2_000;
            case HEADROOM -> 6_000;
            default -> 80_000;
        };
    }

    private static SearchForm form(Random random, double factor) {
        var weights = random.ints(CRITERIA.size(), 0, 100).toArray();
        weights[0]++;
        var wishes = IntStream.range(0, CRITERIA.size())
                .mapToObj(i -> new SearchForm.Wish(CRITERIA.get(i), null, factor * weights[i], null))
                .toList();
        return new SearchForm(null, null, null, List.of(), wishes, null);
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }

    private static Score score(List<Candidate> candidates, String id) {
        return candidates.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261130})
    void aBetterValueNeverLowersAScore(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var world = world(random);
            var question = Question.of(form(random, 1));
            var before = world.ranked(question);
            for (var site : world.sites()) {
                for (var criterion : CRITERIA) {
                    var value = world.known().get(site.id()).get(criterion);
                    if (value != null) {
                        double step = scale(criterion)
                                * random.nextDouble()
                                / 3
                                * (criterion.better() == Criterion.Better.MORE ? 1 : -1);
                        var better = world.with(site.id(), criterion, new double[] {value[0] + step, value[1] + step});
                        var after = score(better.ranked(question), site.id());
                        assertThat(after.from())
                                .isGreaterThanOrEqualTo(score(before, site.id()).from());
                        assertThat(after.to())
                                .isGreaterThanOrEqualTo(score(before, site.id()).to());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261130})
    void scalingAllWeightsChangesNothing(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var world = world(random);
            long same = random.nextLong();
            var plain = world.ranked(Question.of(form(new Random(same), 1)));

            for (double factor : new double[] {0.1, 3, 7.77}) {
                var scaled = world.ranked(Question.of(form(new Random(same), factor)));

                assertThat(ids(scaled)).isEqualTo(ids(plain));
                assertThat(scaled.get(0).score()).isEqualTo(plain.get(0).score());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261130})
    void removingACandidateNeverReordersTheOthers(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var world = world(random);
            var question = Question.of(form(random, 1));
            var all = new ArrayList<>(ids(world.ranked(question)));
            for (var gone : world.sites()) {
                var rest = new World(
                        world.known(),
                        world.sites().stream().filter(it -> !it.equals(gone)).toList());
                var expected = new ArrayList<>(all);
                expected.remove(gone.id());

                assertThat(ids(rest.ranked(question))).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261130})
    void whatIsFilledInKeepsTheScoreInsideItsFormerInterval(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var world = world(random);
            var question = Question.of(form(random, 1));
            for (var site : world.sites()) {
                for (var criterion : CRITERIA) {
                    if (world.known().get(site.id()).get(criterion) == null) {
                        double value = scale(criterion) * random.nextDouble();
                        var before = score(world.ranked(question), site.id());
                        var after = score(
                                world.with(site.id(), criterion, new double[] {value, value})
                                        .ranked(question),
                                site.id());
                        assertThat(after.from()).isGreaterThanOrEqualTo(before.from() - 1e-6);
                        assertThat(after.to()).isLessThanOrEqualTo(before.to() + 1e-6);
                        assertThat(after.known()).isGreaterThanOrEqualTo(before.known());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261130})
    void theOrderIsTotalAndTheSameHoweverCandidatesCome(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var world = world(random);
            var question = Question.of(form(random, 1));
            var shuffled = new ArrayList<>(world.sites());
            Collections.shuffle(shuffled, random);

            var ranked = world.ranked(question);

            assertThat(ids(new World(world.known(), shuffled).ranked(question))).isEqualTo(ids(ranked));
            for (int i = 1; i < ranked.size(); i++) {
                assertThat(Finder.BEST_FIRST.compare(ranked.get(i - 1), ranked.get(i)))
                        .isNegative();
                assertThat(ranked.get(i).score().from())
                        .isLessThanOrEqualTo(ranked.get(i - 1).score().from());
            }
        }
    }

    /** 30 x 1 + 10 x 0.5 of 50 known, 10 of 60 open: 35/60 and 45/60. */
    @Test
    void scoresByHand() {
        var score = Score.of(List.of(
                new Score.Part("a", 30, 1.0),
                new Score.Part("b", 10, 0.5),
                new Score.Part("c", 10, 0.0),
                new Score.Part("d", 10, null)));

        assertThat(score.from()).isCloseTo(35 / 0.6, within(1e-5));
        assertThat(score.to()).isCloseTo(45 / 0.6, within(1e-5));
        assertThat(score.known()).isCloseTo(50 / 0.6, within(1e-5));
    }
}

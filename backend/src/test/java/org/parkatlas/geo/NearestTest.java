package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What is found without measuring everything is what is found by measuring everything. */
class NearestTest {

    private static final double[] ACCURACIES_M = {0, 500, 3_000, 10_000};

    @Test
    void findsWhatMeasuringAllFinds() {
        var random = new Random(20261130);
        for (int round = 0; round < 300; round++) {
            var targets = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> new Nearest.Target<>(i, spot(random)))
                    .toList();
            var origin = spot(random);

            var found = new Nearest<>(targets).from(origin).orElseThrow();

            double high = Double.POSITIVE_INFINITY;
            double low = Double.POSITIVE_INFINITY;
            for (var target : targets) {
                double distance = Geodesics.distance(
                                origin.position(), target.spot().position())
                        .roundedMetres();
                double margin = origin.accuracyM() + target.spot().accuracyM();
                high = Math.min(high, distance + margin);
                low = Math.min(low, Math.max(0, distance - margin));
            }
            assertThat(found.highestM()).isCloseTo(high, within(1e-6));
            assertThat(found.lowestM()).isCloseTo(low, within(1e-6));
        }
    }

    @Test
    void takesTheFirstOfEquallyNearOnes() {
        var here = new Spot(new GeoPoint(116, 24), 100);
        var targets = List.of(new Nearest.Target<>("b", here), new Nearest.Target<>("a", here));

        assertThat(new Nearest<>(targets).from(here).orElseThrow().target()).isEqualTo("b");
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(new Nearest<String>(List.of()).from(new Spot(new GeoPoint(116, 24), 0)))
                .isEmpty();
    }

    /** Also across the antimeridian and beside the poles. */
    @Test
    void findsTheNearerAcrossTheAntimeridian() {
        var west = new Nearest.Target<>("across", new Spot(new GeoPoint(-179.9, 70), 0));
        var east = new Nearest.Target<>("same side", new Spot(new GeoPoint(178, 70), 0));

        assertThat(new Nearest<>(List.of(east, west))
                        .from(new Spot(new GeoPoint(179.9, 70), 0))
                        .orElseThrow()
                        .target())
                .isEqualTo("across");
    }

    private static Spot spot(Random random) {
        return new Spot(
                new GeoPoint(115 + 2 * random.nextDouble(), 23 + 2 * random.nextDouble()),
                ACCURACIES_M[random.nextInt(ACCURACIES_M.length)]);
    }
}

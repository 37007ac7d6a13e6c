package org.parkatlas.geo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds, of some spots, the one that is near for sure. Geodesics take a microsecond each, and of many spots few can be
 * nearest: the straight line through the earth is never longer than the geodesic, and tells which.
 *
 * @param <T> what is at the spots
 */
public final class Nearest<T> {

    /** Square of the first eccentricity. */
    private static final double E2 = Geodesics.FLATTENING * (2 - Geodesics.FLATTENING);

    /** A centimetre: distances are compared as they are told. */
    private static final double HAIR_M = 0.01;

    private final List<Target<T>> targets;
    private final double[] earthCentred;

    /** Among equally near ones the first of these is found. */
    public Nearest(List<Target<T>> targets) {
        this.targets = List.copyOf(targets);
        this.earthCentred = targets.stream()
                .flatMapToDouble(it -> Arrays.stream(earthCentred(it.spot().position())))
                .toArray();
    }

    /** Something at a spot. */
    public record Target<T>(T what, Spot spot) {}

    /**
     * How far the nearest is, as far as that is known.
     *
     * @param target    of all, the one whose distance is least at its far end
     * @param distance  to it, and
     * @param margin    by how much that may be wrong
     * @param lowestM   the nearest may be as near as this: the least near end of all
     * @param highestM  the nearest is no further than this: the far end of the distance to the target
     */
    public record Found<T>(T target, Distance distance, Margin margin, double lowestM, double highestM) {

        /** What the distance to the target is worth. */
        public Certainty certainty() {
            return margin.certaintyOf(new Distance(distance.roundedMetres()));
        }
    }

    /** Whether there is nothing to be near to. */
    public boolean isEmpty() {
        return targets.isEmpty();
    }

    /** The nearest seen from a spot; empty where there are none at all. */
    public Optional<Found<T>> from(Spot origin) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var chords = chords(earthCentred(origin.position()));
        @Nullable Found<T> best = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i : byFarEnd(chords)) {
            var target = targets.get(i);
            double accuracy = target.spot().accuracyM();
            boolean mayBeBest = best == null || chords[i] + origin.accuracyM() + accuracy < best.highestM() + HAIR_M;
            boolean mayBeLower = chords[i] - origin.accuracyM() - accuracy < lowest;
            if (!mayBeBest && !mayBeLower) {
                continue;
            }
            var distance = Geodesics.distance(origin.position(), target.spot().position());
            var margin = Margin.between(origin.accuracyM(), accuracy);
            double far = distance.roundedMetres() + margin.metres();
            lowest = Math.min(lowest, Math.max(0, distance.roundedMetres() - margin.metres()));
            if (best == null || far < best.highestM()) {
                best = new Found<>(target.what(), distance, margin, 0, far);
            }
        }
        if (best == null) {
            throw new IllegalStateException("One of several is the nearest");
        }
        return Optional.of(new Found<>(best.target(), best.distance(), best.margin(), lowest, best.highestM()));
    }

    private int[] byFarEnd(double[] chords) {
        int first = 0;
        for (int i = 1; i < chords.length; i++) {
            if (chords[i] + targets.get(i).spot().accuracyM()
                    < chords[first] + targets.get(first).spot().accuracyM()) {
                first = i;
            }
        }
        var order = new int[chords.length];
        order[0] = first;
        for (int i = 0, next = 1; i < chords.length; i++) {
            if (i != first) {
                order[next++] = i;
            }
        }
        return order;
    }

    private double[] chords(double[] origin) {
        var chords = new double[targets.size()];
        for (int i = 0; i < chords.length; i++) {
            double x = earthCentred[3 * i] - origin[0];
            double y = earthCentred[3 * i + 1] - origin[1];
            double z = earthCentred[3 * i + 2] - origin[2];
            chords[i] = Math.sqrt(x * x + y * y + z * z);
        }
        return chords;
    }

    /** Metres from the middle of the earth (EPSG:9602). */
    private static double[] earthCentred(GeoPoint point) {
        double lat = Math.toRadians(point.lat());
        double lon = Math.toRadians(point.lon());
        double normal = Geodesics.SEMI_MAJOR_AXIS_M / Math.sqrt(1 - E2 * Math.sin(lat) * Math.sin(lat));
        return new double[] {
            normal * Math.cos(lat) * Math.cos(lon),
            normal * Math.cos(lat) * Math.sin(lon),
            normal * (1 - E2) * Math.sin(lat)
        };
    }
}

package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Evaluates the firms of a group (亩均效益综合评价): points by each measure, their sum, a rank, a grade. Who has no value by a measure gets
 * the mean of the others that are in scope, or has no grade, as the scheme says; nobody gets 0 for what is not known.
 */
public final class Evaluation {

    private static final int DECIMALS = 2;

    private final GroupRule rule;
    private final Cuts cuts;

    /** By the rule of this group, and the cuts of its scheme. */
    public Evaluation(GroupRule rule, Cuts cuts) {
        this.rule = rule;
        this.cuts = cuts;
    }

    /** The firms of this group: ranked ones by points, then those of which nobody knows, then those out of scope; each by id. */
    public List<Judged> of(List<FirmReturn> firms) {
        var parts = firms.stream()
                .filter(firm -> firm.group() == rule.group())
                .sorted(Comparator.comparing(FirmReturn::id))
                .map(this::measured)
                .toList();
        var means = means(parts);
        var scored = parts.stream().map(firm -> scored(firm, means)).toList();
        var ranked = scored.stream().filter(it -> it.why() == null).toList();
        return Stream.concat(
                        ranked.stream()
                                .map(it -> graded(it, ranked))
                                .sorted(Comparator.comparing(
                                        Judged::rank, Comparator.nullsLast(Comparator.naturalOrder()))),
                        scored.stream()
                                .filter(it -> it.why() != null)
                                .sorted(Comparator.comparing(
                                        it -> it.why() != null && it.why().isOutOfScope())))
                .toList();
    }

    private Judged measured(FirmReturn firm) {
        var parts = rule.weightings().stream().map(by -> Part.of(by, firm)).toList();
        return new Judged(firm, parts, null, null, null, false, rule.whyNot(firm));
    }

    /** Mean points by each measure, of those in scope that have a value; empty where none has. */
    private List<Optional<BigDecimal>> means(List<Judged> firms) {
        return IntStream.range(0, rule.weightings().size())
                .mapToObj(measure -> mean(firms.stream()
                        .filter(firm -> firm.why() == null)
                        .map(firm -> firm.parts().get(measure).points())
                        .flatMap(Stream::ofNullable)
                        .toList()))
                .toList();
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** With means where values are missing, and the sum where every part has points. */
    private Judged scored(Judged firm, List<Optional<BigDecimal>> means) {
        if (firm.why() != null) {
            return firm;
        }
        var parts = new ArrayList<Part>();
        for (int measure = 0; measure < firm.parts().size(); measure++) {
            var part = firm.parts().get(measure);
            var isFilled =
                    part.points() == null && rule.weightings().get(measure).missing() == Missing.MEAN;
            parts.add(isFilled ? means.get(measure).map(part::withMean).orElse(part) : part);
        }
        var sum = sum(parts);
        return new Judged(firm.firm(), parts, sum, null, null, false, sum == null ? Why.VALUE_MISSING : null);
    }

    private static @Nullable BigDecimal sum(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.points() == null)
                ? null
                : parts.stream()
                        .map(Part::points)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO.setScale(DECIMALS), BigDecimal::add);
    }

    private Judged graded(Judged firm, List<Judged> ranked) {
        var points = Objects.requireNonNull(firm.points());
        var rank = 1;
        var same = 0;
        for (var other : ranked) {
            var order = Objects.requireNonNull(other.points()).compareTo(points);
            rank += order > 0 ? 1 : 0;
            same += order == 0 ? 1 : 0;
        }
        var grade = cuts.of(rank, ranked.size());
        return new Judged(firm.firm(), firm.parts(), points, grade, rank, same > 1, null);
    }
}

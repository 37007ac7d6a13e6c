package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The evaluation once more, another way: whole numbers only (figures in ten-thousandths, points in hundredths), and grades from a table
 * of how many firms have which points instead of comparing firms.
 */
final class SecondEvaluation {

    private static final int PLACES = 4;

    private final GroupRule rule;
    private final Cuts cuts;

    SecondEvaluation(GroupRule rule, Cuts cuts) {
        this.rule = rule;
        this.cuts = cuts;
    }

    /** What an evaluation says of a firm, in one line. */
    static String told(Judged firm) {
        return firm.why() != null ? firm.why().name() : "%s %d %s".formatted(firm.grade(), firm.rank(), firm.points());
    }

    /** What is said of each firm, by its id. */
    Map<String, String> of(List<FirmReturn> firms) {
        var points = new HashMap<String, Optional<Long>[]>();
        firms.stream().filter(firm -> scope(firm).isEmpty()).forEach(firm -> points.put(firm.id(), points(firm)));
        for (int i = 0; i < rule.weightings().size(); i++) {
            var at = i;
            var have = points.values().stream()
                    .flatMap(parts -> parts[at].stream())
                    .mapToLong(Long::longValue)
                    .toArray();
            if (rule.weightings().get(i).missing() == Missing.MEAN && have.length > 0) {
                var mean = halfUp(BigInteger.valueOf(LongStream.of(have).sum()), BigInteger.valueOf(have.length));
                points.values().forEach(parts -> parts[at] = Optional.of(parts[at].orElse(mean)));
            }
        }
        var totals = new HashMap<String, Long>();
        points.forEach((id, parts) -> {
            if (List.of(parts).stream().allMatch(Optional::isPresent)) {
                totals.put(
                        id,
                        List.of(parts).stream().mapToLong(Optional::orElseThrow).sum());
            }
        });
        var spread = new TreeMap<Long, Integer>();
        totals.values().forEach(total -> spread.merge(total, 1, Integer::sum));
        var told = new HashMap<String, String>();
        firms.forEach(firm -> told.put(
                firm.id(),
                scope(firm)
                        .orElseGet(() -> totals.containsKey(firm.id())
                                ? graded(totals.get(firm.id()), spread, totals.size())
                                : "VALUE_MISSING")));
        return told;
    }

    private String graded(long total, NavigableMap<Long, Integer> spread, int firms) {
        var ahead = spread.tailMap(total, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var grade = ahead + 1 <= number(cuts.a(), firms)
                ? "A"
                : ahead + 1 <= number(cuts.b(), firms) ? "B" : ahead + 1 <= number(cuts.c(), firms) ? "C" : "D";
        return "%s %d %s".formatted(grade, ahead + 1, BigDecimal.valueOf(total, 2));
    }

    private static long number(BigDecimal percent, int firms) {
        return Math.round(percent.doubleValue() * firms / 100);
    }

    private Optional<String> scope(FirmReturn firm) {
        var leased = firm.leasedFloorM2();
        if (leased != null && leased.doubleValue() >= 3000) {
            return Optional.empty();
        }
        var land = firm.figures().get(Figure.LAND);
        if (land == null) {
            return Optional.of("LAND_UNKNOWN");
        }
        return land.doubleValue() < 5 ? Optional.of("BELOW_LEAST_AREA") : Optional.empty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Optional<Long>[] points(FirmReturn firm) {
        Optional[] parts = new Optional[rule.weightings().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = points(firm, rule.weightings().get(i));
        }
        return parts;
    }

    private static Optional<Long> points(FirmReturn firm, Weighting by) {
        var numerator = whole(firm.figures().get(by.measure().numerator().figure()));
        var denominator = whole(firm.figures().get(by.measure().denominator().figure()));
        if (numerator.isEmpty() || denominator.isEmpty() || denominator.get().signum() == 0) {
            return Optional.empty();
        }
        var weight = by.weight().scaleByPowerOfTen(2).toBigIntegerExact();
        var benchmark = whole(by.benchmark()).orElseThrow();
        var one = numerator.get();
        var other = denominator.get();
        BigInteger top;
        BigInteger bottom;
        if (by.measure().direction() == Direction.MORE) {
            top = weight.multiply(one).multiply(BigInteger.TEN.pow(PLACES));
            bottom = other.multiply(benchmark);
        } else {
            if (one.signum() * other.signum() <= 0) {
                return Optional.empty();
            }
            top = weight.multiply(benchmark).multiply(other);
            bottom = one.multiply(BigInteger.TEN.pow(PLACES));
        }
        var points = halfUp(top, bottom);
        if (by.capPercent() != null) {
            points = Math.min(points, weight.longValue() * by.capPercent().longValue() / 100);
        }
        if (by.floorPercent() != null) {
            points = Math.max(points, weight.longValue() * by.floorPercent().longValue() / 100);
        }
        return Optional.of(points);
    }

    private static Optional<BigInteger> whole(BigDecimal number) {
        return Optional.ofNullable(number)
                .map(it -> it.scaleByPowerOfTen(PLACES).toBigIntegerExact());
    }

    /** The nearest whole number, halves away from 0. */
    private static long halfUp(BigInteger top, BigInteger bottom) {
        var sign = top.signum() * bottom.signum();
        var parts = top.abs().shiftLeft(1).add(bottom.abs()).divide(bottom.abs().shiftLeft(1));
        return sign * parts.longValueExact();
    }
}

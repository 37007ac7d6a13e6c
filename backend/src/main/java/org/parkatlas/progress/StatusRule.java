package org.parkatlas.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.parkatlas.progress.TargetStatus.Calculation;

/**
 * Says how far a target is reached. The rule is that of Open SDG for a quantitative target (open-sdg/open-sdg,
 * {@code docs/progress.md}, version 2.4, which follows Statistics Canada): the compound annual growth from the base to the
 * figure, divided by the growth that leads from the base to the target in the target year, positive towards the target.
 * From {@value #SUBSTANTIAL} on it is 进展大, from {@value #MODERATE} on 有进展, from {@value #LIMITED} on 进展小, below that
 * 变差; a figure at or beyond the target is 已达到 whatever the growth. A status that was set by hand comes before any that is
 * computed, as there.
 *
 * <p>It departs from Open SDG where that would put in a number: a base of 0 is not replaced by 0.001, and a base without a
 * year not by another year. Then nothing can be said. A figure of after the target year does not say that the target was
 * reached in time, and is not used.
 */
final class StatusRule {

    private static final double SUBSTANTIAL = 0.95;
    private static final double MODERATE = 0.6;
    private static final double LIMITED = 0;

    private StatusRule() {}

    /** More is better, unless the plan says “less than” or wants less than there is; so Open SDG's {@code direction}. */
    static String direction(Target target) {
        var base = target.baseValue();
        var wanted = target.targetValue();
        var less = "<".equals(target.comparator()) || (base != null && wanted != null && wanted.compareTo(base) < 0);
        return less ? "less" : "more";
    }

    /**
     * The status of a row that wants something.
     *
     * @param observations of this target, the latest first
     */
    static TargetStatus judge(Target target, List<Observation> observations) {
        var wanted = target.targetValue();
        for (var observation : observations) {
            if (observation.judged() != null) {
                return TargetStatus.byHand(observation.judged(), observation.id());
            }
        }
        if (observations.isEmpty()) {
            return TargetStatus.notJudged("no_observation");
        }
        if (wanted == null) {
            return TargetStatus.notJudged("no_target");
        }
        return compare(target, wanted, observations);
    }

    private static TargetStatus compare(Target target, BigDecimal wanted, List<Observation> observations) {
        var sameScope = keep(observations, observation -> !observation.otherScope());
        var sameUnit = keep(sameScope, observation -> target.unit().equals(observation.unit()));
        var inTime = keep(sameUnit, observation -> isInTime(target, observation));
        if (sameScope.isEmpty()) {
            return TargetStatus.notJudged("other_scope");
        }
        if (sameUnit.isEmpty()) {
            return TargetStatus.notJudged("other_unit");
        }
        if (inTime.isEmpty()) {
            return TargetStatus.notJudged("after_target_year");
        }
        var latest = inTime.get(0);
        var value = latest.value();
        return value == null ? TargetStatus.notJudged("no_observation") : grown(target, wanted, latest, value);
    }

    private static List<Observation> keep(List<Observation> observations, Predicate<Observation> kept) {
        return observations.stream().filter(kept).toList();
    }

    private static boolean isInTime(Target target, Observation observation) {
        var year = target.targetYear();
        return year == null || observation.year() <= year;
    }

    private static TargetStatus grown(Target target, BigDecimal wanted, Observation latest, BigDecimal value) {
        var towards = direction(target).equals("less") ? -1 : 1;
        var shown = Calculation.of(target, wanted, latest.year(), value);
        if (isReached(target.comparator(), towards * value.compareTo(wanted))) {
            return TargetStatus.computed("achieved", latest.id(), shown);
        }
        var reason = whyNot(target, wanted, latest, value);
        if (reason != null) {
            return TargetStatus.notJudged(reason);
        }
        var base = orZero(target.baseValue()).doubleValue();
        var began = orZero(target.baseYear());
        var observed = growth(base, value.doubleValue(), latest.year() - began);
        var required = growth(base, wanted.doubleValue(), orZero(target.targetYear()) - began);
        var ratio = towards * observed / Math.abs(required);
        return TargetStatus.computed(codeOf(ratio), latest.id(), shown.grown(observed, required, ratio));
    }

    /** “More than” and “less than” are not reached by the number itself. */
    private static boolean isReached(@Nullable String comparator, int beyond) {
        var strictly = ">".equals(comparator) || "<".equals(comparator);
        return strictly ? beyond > 0 : beyond >= 0;
    }

    /** What keeps growth from being computed, null where nothing does. */
    private static @Nullable String whyNot(Target target, BigDecimal wanted, Observation latest, BigDecimal value) {
        var base = target.baseValue();
        var baseYear = target.baseYear();
        var targetYear = target.targetYear();
        if (base == null || baseYear == null) {
            return "no_base";
        }
        if (targetYear == null || targetYear <= baseYear) {
            return "no_target_year";
        }
        if (latest.year() <= baseYear) {
            return "too_early";
        }
        if (base.compareTo(wanted) == 0) {
            return "base_is_target";
        }
        return base.signum() <= 0 || value.signum() < 0 || wanted.signum() < 0 ? "not_positive" : null;
    }

    /** A year, compound. */
    private static double growth(double from, double to, int years) {
        return Math.pow(to / from, 1.0 / years) - 1;
    }

    private static String codeOf(double ratio) {
        if (ratio >= SUBSTANTIAL) {
            return "substantial";
        }
        if (ratio >= MODERATE) {
            return "moderate";
        }
        return ratio >= LIMITED ? "limited" : "deterioration";
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}

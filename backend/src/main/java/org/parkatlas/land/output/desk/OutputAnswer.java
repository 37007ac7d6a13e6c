package org.parkatlas.land.output.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.output.Cuts;
import org.parkatlas.land.output.Figure;
import org.parkatlas.land.output.FirmGroup;
import org.parkatlas.land.output.Grade;
import org.parkatlas.land.output.Judged;
import org.parkatlas.land.output.Land;
import org.parkatlas.land.output.LandRule;
import org.parkatlas.land.output.Measure;
import org.parkatlas.land.output.Part;
import org.parkatlas.land.output.Standing;
import org.parkatlas.land.output.Weighting;
import org.parkatlas.land.output.Why;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The evaluation of a county and year (亩均效益综合评价).
 *
 * @param county      code (GB/T 2260)
 * @param day         as of which the standing is, in China
 * @param source      of the rule
 * @param version     which it is: 1 is what was reported, each accepted objection makes the next
 * @param versions    how many there are
 * @param preliminary whether grades can still change
 * @param figures     what an objection can be about
 * @param demo        whether anything in it is synthetic (演示数据)
 */
@Schema(name = "LandOutput")
record OutputAnswer(
        @Schema(example = "441426") String county,
        int year,
        LocalDate day,
        String source,
        Cuts cuts,
        LandRule land,
        int version,
        int versions,
        Window window,
        Standing standing,
        boolean preliminary,
        List<Measure.NamedFigure> figures,
        List<Group> groups,
        List<Objection> objections,
        boolean demo) {

    private static final int MU_DECIMALS = 2;

    OutputAnswer {
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        objections = List.copyOf(objections);
    }

    static OutputAnswer of(Evaluated evaluated) {
        var scheme = evaluated.scheme();
        var first = evaluated.first();
        var standing = evaluated.standing();
        return new OutputAnswer(
                scheme.county(),
                scheme.year(),
                evaluated.day(),
                scheme.source(),
                scheme.cuts(),
                scheme.land(),
                evaluated.version(),
                evaluated.versions(),
                Window.of(evaluated),
                standing,
                standing.isPreliminary(),
                Arrays.stream(Figure.values()).map(Measure.NamedFigure::of).toList(),
                evaluated.groups().stream().map(group -> Group.of(group, first)).toList(),
                evaluated.objections(),
                evaluated.isDemo());
    }

    /**
     * The public notice (公示期).
     *
     * @param daysLeft the day itself among them; 0 before and after
     * @param open     objections that are not settled
     */
    @Schema(name = "OutputWindow")
    record Window(LocalDate from, LocalDate to, long daysLeft, int open) {

        static Window of(Evaluated evaluated) {
            var window = evaluated.scheme().window();
            var left = window.isOpenOn(evaluated.day()) ? ChronoUnit.DAYS.between(evaluated.day(), window.to()) + 1 : 0;
            return new Window(window.from(), window.to(), left, evaluated.open());
        }
    }

    /**
     * Firms that are ranked among themselves.
     *
     * @param leastMu       亩; who has less is not evaluated
     * @param leastLeasedM2 unless it leases that much floor; null where that makes no difference
     * @param counts        how many firms have each grade, are without data or out of scope
     * @param firms         ranked ones by rank, then those without data, then those out of scope
     */
    @Schema(name = "OutputGroup")
    record Group(
            FirmGroup group,
            Wording name,
            BigDecimal leastMu,
            @Nullable BigDecimal leastLeasedM2,
            List<Weighting> weightings,
            Counts counts,
            List<Firm> firms) {

        Group {
            weightings = List.copyOf(weightings);
            firms = List.copyOf(firms);
        }

        static Group of(Evaluated.Group group, Map<String, Judged> first) {
            var rule = group.rule();
            return new Group(
                    rule.group(),
                    rule.group().title(),
                    rule.leastMu(),
                    rule.leastLeasedM2(),
                    rule.weightings(),
                    Counts.of(group.firms()),
                    group.firms().stream()
                            .map(it -> Firm.of(it, first.get(it.firm().id())))
                            .toList());
        }
    }

    /** How many firms there are of each kind; together they are all. */
    @Schema(name = "OutputCounts")
    record Counts(long a, long b, long c, long d, long noData, long outOfScope) {

        static Counts of(List<Judged> firms) {
            return new Counts(
                    graded(firms, Grade.A),
                    graded(firms, Grade.B),
                    graded(firms, Grade.C),
                    graded(firms, Grade.D),
                    firms.stream()
                            .filter(it -> it.why() != null && !it.why().isOutOfScope())
                            .count(),
                    firms.stream()
                            .filter(it -> it.why() != null && it.why().isOutOfScope())
                            .count());
        }

        private static long graded(List<Judged> firms, Grade grade) {
            return firms.stream().filter(it -> it.grade() == grade).count();
        }
    }

    /**
     * A firm.
     *
     * @param rank       from 1, null without a grade; firms with the same points share it
     * @param points     the sum of the parts, null without a grade
     * @param why        it has no grade, null where it has one
     * @param firstGrade that of version 1, null where it had none
     * @param landMu     亩 that count, null where no land is on record
     * @param source     of what it reports
     */
    @Schema(name = "OutputFirm")
    record Firm(
            String returnId,
            String name,
            @Nullable Grade grade,
            @Nullable Grade firstGrade,
            @Nullable Integer rank,
            boolean tied,
            @Nullable BigDecimal points,
            @Nullable Reason why,
            @Nullable BigDecimal landMu,
            List<Land> land,
            @Nullable BigDecimal leasedFloorM2,
            List<Part> parts,
            String source,
            boolean demo) {

        Firm {
            land = List.copyOf(land);
            parts = List.copyOf(parts);
        }

        static Firm of(Judged judged, @Nullable Judged first) {
            var firm = judged.firm();
            return new Firm(
                    firm.id(),
                    firm.firm(),
                    judged.grade(),
                    first == null ? null : first.grade(),
                    judged.rank(),
                    judged.tied(),
                    judged.points(),
                    judged.why() == null ? null : Reason.of(judged.why()),
                    printed(firm.figures().get(Figure.LAND)),
                    firm.land(),
                    firm.leasedFloorM2(),
                    judged.parts(),
                    firm.source(),
                    firm.demo());
        }

        private static @Nullable BigDecimal printed(@Nullable BigDecimal mu) {
            return mu == null ? null : mu.setScale(MU_DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** Why a firm has no grade. */
    @Schema(name = "OutputReason")
    record Reason(Why code, Wording words, boolean outOfScope) {

        static Reason of(Why why) {
            return new Reason(why, why.title(), why.isOutOfScope());
        }
    }
}

package org.parkatlas.land.output.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parkatlas.land.output.FirmReturn;
import org.parkatlas.land.output.GroupRule;
import org.parkatlas.land.output.Judged;
import org.parkatlas.land.output.Scheme;
import org.parkatlas.land.output.Standing;

/**
 * The evaluation of a county and year as of one of its versions: the first is what the packs hold, and each accepted objection makes the
 * next.
 *
 * @param objections all of them, also those settled later than this version
 */
record Evaluated(Scheme scheme, List<FirmReturn> reported, List<Objection> objections, int version, LocalDate day) {

    Evaluated {
        reported = List.copyOf(reported);
        objections = List.copyOf(objections);
    }

    /** A group of firms, each with what follows for it, in the order of the ranking. */
    record Group(GroupRule rule, List<Judged> firms) {

        Group {
            firms = List.copyOf(firms);
        }
    }

    /** How many versions there are. */
    int versions() {
        return versionsOf(objections);
    }

    /** How many versions these objections make. */
    static int versionsOf(List<Objection> objections) {
        return objections.stream().mapToInt(Objection::madeVersion).reduce(1, Math::max);
    }

    /** How many objections are not settled. */
    int open() {
        return (int) objections.stream()
                .filter(it -> it.state() == ObjectionState.OPEN)
                .count();
    }

    /** How far it has come. */
    Standing standing() {
        return scheme.window().standing(day, open());
    }

    /** Whether anything in it is synthetic (演示数据). */
    boolean isDemo() {
        return scheme.demo()
                || reported.stream().anyMatch(FirmReturn::demo)
                || objections.stream().anyMatch(Objection::demo);
    }

    /** All groups, evaluated. */
    List<Group> groups() {
        var firms = corrected(version);
        return scheme.groups().stream()
                .map(rule -> new Group(rule, scheme.evaluate(rule, firms)))
                .toList();
    }

    /** Every firm as the first version has it, by the id of its return. */
    Map<String, Judged> first() {
        return scheme.groups().stream()
                .flatMap(rule -> scheme.evaluate(rule, reported).stream())
                .collect(Collectors.toMap(it -> it.firm().id(), Function.identity()));
    }

    private List<FirmReturn> corrected(int upTo) {
        var accepted = objections.stream()
                .filter(it -> it.madeVersion() > 0 && it.madeVersion() <= upTo)
                .sorted(Comparator.comparing(Objection::madeVersion))
                .toList();
        return reported.stream().map(firm -> corrected(firm, accepted)).toList();
    }

    private static FirmReturn corrected(FirmReturn firm, List<Objection> accepted) {
        var changed = firm;
        for (var objection : accepted) {
            var settlement = objection.settlement();
            if (objection.returnId().equals(firm.id()) && settlement != null && settlement.value() != null) {
                changed = changed.with(objection.figure(), settlement.value());
            }
        }
        return changed;
    }
}

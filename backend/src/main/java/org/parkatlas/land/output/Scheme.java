package org.parkatlas.land.output;

import java.util.List;

/**
 * The rule of a county for a year.
 *
 * @param county code (GB/T 2260)
 * @param demo   whether it is synthetic (演示数据)
 */
public record Scheme(
        String id,
        String county,
        int year,
        Cuts cuts,
        LandRule land,
        ObjectionWindow window,
        String source,
        boolean demo,
        List<GroupRule> groups) {

    public Scheme {
        groups = List.copyOf(groups);
    }

    /** All firms of one group after the other, evaluated. */
    public List<Judged> evaluate(GroupRule group, List<FirmReturn> firms) {
        return new Evaluation(group, cuts).of(firms);
    }
}

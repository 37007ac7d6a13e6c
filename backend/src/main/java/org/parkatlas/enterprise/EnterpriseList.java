package org.parkatlas.enterprise;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list of enterprises.
 *
 * @param total  how many enterprises the whole list has
 * @param counts of the whole list; the first three add up to the total
 * @param next   cursor of the following part, null at the end
 */
record EnterpriseList(
        List<Enterprise> items,
        long total,
        Counts counts,
        @Nullable String next) {

    /**
     * How well the enterprises of a list are located, and what they are to the plan.
     *
     * @param located   with a position of their own
     * @param inPark    somewhere in a park
     * @param unlocated somewhere in a county or in the area of the plan
     * @param byRelation local, partner and project, those that occur; they add up to the total too
     */
    record Counts(long located, long inPark, long unlocated, Map<String, Long> byRelation) {}
}

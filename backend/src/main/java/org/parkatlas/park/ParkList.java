package org.parkatlas.park;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of the parks that match, by name and id.
 *
 * @param total  how many match in all; another name of the same place is listed and not counted again
 * @param counts of the whole list, as the total
 */
record ParkList(
        List<ParkItem> items,
        long total,
        Counts counts,
        @Nullable String next) {

    /**
     * Numbers of the whole list.
     *
     * @param byKind kinds that occur, from core to town
     */
    record Counts(Map<String, Long> byKind) {}
}

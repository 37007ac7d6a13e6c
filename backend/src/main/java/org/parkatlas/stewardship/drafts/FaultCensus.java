package org.parkatlas.stewardship.drafts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is wrong with rows. */
final class FaultCensus {

    /** Different faults that are counted: their texts hold values, so that there may be one for every row. */
    private static final int COUNTED = 1_000;

    private static final int SHOWN = 50;

    private final Map<CheckedImportRow.Fault, Long> counts = new LinkedHashMap<>();
    private long rows;

    /** Adds the faults of one row. */
    void add(List<CheckedImportRow.Fault> faults) {
        rows++;
        for (var fault : faults) {
            if (counts.size() < COUNTED || counts.containsKey(fault)) {
                counts.merge(fault, 1L, Long::sum);
            }
        }
    }

    /** How many rows have faults. */
    long rows() {
        return rows;
    }

    /** Those that most rows have; the first of them first. */
    List<StoredCheck.FaultCount> mostFrequent() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(entry -> new StoredCheck.FaultCount(
                        entry.getKey().column(), entry.getKey().reason(), entry.getValue()))
                .toList();
    }
}

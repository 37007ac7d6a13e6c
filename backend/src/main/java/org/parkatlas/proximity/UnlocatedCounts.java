package org.parkatlas.proximity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.parkatlas.identity.Reading;

/**
 * How many objects of each kind are nowhere. Counting them reads an index entry of every object without a position, so
 * the numbers are remembered as long as the data stays the same.
 */
final class UnlocatedCounts {

    private final ProximityStatements statements;
    private final Map<String, Counted> known = new HashMap<>();

    UnlocatedCounts(ProximityStatements statements) {
        this.statements = statements;
    }

    /** The numbers for these kinds, by kind, at this version of the data or a later one. */
    Map<String, Long> count(Reading reading, long dataVersion, Set<String> kinds) {
        var numbers = new TreeMap<>(at(reading, dataVersion).numbers());
        numbers.keySet().retainAll(kinds);
        return numbers;
    }

    private synchronized Counted at(Reading reading, long dataVersion) {
        var counted = known.get(reading.viewer().key());
        if (counted == null || counted.dataVersion() < dataVersion) {
            counted = count(reading);
            known.put(reading.viewer().key(), counted);
        }
        return counted;
    }

    private Counted count(Reading reading) {
        var numbers = new TreeMap<String, Long>();
        var version = reading
                .jdbc()
                .sql(statements.countUnlocated())
                .query((row, number) -> {
                    numbers.put(row.getString("kind"), row.getLong("objects"));
                    return row.getLong("data_version");
                })
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .min();
        return new Counted(version.orElse(Long.MIN_VALUE), numbers);
    }

    private record Counted(long dataVersion, Map<String, Long> numbers) {}
}

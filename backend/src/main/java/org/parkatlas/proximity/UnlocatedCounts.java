package org.parkatlas.proximity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Versioned;

/**
 * How many objects of each kind are nowhere. Counting them reads an index entry of every object without a position, so
 * the numbers are remembered as long as the data stays the same.
 */
final class UnlocatedCounts {

    private static final int REMEMBERED = 10;

    private final ProximityStatements statements;
    private final Versioned<String, Counted> known;

    UnlocatedCounts(ProximityStatements statements, Caches caches) {
        this.statements = statements;
        this.known = caches.ofValues("unlocated", REMEMBERED);
    }

    /** The numbers for these kinds, by kind, at this version of the data or a later one. */
    Map<String, Long> count(Reading reading, long version, Set<String> kinds) {
        var counted = known.get(reading.viewer(), "all kinds", version, () -> count(reading));
        var numbers = new TreeMap<>(counted.numbers());
        numbers.keySet().retainAll(kinds);
        return numbers;
    }

    private Counted count(Reading reading) {
        var numbers = new TreeMap<String, Long>();
        var version = reading
                .jdbc()
                .sql(statements.countUnlocated())
                .query((row, number) -> {
                    numbers.put(row.getString("kind"), row.getLong("objects"));
                    return row.getLong("version");
                })
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .min();
        return new Counted(version.orElse(Long.MIN_VALUE), numbers);
    }

    private record Counted(long version, Map<String, Long> numbers) implements OfVersion {}
}

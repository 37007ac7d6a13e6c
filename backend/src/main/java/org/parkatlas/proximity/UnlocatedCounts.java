package org.parkatlas.proximity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many objects of each kind are nowhere. Counting them reads an index entry of every object without a position, so
 * the numbers are remembered as long as the data stays the same. They are those of the public, the only viewer so far.
 */
final class UnlocatedCounts {

    private final JdbcClient jdbc;
    private final ProximityStatements statements;
    private Counted counted = new Counted(Long.MIN_VALUE, Map.of());

    UnlocatedCounts(JdbcClient jdbc, ProximityStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /** The numbers for these kinds, by kind, at this version of the data or a later one. */
    Map<String, Long> count(long dataVersion, Set<String> kinds) {
        var numbers = new TreeMap<>(at(dataVersion).numbers());
        numbers.keySet().retainAll(kinds);
        return numbers;
    }

    private synchronized Counted at(long dataVersion) {
        if (counted.dataVersion() < dataVersion) {
            counted = count();
        }
        return counted;
    }

    private Counted count() {
        var numbers = new TreeMap<String, Long>();
        var version = jdbc
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

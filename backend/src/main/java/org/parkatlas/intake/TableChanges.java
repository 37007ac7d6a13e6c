package org.parkatlas.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.intake.spi.PackTable;

/**
 * What a load did to each table.
 *
 * @param byTable tables without changes may be missing
 */
record TableChanges(Map<PackTable, PackChanges> byTable) {

    TableChanges {
        byTable = Map.copyOf(byTable);
    }

    /** These and more changes of one table. */
    TableChanges plus(PackTable table, PackChanges changes) {
        var sum = new LinkedHashMap<>(byTable);
        sum.merge(table, changes, PackChanges::plus);
        return new TableChanges(sum);
    }

    /** All tables together. */
    PackChanges total() {
        return byTable.values().stream().reduce(PackChanges.NONE, PackChanges::plus);
    }

    /** The names of the tables that are not what they were. */
    Set<String> changed() {
        return byTable.entrySet().stream()
                .filter(entry -> entry.getValue().any())
                .map(entry -> entry.getKey().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}

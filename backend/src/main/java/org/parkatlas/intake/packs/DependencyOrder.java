package org.parkatlas.intake.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names in an order in which each comes after those it follows, in alphabetical order otherwise.
 *
 * @param placed in that order
 * @param circle those that follow each other, and what follows them; empty as a rule
 */
public record DependencyOrder(List<String> placed, List<String> circle) {

    /**
     * Orders the keys.
     *
     * @param follows by name what it follows; names that are no keys do not matter
     */
    public static DependencyOrder of(Map<String, ? extends Collection<String>> follows) {
        var waiting = new TreeMap<String, Collection<String>>(follows);
        var placed = new ArrayList<String>();
        var next = nextOf(waiting);
        while (!next.isEmpty()) {
            placed.addAll(next);
            next.forEach(waiting::remove);
            next = nextOf(waiting);
        }
        return new DependencyOrder(List.copyOf(placed), List.copyOf(waiting.keySet()));
    }

    private static List<String> nextOf(Map<String, Collection<String>> waiting) {
        return waiting.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .allMatch(other -> !waiting.containsKey(other) || other.equals(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}

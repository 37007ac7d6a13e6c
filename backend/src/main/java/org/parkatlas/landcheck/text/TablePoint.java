package org.parkatlas.landcheck.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table that is a corner.
 *
 * @param line   number of its line
 * @param ring   what says to which ring it belongs; empty where nothing does
 * @param pair   the two numbers as they stand there; one where the other is missing
 * @param edge   what the table says the way to the next corner is, metres; null for nothing
 */
record TablePoint(
        int line,
        String name,
        String ring,
        List<Cell> pair,
        @Nullable Double edge) {

    TablePoint {
        pair = List.copyOf(pair);
    }

    boolean isWhole() {
        return pair.size() == 2 && pair.stream().allMatch(cell -> Double.isFinite(cell.value()));
    }

    TablePoint withEdge(double metres) {
        return new TablePoint(line, name, ring, pair, metres);
    }

    TablePoint inRing(String other) {
        return new TablePoint(line, name, other, pair, edge);
    }
}

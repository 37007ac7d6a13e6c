package org.parkatlas.siting.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;
import org.parkatlas.siting.chains.ChainMatch.ParkMatch;
import org.parkatlas.siting.chains.ChainMatch.Reach;

/**
 * Orders parks by how near the chain is: the way to the nearest supplier and the way to the nearest customer, added. Where
 * a distance is undetermined its far end counts, so that an unknown place never stands before a known one. Equal ones
 * are ordered by id.
 */
final class ParkRanking {

    private static final Comparator<Reach> NEAREST =
            Comparator.comparingDouble(Reach::countedM).thenComparing(Reach::enterpriseId);

    private static final Comparator<ParkMatch> ORDER =
            Comparator.comparingDouble(ParkMatch::metres).thenComparing(ParkMatch::id);

    private ParkRanking() {}

    /** A park that was measured from. */
    record Candidate(String id, String name, @Nullable EnglishName english) {}

    /**
     * The parks from which a firm of each side that has any was measured.
     *
     * @param reaches of each park, by its id
     */
    static List<ParkMatch> rank(
            List<Candidate> parks, Map<String, List<Reach>> reaches, Set<String> suppliers, Set<String> customers) {
        var matches = new ArrayList<ParkMatch>();
        for (var park : parks) {
            var from = reaches.getOrDefault(park.id(), List.of());
            if (!from.isEmpty()) {
                matches.add(match(park, side(from, suppliers), side(from, customers)));
            }
        }
        matches.sort(ORDER);
        var ranks = new HashMap<String, Integer>();
        matches.forEach(match -> ranks.put(match.id(), ranks.size() + 1));
        return matches.stream()
                .map(match -> new ParkMatch(
                        ranks.getOrDefault(match.id(), 0),
                        match.id(),
                        match.name(),
                        match.english(),
                        match.metres(),
                        match.suppliers(),
                        match.customers()))
                .toList();
    }

    private static ParkMatch match(Candidate park, List<Reach> suppliers, List<Reach> customers) {
        return new ParkMatch(
                0, park.id(), park.name(), park.english(), first(suppliers) + first(customers), suppliers, customers);
    }

    private static List<Reach> side(List<Reach> reaches, Set<String> firms) {
        return reaches.stream()
                .filter(reach -> firms.contains(reach.enterpriseId()))
                .sorted(NEAREST)
                .toList();
    }

    private static double first(List<Reach> reaches) {
        return reaches.isEmpty() ? 0 : reaches.get(0).countedM();
    }
}

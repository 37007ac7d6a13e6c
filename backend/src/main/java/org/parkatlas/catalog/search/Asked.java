package org.parkatlas.catalog.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question in parts, each of which a hit has to meet.
 *
 * @param words  folded words, some of them Chinese
 * @param latin  words in Latin letters
 * @param kinds  kinds of objects that are asked for, none for all
 * @param calls  the words that say so
 * @param places where it has to be
 */
record Asked(List<String> words, List<String> latin, Set<String> kinds, List<String> calls, Set<Place> places) {

    /**
     * An administrative place.
     *
     * @param code six digits (GB/T 2260)
     * @param name as the data writes it
     */
    record Place(String code, String name) {}

    Asked {
        words = List.copyOf(words);
        latin = List.copyOf(latin);
        kinds = Set.copyOf(kinds);
        calls = List.copyOf(calls);
        places = Collections.unmodifiableSet(new LinkedHashSet<>(places));
    }

    /** Whether nothing but a place is asked for: the place itself is. */
    boolean isPlace() {
        return words.isEmpty() && latin.isEmpty() && kinds.isEmpty() && !places.isEmpty();
    }

    /** Whether nothing is left to look for; a kind alone is no question. */
    boolean isEmpty() {
        return words.isEmpty() && latin.isEmpty() && places.isEmpty();
    }

    /** The same with other words. */
    Asked with(List<String> otherWords) {
        return new Asked(otherWords, latin, kinds, calls, places);
    }

    /** The same with other words for one of them. */
    Asked replacing(String word, List<String> others) {
        return with(words.stream()
                .flatMap(own -> own.equals(word) ? others.stream() : Stream.of(own))
                .toList());
    }
}

package org.parkatlas.catalog.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts by which one object is found: its names, and how they are read.
 *
 * <p>A reading that the data states is sure, and so is the usual reading of a name for which it states none; all
 * others are guesses, which count less.
 */
final class SearchTerms {

    private static final int NAME = 0;
    private static final int ALIAS = 2;

    /** Characters of the longest name that somebody may write as it is read; what is longer is a sentence. */
    private static final int LONGEST_READ = 40;

    private final Map<String, SearchTerm> found = new LinkedHashMap<>();
    private final Set<String> stated;
    private final List<Spoken> spoken = new ArrayList<>();

    private SearchTerms(Collection<String> stated) {
        this.stated = stated.stream().map(Folding::fold).collect(Collectors.toSet());
    }

    /** The terms of an object. */
    static List<SearchTerm> of(ObjectNames called) {
        var terms = new SearchTerms(called.stated());
        called.names().forEach(name -> terms.addName(name, NAME));
        called.aliases().forEach(alias -> terms.addName(alias, ALIAS));
        called.english().forEach(terms::addEnglish);
        terms.stated.forEach(terms::addStated);
        return List.copyOf(terms.found.values());
    }

    private void addName(String name, int rank) {
        var folded = Folding.fold(name);
        if (folded.isEmpty()) {
            return;
        }
        add(SearchTerm.ofName(folded, name, rank));
        if (folded.length() > LONGEST_READ || !Readings.hasHan(folded)) {
            return;
        }
        var readings = Readings.of(folded);
        var anyStated = readings.stream().anyMatch(reading -> stated.contains(String.join("", reading)));
        for (var reading : readings) {
            var sure = anyStated ? stated.contains(String.join("", reading)) : reading.equals(readings.get(0));
            var readingRank = sure ? rank : rank + 1;
            add(SearchTerm.ofReading(reading, name, readingRank));
            add(SearchTerm.ofInitials(reading, name, readingRank));
            spoken.add(new Spoken(name, rank, reading));
        }
    }

    private void addEnglish(String name) {
        var words = Folding.words(name);
        if (!words.isEmpty()) {
            add(SearchTerm.ofEnglish(words, name, NAME));
        }
    }

    /** A stated reading of a part of a name, or of a name that is read in a way no dictionary has. */
    private void addStated(String reading) {
        if (reading.isEmpty() || found.containsKey(key(SearchTerm.Type.PINYIN, reading)) || spoken.isEmpty()) {
            return;
        }
        var closest = spoken.get(0);
        for (var other : spoken) {
            if (other.sharedWith(reading) > closest.sharedWith(reading)) {
                closest = other;
            }
        }
        var syllables = closest.beginningWith(reading);
        add(SearchTerm.ofReading(syllables, closest.name(), closest.rank()));
    }

    private void add(SearchTerm term) {
        found.merge(
                key(term.type(), term.term()), term, (one, other) -> other.nameRank() < one.nameRank() ? other : one);
    }

    private static String key(SearchTerm.Type type, String term) {
        return type + term;
    }

    /** A name and one of its readings. */
    private record Spoken(String name, int rank, List<String> syllables) {

        int sharedWith(String reading) {
            var own = String.join("", syllables);
            int shared = 0;
            while (shared < Math.min(own.length(), reading.length()) && own.charAt(shared) == reading.charAt(shared)) {
                shared++;
            }
            return shared;
        }

        /** The syllables that make up the reading, or the reading as one where the syllables do not fit. */
        List<String> beginningWith(String reading) {
            var length = 0;
            for (int i = 0; i < syllables.size() && length <= reading.length(); i++) {
                if (length == reading.length() && sharedWith(reading) == length) {
                    return syllables.subList(0, i);
                }
                length += syllables.get(i).length();
            }
            return List.of(reading);
        }
    }
}

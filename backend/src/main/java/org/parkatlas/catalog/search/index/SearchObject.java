package org.parkatlas.catalog.search.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one object is called and about, and where it is: a row of the table of the same name.
 *
 * @param shown     the name to show
 * @param words     folded names, then what it is about, each between two bars
 * @param nameChars how much of it are names
 * @param latin     the same as far as it is written in Latin letters, with blanks
 * @param places    codes of everything that it lies in, each once more behind its kind
 * @param code      its own code, null where it is no place
 * @param document  a document that speaks of it
 * @param clause    where it does
 */
public record SearchObject(
        String id,
        @Nullable String plan,
        String shown,
        String words,
        int nameChars,
        String latin,
        Set<String> places,
        @Nullable String code,
        @Nullable String document,
        @Nullable String clause) {

    private static final String BAR = "|";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[/；;、，,。]");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");

    public SearchObject {
        places = Set.copyOf(places);
    }

    /** How firms of a county are told from all that is there. */
    public static String kindIn(String kind, String code) {
        return kind + "@" + code;
    }

    /**
     * Names, then subjects, each once and between two bars.
     *
     * @param names folded
     * @param about as they are written; parts of a phrase are words of their own
     */
    static String joined(Collection<String> names, Collection<String> about) {
        var words = new LinkedHashSet<>(names);
        about.stream()
                .flatMap(phrase -> Stream.of(BETWEEN_WORDS.split(phrase)))
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return BAR + String.join(BAR, words) + BAR;
    }

    /** English names, and every run of Latin letters in the others. */
    static String latin(String words, Collection<String> english) {
        var found = new LinkedHashSet<>(english);
        LATIN.matcher(words).results().forEach(run -> found.add(run.group()));
        return String.join(" . ", found);
    }

    /**
     * Every administrative code that something lies in: the county, its city and its province by their digits (GB/T 2260).
     *
     * @param codes of six digits or more; shorter ones are passed over
     */
    static Set<String> placesOf(String kind, List<String> codes) {
        var places = new LinkedHashSet<String>();
        codes.stream().filter(code -> code.length() >= 6).forEach(code -> {
            places.add(code.substring(0, 6));
            places.add(code.substring(0, 4) + "00");
            places.add(code.substring(0, 2) + "0000");
        });
        List.copyOf(places).forEach(code -> places.add(kindIn(kind, code)));
        return places;
    }
}

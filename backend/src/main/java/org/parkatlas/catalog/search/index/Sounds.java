package org.parkatlas.catalog.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a folded text sounds to somebody who does not tell in from ing, s from sh, n from l or f from hu, as hash codes: of
 * the whole, and of what is left with any one syllable gone; of a reading or an English name, with any one letter gone. Two texts that share one are at most a mistake apart. Digits are never taken for others.
 *
 * @param whole of the whole, syllables first
 * @param keys  the whole and all that is left of it, each once
 */
public record Sounds(List<Integer> whole, Set<Integer> keys) {

    /** Readings that are looked at: of a question all usual ones, of a name the first. */
    private static final int MOST_READINGS = 4;

    /** Longer texts have no mistakes in them, as far as this goes. */
    private static final int LONGEST = 40;

    private static final int FEWEST_SYLLABLES = 2;
    private static final int FEWEST_LETTERS = 5;

    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\p{N}.*");
    private static final Pattern SPELT = Pattern.compile("[a-z]+");

    public Sounds {
        whole = List.copyOf(whole);
        keys = Set.copyOf(keys);
    }

    /** Those of a name, by its usual reading. */
    static Sounds ofName(String folded) {
        return of(folded, 1);
    }

    /** Those of a question, by all its readings. */
    public static Sounds ofQuestion(String folded) {
        return of(folded, MOST_READINGS);
    }

    private static Sounds of(String folded, int mostReadings) {
        var whole = new ArrayList<Integer>();
        var keys = new LinkedHashSet<Integer>();
        Readings.of(folded).stream().limit(mostReadings).forEach(reading -> {
            addSyllables(reading, whole, keys);
            if (reading.size() == 1) {
                addLetters(reading.get(0), whole, keys);
            }
        });
        return new Sounds(whole, keys);
    }

    private static void addSyllables(List<String> reading, List<Integer> whole, Set<Integer> keys) {
        if (reading.size() < FEWEST_SYLLABLES || reading.size() > LONGEST) {
            return;
        }
        var heard = reading.stream().map(Sounds::heard).toList();
        whole.add(String.join("-", heard).hashCode());
        keys.add(String.join("-", heard).hashCode());
        if (heard.size() > FEWEST_SYLLABLES) {
            IntStream.range(0, heard.size())
                    .filter(gone -> !HAS_DIGIT.matcher(heard.get(gone)).matches())
                    .forEach(gone -> keys.add(without(heard, gone).hashCode()));
        }
    }

    private static String without(List<String> heard, int gone) {
        return IntStream.range(0, heard.size())
                .filter(place -> place != gone)
                .mapToObj(heard::get)
                .collect(Collectors.joining("-"));
    }

    private static void addLetters(String letters, List<Integer> whole, Set<Integer> keys) {
        if (letters.length() < FEWEST_LETTERS
                || letters.length() > LONGEST
                || !SPELT.matcher(letters).matches()) {
            return;
        }
        whole.add(letters.hashCode());
        keys.add(letters.hashCode());
        for (int gone = 0; gone < letters.length(); gone++) {
            keys.add((letters.substring(0, gone) + letters.substring(gone + 1)).hashCode());
        }
    }

    /** One spelling for all syllables that the south of China, and input methods, do not tell apart. */
    private static String heard(String syllable) {
        return syllable.replace('v', 'u')
                .replaceFirst("^([zcs])h", "$1")
                .replaceFirst("^[nr](?=[aeiou])", "l")
                .replaceFirst("^(f|hu(?=[aeio]))", "h")
                .replaceFirst("^hei$", "hi")
                .replaceFirst("(?<=[aeiou])ng$", "n");
    }
}

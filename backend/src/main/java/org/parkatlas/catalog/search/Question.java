package org.parkatlas.catalog.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.search.index.Folding;
import org.parkatlas.catalog.search.index.Readings;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/**
 * What somebody typed, folded.
 *
 * @param text letters and digits only, 1 to {@link #LONGEST} characters
 */
record Question(String text) {

    /** Characters after folding. */
    static final int LONGEST = 64;

    /** The last of all characters: every text that begins with the question comes before the question and this. */
    static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]{3,}");
    private static final Pattern HAS_LATIN = Pattern.compile("[a-z]");

    /**
     * Folds what was typed.
     *
     * @throws InvalidParameter if nothing or too much is left of it
     */
    static Question of(@Nullable String typed) {
        var folded = typed == null ? "" : Folding.fold(typed);
        if (folded.isEmpty() || folded.codePointCount(0, folded.length()) > LONGEST) {
            throw new InvalidParameter(
                    "q",
                    new Wording(
                            "q 应有 1 至 64 个文字、字母或数字。",
                            "q has 1 to 64 letters or digits, blanks and punctuation not counted."));
        }
        return new Question(folded);
    }

    String end() {
        return text + LAST;
    }

    String contains() {
        return "%" + text + "%";
    }

    /** Its different pieces of two characters; itself if it has only one. */
    String[] grams() {
        return gramsOf(List.of(text));
    }

    /** The different pieces of two characters of some words; a word itself if it has only one. */
    static String[] gramsOf(List<String> words) {
        return words.stream().flatMap(Question::gramsOf).distinct().toArray(String[]::new);
    }

    private static Stream<String> gramsOf(String word) {
        var points = word.codePoints().toArray();
        return points.length == 1
                ? Stream.of(word)
                : IntStream.range(0, points.length - 1).mapToObj(start -> new String(points, start, 2));
    }

    /** A regular expression of the question at the start of a syllable; null unless it can be looked for in readings. */
    @Nullable
    String atSyllable() {
        if (!LATIN.matcher(text).matches()) {
            return null;
        }
        return text.chars().mapToObj(Character::toString).collect(Collectors.joining(" ?", " ", ""));
    }

    /** How a question of characters and Latin letters can be read aloud; empty for any other question. */
    String[] spoken() {
        if (!Readings.hasHan(text) || !HAS_LATIN.matcher(text).find()) {
            return new String[0];
        }
        return Readings.of(text).stream()
                .map((List<String> syllables) -> String.join("", syllables))
                .distinct()
                .toArray(String[]::new);
    }

    /** LIKE pattern of its characters in their order, whatever stands between them. */
    String written() {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("%", "%", "%"));
    }
}

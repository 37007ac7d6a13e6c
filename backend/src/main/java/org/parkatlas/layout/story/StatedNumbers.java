package org.parkatlas.layout.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.parkatlas.intake.spi.PackReferences;

/** Numbers that sentences state: in digits, in Chinese before a measure word, in English words from two on. */
final class StatedNumbers {

    /** How a quotation may say what the English sentence says. */
    private static final Map<String, List<String>> ENGLISH = Map.ofEntries(
            Map.entry("two", List.of("二", "两", "2")),
            Map.entry("three", List.of("三", "3")),
            Map.entry("four", List.of("四", "4")),
            Map.entry("five", List.of("五", "5")),
            Map.entry("six", List.of("六", "6")),
            Map.entry("seven", List.of("七", "7")),
            Map.entry("eight", List.of("八", "8")),
            Map.entry("nine", List.of("九", "9")),
            Map.entry("ten", List.of("十", "10")),
            Map.entry("eleven", List.of("十一", "11")),
            Map.entry("twelve", List.of("十二", "12")));

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";

    /** One is also a way to say 'a', and 一个 is no count. */
    private static final Pattern NUMBER = Pattern.compile(DIGITS
            + "|[二两三四五六七八九十百千万亿]+(?=[个家条类座处项种名大核组期倍成])"
            + "|\\b(?:" + String.join("|", ENGLISH.keySet()) + ")\\b");

    private static final Pattern IN_DIGITS = Pattern.compile(DIGITS);

    private StatedNumbers() {}

    /** The numbers of a sentence, as they stand there, without the commas between thousands. */
    static List<String> in(String sentence) {
        return found(NUMBER, sentence.toLowerCase(Locale.ROOT));
    }

    /** Whether the words quoted say the number too. */
    static boolean isIn(String quoted, String number) {
        var folded = PackReferences.folded(quoted);
        return IN_DIGITS.matcher(number).matches()
                ? found(IN_DIGITS, folded).contains(number)
                : ENGLISH.getOrDefault(number, List.of(number)).stream().anyMatch(folded::contains);
    }

    private static List<String> found(Pattern numbers, String words) {
        return numbers.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(",", ""))
                .toList();
    }
}

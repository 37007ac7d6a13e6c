package org.parkatlas.catalog.search.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * The form in which names and questions are compared: Unicode NFKC, simplified characters, lower case, letters and
 * digits only. Full-width and half-width brackets, tone marks and blanks make no difference then.
 */
public final class Folding {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    /** CJK radicals; no traditional character comes before them (Unicode, Blocks.txt). */
    private static final char FIRST_HAN = '\u2E80';

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");

    private Folding() {}

    /** The folded form, empty where nothing of the text is compared. */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_COMPARED.matcher(withoutMarks(simplified(lower))).replaceAll("");
    }

    /** Asks for no rule where no character can have one: half of what is folded are English words. */
    private static String simplified(String text) {
        return text.chars().allMatch(each -> each < FIRST_HAN) ? text : SIMPLIFIED.transliterate(text);
    }

    /** The folded words of a text, cut at blanks and punctuation; an apostrophe does not cut. */
    public static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(APOSTROPHE.matcher(text).replaceAll("")))
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Tone marks go; ü is written v, as on a keyboard. */
    static String withoutMarks(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD).replace("u\u0308", "v");
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC);
    }
}

package org.parkatlas.catalog.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * The form in which names and questions are compared: Unicode NFKC, simplified characters, lower case, letters and
 * digits only. Full-width and half-width brackets, tone marks and blanks make no difference then.
 */
final class Folding {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** The folded form, empty where nothing of the text is compared. */
    static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_COMPARED
                .matcher(withoutMarks(SIMPLIFIED.transliterate(lower)))
                .replaceAll("");
    }

    /** Tone marks go; ü is written v, as on a keyboard. */
    static String withoutMarks(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD).replace("u\u0308", "v");
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC);
    }
}

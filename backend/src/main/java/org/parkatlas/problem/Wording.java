package org.parkatlas.problem;

import java.util.Locale;

/**
 * One sentence in both languages of the interface.
 *
 * @param zh Chinese, the first language
 * @param en English
 */
public record Wording(String zh, String en) {

    /** The wording whose two templates are filled with the same arguments, as {@link String#format} does. */
    @SuppressWarnings("AnnotateFormatMethod") // two templates share the arguments, which the annotation cannot say
    public static Wording of(String zh, String en, Object... arguments) {
        return new Wording(zh.formatted(arguments), en.formatted(arguments));
    }

    /** This sentence followed by another. */
    public Wording then(Wording next) {
        return new Wording(zh + next.zh, en + next.en);
    }

    /** The sentence in English where the locale's language is English, else in Chinese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}

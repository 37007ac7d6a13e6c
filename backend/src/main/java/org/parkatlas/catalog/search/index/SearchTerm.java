package org.parkatlas.catalog.search.index;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One folded text by which an object is found.
 *
 * @param syllables a reading with blanks between its syllables, an English name with blanks between its words; else null
 * @param shown     the name that it stands for, as it is written
 * @param nameRank  0 for a name, 2 for an alias; one more for a reading that is only guessed
 */
record SearchTerm(Type type, String term, @Nullable String syllables, String shown, int nameRank) {

    /** What the text is. */
    enum Type {
        NAME,
        ENGLISH,
        PINYIN,
        INITIALS;

        /** The name in the table. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is no guess. */
    boolean isSure() {
        return nameRank % 2 == 0;
    }

    static SearchTerm ofName(String folded, String shown, int rank) {
        return new SearchTerm(Type.NAME, folded, null, shown, rank);
    }

    static SearchTerm ofEnglish(List<String> words, String shown, int rank) {
        return new SearchTerm(Type.ENGLISH, String.join("", words), String.join(" ", words), shown, rank);
    }

    static SearchTerm ofReading(List<String> syllables, String shown, int rank) {
        return new SearchTerm(Type.PINYIN, String.join("", syllables), String.join(" ", syllables), shown, rank);
    }

    static SearchTerm ofInitials(List<String> syllables, String shown, int rank) {
        var initials = new StringBuilder();
        syllables.forEach(
                syllable -> initials.append(Character.isDigit(syllable.charAt(0)) ? syllable : syllable.charAt(0)));
        return new SearchTerm(Type.INITIALS, initials.toString(), null, shown, rank);
    }
}

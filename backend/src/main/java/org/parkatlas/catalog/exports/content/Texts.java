package org.parkatlas.catalog.exports.content;

import java.util.Locale;

import org.parkatlas.problem.Wording;

/**
 * In which words a file speaks.
 *
 * @param language of labels and notes
 * @param header   what stands above the columns of tables
 */
public record Texts(Locale language, Header header) {

    /** What stands above columns. */
    public enum Header {
        /** What people call them. */
        LABEL,
        /** The names that filters have. */
        NAME
    }

    /** The sentence in the language. */
    public String of(Wording wording) {
        return wording.in(language);
    }

    /** Truth as people read it in a table. */
    public String of(boolean truth) {
        if (header == Header.NAME) {
            return Boolean.toString(truth);
        }
        return of(truth ? new Wording("是", "yes") : new Wording("否", "no"));
    }
}

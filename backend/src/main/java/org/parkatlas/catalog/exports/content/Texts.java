package org.parkatlas.catalog.exports.content;

import java.util.List;
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
        NAME,
        /** In tables for people: what they call them in Chinese, and below it in English. */
        BOTH
    }

    /** The words of each row of headings, the first on top. */
    public List<Texts> headings() {
        if (header != Header.BOTH) {
            return List.of(this);
        }
        return List.of(new Texts(Locale.CHINESE, Header.LABEL), new Texts(Locale.ENGLISH, Header.LABEL));
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

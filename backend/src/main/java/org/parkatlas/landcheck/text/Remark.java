package org.parkatlas.landcheck.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that is to be known of a line.
 *
 * @param line  its number, from 1; 0 for the table as a whole
 * @param point name of the point, null for none
 * @param value the text in the line that is meant, null for all of it
 * @param code  a word that stays for ever
 */
public record Remark(
        int line,
        @Nullable String point,
        Level level,
        String code,
        @Nullable String value,
        Wording text) {

    /** How much it matters. */
    public enum Level {
        /** For information. */
        NOTE,

        /** The numbers and what is said of them differ; the numbers count. */
        WARNING,

        /** Has to be changed before anything is checked. */
        ERROR;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

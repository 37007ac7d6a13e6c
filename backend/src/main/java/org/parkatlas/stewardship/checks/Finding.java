package org.parkatlas.stewardship.checks;

import java.util.Locale;

import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a check found.
 *
 * @param check what was looked at: {@code valid}, {@code overlaps}, {@code inside}, {@code approved-area}, {@code
 *              accuracy} or, of what has no shape, {@code rows}
 * @param text  one sentence for whoever reviews
 */
public record Finding(String check, Verdict verdict, Wording text) {

    /** What comes of it. */
    public enum Verdict {
        OK,

        /** Whoever accepts it says why. */
        WARNING;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String check, Wording text) {
        return new Finding(check, Verdict.OK, text);
    }

    static Finding warning(String check, Wording text) {
        return new Finding(check, Verdict.WARNING, text);
    }

    /** Whether whoever accepts it has to say why. */
    public boolean isOpen() {
        return verdict == Verdict.WARNING;
    }
}

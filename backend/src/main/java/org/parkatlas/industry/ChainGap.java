package org.parkatlas.industry;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Work on a chain that a plan names, or that follows from what it says (decision 19).
 *
 * @param source the sentence that has the word, null where it is inferred
 */
record ChainGap(Kind kind, Basis basis, @Nullable Citation source) {

    static ChainGap inferred(Kind kind) {
        return new ChainGap(kind, Basis.INFERRED, null);
    }

    /** What is to be done at a link. */
    enum Kind {

        /** A link that is missing is filled. */
        FILL("补链"),

        /** The chain goes on where it ends now. */
        EXTEND("延链"),

        /** A link that is here is made stronger. */
        STRENGTHEN("强链");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The plans' word. */
        String word() {
            return word;
        }

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who says so. */
    enum Basis {

        /** A sentence of the plan has the word. */
        STATED,

        /** It follows from the status of the link and of those beside it. */
        INFERRED;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

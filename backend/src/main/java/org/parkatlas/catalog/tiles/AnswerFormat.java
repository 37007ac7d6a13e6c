package org.parkatlas.catalog.tiles;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;

/** The one format that an address has, which the parameter {@code f} may repeat. */
enum AnswerFormat {
    JSON,
    MVT;

    /**
     * Accepts no format and this one.
     *
     * @throws InvalidParameter if another one is asked for
     */
    void requireIn(@Nullable String asked) {
        if (asked != null && !asked.equalsIgnoreCase(name())) {
            throw InvalidParameter.unknownValue("f", asked);
        }
    }
}

package org.parkatlas.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One place in the input that has to change.
 *
 * @param parameter name of a query parameter, or null
 * @param pointer   JSON Pointer (RFC 6901) into the body, or null
 * @param row       1-based row of a file, the header being row 1, or null
 * @param column    column of that file, or null
 * @param location  longitude and latitude, where a geometry is wrong at one place, or null
 * @param code      the fault of a geometry, a word that stays for ever, or null
 * @param message   what to change
 */
public record ProblemEntry(
        @Nullable String parameter,
        @Nullable String pointer,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable List<Double> location,
        @Nullable String code,
        Wording message) {

    /** A query parameter that has to change. */
    public static ProblemEntry ofParameter(String parameter, Wording message) {
        return new ProblemEntry(parameter, null, null, null, null, null, message);
    }

    /** A member of the JSON body that has to change. */
    public static ProblemEntry ofPointer(String pointer, Wording message) {
        return new ProblemEntry(null, pointer, null, null, null, null, message);
    }
}

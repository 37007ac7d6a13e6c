package org.parkatlas.catalog.query.cql;

import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/** What is wrong with a filter: always a 400 that names the parameter. */
final class FilterFault {

    private static final String PARAMETER = "filter";

    private FilterFault() {}

    static InvalidParameter of(Wording message) {
        return new InvalidParameter(PARAMETER, message);
    }

    /** The fault whose two templates are filled with the same arguments. */
    @SuppressWarnings("AnnotateFormatMethod") // two templates share the arguments, which the annotation cannot say
    static InvalidParameter of(String zh, String en, Object... arguments) {
        return of(Wording.of(zh, en, arguments));
    }
}

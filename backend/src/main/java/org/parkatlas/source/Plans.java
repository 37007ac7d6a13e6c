package org.parkatlas.source;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.problem.InvalidParameter;

/**
 * Which plans a reader sees. A plan is the document that everything else is read from, and every module filters by it; what
 * it lays out belongs to the module {@code layout}, on which the others cannot depend.
 */
public interface Plans {

    /** Whether there is a plan with this id. */
    boolean exists(Reading reading, String id);

    /**
     * Makes sure that the query parameter {@code plan}, if it is given, names a plan.
     *
     * @throws InvalidParameter if it names none
     */
    void checkParameter(Reading reading, @Nullable String plan);
}

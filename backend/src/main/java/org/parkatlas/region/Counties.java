package org.parkatlas.region;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.problem.InvalidParameter;

/** Which counties a reader sees, as filters of other modules need it. */
public interface Counties {

    /**
     * Makes sure that the query parameter {@code county}, if it is given, is the code of a county.
     *
     * @throws InvalidParameter if it is none
     */
    void checkParameter(Reading reading, @Nullable String county);
}

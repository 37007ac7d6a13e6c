package org.parkatlas.park;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.problem.InvalidParameter;

/** Which parks a reader sees, as filters of other modules need it. */
public interface Parks {

    /**
     * Makes sure that the query parameter {@code park}, if it is given, names a park.
     *
     * @throws InvalidParameter if it names none
     */
    void checkParameter(Reading reading, @Nullable String park);

    /** Ids of the parks of these kinds, in their order. */
    List<String> listOfKinds(Reading reading, Collection<String> kinds);
}

package org.parkatlas.industry;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.problem.InvalidParameter;

/** The industry tree, as filters of other modules need it. */
public interface Industries {

    /** This node and all below it; none where there is no such node. */
    List<String> listUnder(Reading reading, String id);

    /**
     * The nodes that the query parameter {@code industry} means: the one it names and all below it; empty where the
     * parameter is not given.
     *
     * @throws InvalidParameter if it names none
     */
    Optional<List<String>> findByParameter(Reading reading, @Nullable String industry);
}

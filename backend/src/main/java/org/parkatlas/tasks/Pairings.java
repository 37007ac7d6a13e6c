package org.parkatlas.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.source.Citation;

/** Which district elsewhere a park or a county is paired with (结对), as the documents name it. */
public interface Pairings {

    /** The pairings of each of these objects, {@code park:id} or {@code county:code}, in the plans' order; of one without any there is no entry. */
    Map<String, List<Pairing>> findFor(Reading reading, Collection<String> objects);

    /**
     * A tie between two places.
     *
     * @param name    both of them: 广州天河—兴宁市
     * @param partner the one elsewhere
     * @param role    what it is for
     * @param note    how it is known, where the documents do not say it plainly
     */
    record Pairing(
            String id,
            String name,
            String partner,
            @Nullable String role,
            @Nullable String note,
            List<Citation> sources) {

        public Pairing {
            sources = List.copyOf(sources);
        }
    }
}

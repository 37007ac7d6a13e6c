package org.parkatlas.industry;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.names.EnglishName;

/** Where the firms of chains are, told by the module that knows them. */
public interface ChainFirms {

    /** Those of these firms that the reader sees, and the parks and counties that they are in. */
    Firms find(Reading reading, Collection<String> ids);

    /**
     * Firms and places.
     *
     * @param seen   ids of the firms
     * @param places one entry a firm and place: parks in the order of the plan, then counties in theirs
     */
    record Firms(Set<String> seen, List<FirmPlace> places) {

        public Firms {
            seen = Set.copyOf(seen);
            places = List.copyOf(places);
        }
    }

    /**
     * A firm in a park or a county.
     *
     * @param kind     park or county
     * @param inferred no document says of this firm that it is in this park
     */
    record FirmPlace(
            String firm,
            String kind,
            String id,
            String name,
            @Nullable EnglishName english,
            boolean inferred) {}
}

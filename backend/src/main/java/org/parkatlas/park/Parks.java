package org.parkatlas.park;

import org.parkatlas.source.Citations;
import org.springframework.stereotype.Service;

/** Gathers all that is known of one park. */
@Service
class Parks {

    private static final String KIND = "park";

    private final ParkRepository repository;
    private final JdbcParks jdbc;
    private final Citations citations;

    Parks(ParkRepository repository, JdbcParks jdbc, Citations citations) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.citations = citations;
    }

    /**
     * The park with this id.
     *
     * @throws ParkNotFound if there is none
     */
    ParkFeature get(String id) {
        var park = repository.findById(id).orElseThrow(() -> new ParkNotFound(id));
        var related = jdbc.related(id);
        return new ParkFeature(
                "Feature",
                id,
                park.shape(),
                new ParkFeature.Properties(
                        park.toItem(related.enterprises().size()),
                        park.towns(),
                        park.note(),
                        park.positionNote(),
                        park.positionDocument(),
                        related.children(),
                        related.layouts(),
                        jdbc.areas(id),
                        related.enterprises(),
                        citations.listFacts(KIND, id),
                        citations.listFor(KIND, id)));
    }
}

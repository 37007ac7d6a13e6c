package org.parkatlas.park;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.source.Citations;
import org.springframework.stereotype.Service;

/** Gathers all that is known of one park. */
@Service
class Parks {

    private static final String KIND = "park";

    private final Readings readings;
    private final Citations citations;

    Parks(Readings readings, Citations citations) {
        this.readings = readings;
        this.citations = citations;
    }

    /**
     * The park with this id.
     *
     * @throws ParkNotFound if there is none
     */
    ParkFeature get(Viewer viewer, String id) {
        return readings.read(viewer, reading -> get(reading, id));
    }

    private ParkFeature get(Reading reading, String id) {
        var park = reading.find(ParkEntity.class, id).orElseThrow(() -> new ParkNotFound(id));
        var related = JdbcParks.related(reading, id);
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
                        JdbcParks.areas(reading, id),
                        related.enterprises(),
                        citations.listFacts(reading, KIND, id),
                        citations.listFor(reading, KIND, id)));
    }
}

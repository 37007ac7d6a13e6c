package org.parkatlas.park;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.source.Citations;
import org.springframework.stereotype.Service;

/** Gathers all that is known of one park. */
@Service
class ParkDetails {

    private static final String KIND = "park";

    private final Readings readings;
    private final Citations citations;
    private final ParkTenants tenants;
    private final ParkMentions mentions;

    ParkDetails(Readings readings, Citations citations, ParkTenants tenants, ParkMentions mentions) {
        this.readings = readings;
        this.citations = citations;
        this.tenants = tenants;
        this.mentions = mentions;
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
        var enterprises = tenants.listIn(reading, id);
        return new ParkFeature(
                "Feature",
                id,
                park.shape(),
                new ParkFeature.Properties(
                        park.toItem(enterprises.size()),
                        park.towns(),
                        park.note(),
                        park.positionNote(),
                        park.positionDocument(),
                        park.entered(),
                        JdbcParks.children(reading, id),
                        mentions.listNaming(reading, id),
                        JdbcParks.areas(reading, id),
                        enterprises,
                        citations.listFacts(reading, KIND, id),
                        citations.listFor(reading, KIND, id)));
    }
}

package org.parkatlas.enterprise;

import org.parkatlas.catalog.spi.Feature;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.source.Citations;
import org.springframework.stereotype.Service;

/** Gathers all that is known of one enterprise. */
@Service
class EnterpriseDetails {

    private static final String KIND = "enterprise";

    private final Readings readings;
    private final Citations citations;

    EnterpriseDetails(Readings readings, Citations citations) {
        this.readings = readings;
        this.citations = citations;
    }

    /**
     * The enterprise with this id, with what documents say of it.
     *
     * @throws EnterpriseNotFound if there is none
     */
    Feature<EnterpriseDetail> get(Viewer viewer, String id) {
        var detail = readings.read(
                viewer,
                reading -> reading.find(EnterpriseEntity.class, id)
                        .orElseThrow(() -> new EnterpriseNotFound(id))
                        .toDetail(citations.listFacts(reading, KIND, id), citations.listFor(reading, KIND, id)));
        var position = detail.enterprise().position();
        return Feature.of(id, position == null ? null : GeoShape.of(position), detail);
    }
}

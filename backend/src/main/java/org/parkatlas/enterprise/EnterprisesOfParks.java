package org.parkatlas.enterprise;

import java.util.List;
import java.util.Map;

import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.Tallies;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Reading;
import org.parkatlas.park.ParkTenants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Tells parks which enterprises the plans place in them. */
@Component
class EnterprisesOfParks implements ParkTenants {

    private final FeatureType type;
    private final Tallies tallies;

    EnterprisesOfParks(@Qualifier("enterprisesFeatures") FeatureType type, Tallies tallies) {
        this.type = type;
        this.tallies = tallies;
    }

    @Override
    public Map<String, Long> countByPark(Reading reading) {
        return tallies.countBy(reading, Selection.all(reading.viewer(), type), "parkIds");
    }

    @Override
    public List<String> listIn(Reading reading, String park) {
        return reading.jdbc()
                .sql("SELECT id FROM enterprise WHERE park_ids @> ARRAY[:park::text] ORDER BY ord, id")
                .param("park", park)
                .query(String.class)
                .list();
    }
}

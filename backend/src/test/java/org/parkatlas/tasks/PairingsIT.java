package org.parkatlas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.tasks.Pairings.Pairing;
import org.springframework.beans.factory.annotation.Autowired;

/** 表1-3 of the plan of 梅州 has the districts of 广州 in the names of its parks. */
@IntegrationTest
class PairingsIT {

    @Autowired
    private Pairings pairings;

    @Autowired
    private Readings readings;

    @Test
    void tellsThePartnerOfAParkAndOfItsCounty() {
        var found = readings.read(
                Viewer.PUBLIC,
                reading ->
                        pairings.findFor(reading, List.of("park:xingning-yuan", "county:441481", "park:meixian-yuan")));

        assertThat(found).containsOnlyKeys("park:xingning-yuan", "county:441481");
        assertThat(found.get("park:xingning-yuan")).extracting(Pairing::partner).containsExactly("广州天河");
        assertThat(found.get("county:441481")).extracting(Pairing::name).containsExactly("广州天河—兴宁市");
        assertThat(found.get("park:xingning-yuan").get(0).sources()).isNotEmpty();
    }
}

package org.parkatlas.proximity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Paging;
import org.springframework.beans.factory.annotation.Autowired;

/** The repository's own packs. */
@IntegrationTest
class ProximityPacksIT {

    @Autowired
    private Proximity proximity;

    /**
     * gis-data: 18 park rows are known to a plan only; 10 parks lie within 20 km of the middle of 梅州, 6.
     * GeographicLib-Java 2.0 on CGCS2000: 4074.62 m from there to 梅江园.
     */
    @Test
    void findsTheParksOfTheExample() {
        var answer = proximity.find(
                Viewer.PUBLIC,
                new NearSearch(
                        new NearSearch.Start(new GeoPoint(116.12, 24.29), null),
                        Distance.ofKilometres(20),
                        Set.of("park"),
                        new Paging(100, List.of())));

        assertThat(answer.total()).isEqualTo(10);
        assertThat(answer.unlocated()).containsExactly(java.util.Map.entry("park", 18L));
        assertThat(answer.items())
                .filteredOn(item -> item.id().equals("meijiang-yuan"))
                .singleElement()
                .satisfies(park -> {
                    assertThat(park.distanceM()).isEqualTo(4074.62);
                    assertThat(park.certainty().code()).isEqualTo("approximate");
                });
    }
}

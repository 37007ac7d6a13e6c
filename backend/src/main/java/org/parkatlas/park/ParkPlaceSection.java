package org.parkatlas.park;

import org.parkatlas.catalog.places.PlaceSection;
import org.springframework.stereotype.Component;

/** Where parks are of which a plan does not say it: {@code park_places.csv}. */
@Component
class ParkPlaceSection extends PlaceSection {

    ParkPlaceSection() {
        super("park");
    }
}

package org.parkatlas.enterprise;

import org.parkatlas.catalog.places.PlaceSection;
import org.springframework.stereotype.Component;

/** Where firms are of which a plan does not say it: {@code enterprise_places.csv}. */
@Component
class EnterprisePlaceSection extends PlaceSection {

    EnterprisePlaceSection() {
        super("enterprise");
    }
}

package org.parkatlas.park;

import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.Industries;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.region.Counties;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Component;

/** Which parks a query means. */
@Component
class ParkSelections {

    private final Plans plans;
    private final Counties counties;
    private final Industries industries;

    ParkSelections(Plans plans, Counties counties, Industries industries) {
        this.plans = plans;
        this.counties = counties;
        this.industries = industries;
    }

    /**
     * Those that match.
     *
     * @throws InvalidParameter if the plan, county or industry does not exist, or {@code asOf} names no time
     */
    Selection of(Reading reading, FeatureType type, ParkQuery query) {
        plans.checkParameter(reading, query.plan());
        counties.checkParameter(reading, query.county());
        var under = industries.findByParameter(reading, query.industry());
        var selected = Selection.all(reading.viewer(), type)
                .having("planId", query.plan())
                .having("countyCodes", query.county())
                .havingAny("kind", query.kinds())
                .havingAny("relatedIndustryIds", under.orElse(null));
        return SelectionReader.asOf(selected, query.asOf());
    }
}

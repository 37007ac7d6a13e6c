package org.parkatlas.enterprise;

import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.Industries;
import org.parkatlas.park.Parks;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.region.Counties;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Component;

/** Which enterprises a query means. */
@Component
class EnterpriseSelections {

    private final Plans plans;
    private final Counties counties;
    private final Industries industries;
    private final Parks parks;

    EnterpriseSelections(Plans plans, Counties counties, Industries industries, Parks parks) {
        this.plans = plans;
        this.counties = counties;
        this.industries = industries;
        this.parks = parks;
    }

    /**
     * Those that match.
     *
     * @throws InvalidParameter if the plan, park, county or industry does not exist, or {@code asOf} names no time
     */
    Selection of(Reading reading, FeatureType type, EnterpriseQuery query) {
        plans.checkParameter(reading, query.plan());
        counties.checkParameter(reading, query.county());
        parks.checkParameter(reading, query.park());
        var under = industries.findByParameter(reading, query.industry());
        var kinds = query.parkKinds();
        var selected = Selection.all(reading.viewer(), type)
                .having("planId", query.plan())
                .having("relation", query.relation())
                .having("parkIds", query.park())
                .having("countyCodes", query.county())
                .havingAny("relatedIndustryIds", under.orElse(null))
                .havingAny("parkIds", kinds == null ? null : parks.listOfKinds(reading, kinds));
        return SelectionReader.asOf(selected, query.asOf());
    }
}

package org.parkatlas.tasks;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.Industries;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.region.Counties;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Component;

/** Which objects of this module a query means. A plan, kind, county or industry that is none is refused. */
@Component
class TaskSelections {

    private final FeatureTypes types;
    private final Plans plans;
    private final Counties counties;
    private final Industries industries;

    TaskSelections(FeatureTypes types, Plans plans, Counties counties, Industries industries) {
        this.types = types;
        this.plans = plans;
        this.counties = counties;
        this.industries = industries;
    }

    /**
     * Those of one sort that match.
     *
     * @param object measure, organ, base or statement
     * @throws InvalidParameter if the plan or kind does not exist
     */
    Selection of(Reading reading, String object, TaskQuery query) {
        plans.checkParameter(reading, query.plan());
        var type = types.findByKind(object).orElseThrow();
        return Selection.all(reading.viewer(), type)
                .having("planId", query.plan())
                .having("kind", known(type, query.kind()))
                .having("objects", query.object());
    }

    /**
     * Those that lie, at least in part, in the county that is asked for.
     *
     * @param object organ or base
     * @throws InvalidParameter if the plan, kind or county does not exist
     */
    Selection inCounty(Reading reading, String object, TaskQuery.InCounty query) {
        counties.checkParameter(reading, query.county());
        return of(reading, object, query.task()).having("countyCodes", query.county());
    }

    /**
     * Statements on the industry that is asked for, or on one below it.
     *
     * @throws InvalidParameter if the plan, kind or industry does not exist
     */
    Selection ofIndustry(Reading reading, TaskQuery.OfIndustry query) {
        var under = industries.findByParameter(reading, query.industry());
        return of(reading, "statement", query.task()).havingAny("industryId", under.orElse(null));
    }

    private static @Nullable String known(FeatureType type, @Nullable String kind) {
        if (kind != null && !TaskKinds.codes(type.kind()).contains(kind)) {
            throw InvalidParameter.unknownValue("kind", kind);
        }
        return kind;
    }
}

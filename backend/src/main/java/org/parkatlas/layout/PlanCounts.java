package org.parkatlas.layout;

import java.util.Map;
import java.util.function.Function;

import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.Tallies;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Reading;
import org.springframework.stereotype.Component;

/** How much the plans name, counted by the descriptors of what they name. */
@Component
class PlanCounts {

    private final FeatureTypes types;
    private final Tallies tallies;

    PlanCounts(FeatureTypes types, Tallies tallies) {
        this.types = types;
        this.tallies = tallies;
    }

    /** The numbers of a plan, by its id. */
    Function<String, Plan.Counts> of(Reading reading) {
        var layout = all(reading, "layout");
        var cores = byPlan(reading, layout.having("kind", "core"));
        var clusters = byPlan(reading, layout.having("kind", "cluster"));
        var places = all(reading, "park").where("counted");
        var parks = byPlan(reading, places.having("kind", "park"));
        var named = byPlan(reading, places);
        var enterprises = byPlan(reading, all(reading, "enterprise").having("relation", "local"));
        var partners = byPlan(reading, all(reading, "enterprise").having("relation", "partner"));
        return plan -> new Plan.Counts(
                number(cores, plan),
                number(clusters, plan),
                number(parks, plan),
                number(named, plan),
                number(enterprises, plan),
                number(partners, plan));
    }

    private Selection all(Reading reading, String kind) {
        return Selection.all(reading.viewer(), types.findByKind(kind).orElseThrow());
    }

    private Map<String, Long> byPlan(Reading reading, Selection selection) {
        return tallies.countBy(reading, selection, "planId");
    }

    private static int number(Map<String, Long> counted, String plan) {
        return Math.toIntExact(counted.getOrDefault(plan, 0L));
    }
}

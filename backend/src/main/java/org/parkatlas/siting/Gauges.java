package org.parkatlas.siting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.industry.Industries;
import org.springframework.stereotype.Component;

/** Reads at once all that candidates are measured by. */
@Component
class Gauges {

    private final SiteStore sites;
    private final Goals goals;
    private final Industries industries;

    Gauges(SiteStore sites, Goals goals, Industries industries) {
        this.sites = sites;
        this.goals = goals;
        this.industries = industries;
    }

    /** What these criteria say of these candidates. */
    Gauge of(Reading reading, Set<Aspect> aspects, Map<String, Goods.Good> made, List<Site> candidates) {
        var criteria = aspects.stream().map(Aspect::criterion).collect(Collectors.toSet());
        var within = criteria.stream().anyMatch(Criterion::isDistance)
                ? sites.within(reading)
                : Map.<String, Set<String>>of();
        var general = goals.list(reading, criteria, within);
        var located = new HashMap<Aspect, Goals.Located>();
        var fits = new HashMap<Aspect, IndustryFit>();
        for (var aspect : aspects) {
            var good = aspect.of() == null ? null : made.get(aspect.of());
            if (general.get(aspect.criterion()) != null) {
                located.put(aspect, general.get(aspect.criterion()));
            } else if (good != null && aspect.criterion() == Criterion.NEIGHBOUR) {
                located.put(aspect, goals.locate(reading, good.firms(), within));
            } else if (good != null && good.industryId() != null) {
                fits.put(aspect, IndustryFit.of(reading, industries, good.industryId()));
            }
        }
        var areas = criteria.contains(Criterion.STATED_AREA)
                ? sites.areas(reading, candidates)
                : Map.<String, List<StatedAreas.Row>>of();
        var items = criteria.stream().anyMatch(it -> Readiness.isMeasured(it.code()))
                ? sites.items(reading, candidates)
                : Map.<String, List<SiteItem>>of();
        return new Gauge(candidates, located, fits, areas, items);
    }

    /** All that one search measures by. */
    record Gauge(
            List<Site> sites,
            Map<Aspect, Goals.Located> located,
            Map<Aspect, IndustryFit> fits,
            Map<String, List<StatedAreas.Row>> areas,
            Map<String, List<SiteItem>> items)
            implements Gauging {

        /** What a distance is measured to, null where none is. */
        Goals.@Nullable Located goals(Aspect aspect) {
            return located.get(aspect);
        }

        @Override
        public Measure measure(Aspect aspect, Site site) {
            var near = located.get(aspect);
            if (near != null) {
                return near.measure(aspect, site);
            }
            var fit = fits.get(aspect);
            if (fit != null) {
                return fit.measure(aspect, site);
            }
            var criterion = aspect.criterion();
            var land = site.land();
            if (land != null && (criterion == Criterion.STATED_AREA || criterion == Criterion.AVAILABLE_LAND)) {
                return land.measure(aspect);
            }
            var park = site.parkId() == null ? "" : site.parkId();
            return criterion == Criterion.STATED_AREA
                    ? StatedAreas.measure(aspect, areas.getOrDefault(park, List.of()))
                    : SiteItem.measure(aspect, items.getOrDefault(park, List.of()));
        }
    }

    /** Says what is known of candidates. */
    interface Gauging {

        /** What is known of this one by this criterion. */
        Measure measure(Aspect aspect, Site site);
    }
}

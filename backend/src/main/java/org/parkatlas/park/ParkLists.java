package org.parkatlas.park;

import java.util.LinkedHashMap;
import java.util.Map;

import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.query.PageQuery;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.Tallies;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Lists of parks: selected and read like those of every outlet, and with how many enterprises are in each. */
@Component
class ParkLists {

    private final FeatureType type;
    private final ParkSelections selections;
    private final FeatureReader features;
    private final Tallies tallies;
    private final ParkTenants tenants;
    private final Readings readings;

    ParkLists(
            @Qualifier("parksFeatures") FeatureType type,
            ParkSelections selections,
            FeatureReader features,
            Tallies tallies,
            ParkTenants tenants,
            Readings readings) {
        this.type = type;
        this.selections = selections;
        this.features = features;
        this.tallies = tallies;
        this.tenants = tenants;
        this.readings = readings;
    }

    /**
     * The parks that match, by name in the order of Chinese dictionaries, then id.
     *
     * @throws InvalidParameter if the plan, county or industry does not exist
     */
    ParkList list(Viewer viewer, ParkQuery query) {
        var asked = PageQuery.of(SortOrder.byName(type), ReferenceSystems.CRS84, query.limit(), query.cursor());
        return readings.read(viewer, reading -> list(reading, query, asked));
    }

    private ParkList list(Reading reading, ParkQuery query, PageQuery asked) {
        var selection = selections.of(reading, type, query);
        var byKind = inOrder(tallies.countBy(reading, selection.where("counted"), "kind"));
        var total = byKind.values().stream().mapToLong(Long::longValue).sum();
        var page = features.page(reading, selection, asked, total);
        var enterprises = tenants.countByPark(reading);
        return new ParkList(
                page.rows().stream()
                        .map(row -> item(row, enterprises.getOrDefault(row.id(), 0L)))
                        .toList(),
                total,
                new ParkList.Counts(byKind),
                page.next());
    }

    private static Map<String, Long> inOrder(Map<String, Long> counted) {
        var ordered = new LinkedHashMap<String, Long>();
        for (var kind : ParkKind.codes()) {
            var parks = counted.get(kind);
            if (parks != null) {
                ordered.put(kind, parks);
            }
        }
        return ordered;
    }

    private static ParkItem item(FeatureRow row, long enterpriseCount) {
        var where = row.where();
        return new ParkItem(
                row.id(),
                row.text("planId"),
                row.text("kind"),
                row.text("name"),
                row.findText("shortName"),
                row.english(),
                row.texts("aliases"),
                row.findText("parentId"),
                row.texts("sameAs"),
                row.truth("counted"),
                row.texts("countyCodes"),
                IndustryLabel.listOf(row.texts("industryIds"), row.texts("industryLabels")),
                row.findText("primaryIndustryId"),
                row.texts("relatedIndustryIds"),
                where.position(),
                where.precision(),
                LocatedIn.ofReference(where.locatedIn()).orElse(null),
                enterpriseCount);
    }
}

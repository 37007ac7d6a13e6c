package org.parkatlas.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.query.Filter;
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
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.InvalidParameter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Lists of enterprises: selected and read like those of every outlet, and with what they do in chains. */
@Component
class EnterpriseLists {

    private static final String FIND_ROLES = SqlFile.read(EnterpriseLists.class, "find-roles");

    private final FeatureType type;
    private final EnterpriseSelections selections;
    private final FeatureReader features;
    private final Tallies tallies;
    private final Readings readings;

    EnterpriseLists(
            @Qualifier("enterprisesFeatures") FeatureType type,
            EnterpriseSelections selections,
            FeatureReader features,
            Tallies tallies,
            Readings readings) {
        this.type = type;
        this.selections = selections;
        this.features = features;
        this.tallies = tallies;
        this.readings = readings;
    }

    /**
     * One page of the enterprises that match, by name and id.
     *
     * @throws InvalidParameter if the plan, park, county or industry does not exist
     */
    EnterpriseList list(Viewer viewer, EnterpriseQuery query) {
        var asked = PageQuery.of(SortOrder.byName(type), ReferenceSystems.CRS84, query.limit(), query.cursor());
        return readings.read(viewer, reading -> list(reading, query, asked));
    }

    private EnterpriseList list(Reading reading, EnterpriseQuery query, PageQuery asked) {
        var selection = selections.of(reading, type, query);
        var counts = tallies.count(reading, selection, List.of(located(), inPark()));
        var total = counts.get(0);
        var page = features.page(reading, selection, asked, total);
        var roles = roles(reading, page.rows().stream().map(FeatureRow::id).toList());
        return new EnterpriseList(
                page.rows().stream()
                        .map(row -> enterprise(row, roles.getOrDefault(row.id(), List.of())))
                        .toList(),
                total,
                new EnterpriseList.Counts(
                        counts.get(1),
                        counts.get(2),
                        total - counts.get(1) - counts.get(2),
                        new TreeMap<>(tallies.countBy(reading, selection, "relation"))),
                page.next());
    }

    private static Filter located() {
        return new Filter.Not(new Filter.NoGeometry());
    }

    private Filter inPark() {
        var where = new Filter.Subject(type.getProperty("locatedIn"), false);
        return Filter.and(new Filter.NoGeometry(), new Filter.Like(where, "park:%"));
    }

    private static Map<String, List<Enterprise.ChainRole>> roles(Reading reading, List<String> ids) {
        var roles = new HashMap<String, List<Enterprise.ChainRole>>();
        reading.jdbc().sql(FIND_ROLES).param("ids", ids.toArray(String[]::new)).query(row -> {
            roles.computeIfAbsent(row.getString("enterprise_id"), any -> new ArrayList<>())
                    .add(new Enterprise.ChainRole(
                            row.getString("stage"), row.getString("label"), row.getString("modality")));
        });
        return roles;
    }

    private static Enterprise enterprise(FeatureRow row, List<Enterprise.ChainRole> roles) {
        var where = row.where();
        return new Enterprise(
                row.id(),
                row.text("planId"),
                row.text("name"),
                row.findText("shortName"),
                row.english(),
                row.text("relation"),
                row.texts("parkIds"),
                row.texts("inferredParkIds"),
                row.texts("countyCodes"),
                IndustryLabel.listOf(row.texts("industryIds"), row.texts("industryLabels")),
                row.findText("primaryIndustryId"),
                row.texts("relatedIndustryIds"),
                List.copyOf(roles),
                row.texts("products"),
                where.position(),
                where.precision(),
                LocatedIn.ofReference(where.locatedIn()).orElse(null));
    }
}

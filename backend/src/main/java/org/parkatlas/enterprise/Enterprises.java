package org.parkatlas.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.parkatlas.catalog.spi.Feature;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.Industries;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.region.Counties;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Finds enterprises in the published data. */
@Repository
class Enterprises {

    private static final String KIND = "enterprise";
    private static final String LIST = SqlFile.read(Enterprises.class, "list-enterprises");

    private final Readings readings;
    private final Citations citations;
    private final Plans plans;
    private final Counties counties;
    private final Industries industries;

    Enterprises(Readings readings, Citations citations, Plans plans, Counties counties, Industries industries) {
        this.readings = readings;
        this.citations = citations;
        this.plans = plans;
        this.counties = counties;
        this.industries = industries;
    }

    /**
     * The enterprise with this id, with what documents say of it.
     *
     * @throws EnterpriseNotFound if there is none
     */
    Feature<EnterpriseDetail> get(Viewer viewer, String id) {
        var detail = readings.read(
                viewer,
                reading -> reading.find(EnterpriseEntity.class, id)
                        .orElseThrow(() -> new EnterpriseNotFound(id))
                        .toDetail(citations.listFacts(reading, KIND, id), citations.listFor(reading, KIND, id)));
        var position = detail.enterprise().position();
        return Feature.of(id, position == null ? null : GeoShape.of(position), detail);
    }

    /**
     * One page of the enterprises that match, by name and id.
     *
     * @throws InvalidParameter if the plan, park, county or industry does not exist
     */
    EnterprisePage list(Viewer viewer, EnterpriseQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private EnterprisePage list(Reading reading, EnterpriseQuery query) {
        var paging = query.paging();
        var under = industries.findByParameter(reading, query.industry());
        var found = reading.jdbc()
                .sql(LIST)
                .param("plan", query.plan())
                .param("park", query.park())
                .param(
                        "industries",
                        under.map(ids -> ids.toArray(String[]::new)).orElse(null))
                .param("county", query.county())
                .param("park_kinds", query.parkKinds())
                .param("after_name", paging.after(0))
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Enterprises::read);
        if (found.total() == 0) {
            refuseUnknown(reading, query);
        }
        var page = paging.page(found.items(), found.total(), enterprise -> List.of(enterprise.name(), enterprise.id()));
        return new EnterprisePage(page.items(), page.total(), found.counts(), page.next());
    }

    /** Something that does not exist matches nothing, so asking when nothing was found is soon enough. */
    private void refuseUnknown(Reading reading, EnterpriseQuery query) {
        plans.checkParameter(reading, query.plan());
        counties.checkParameter(reading, query.county());
        var park = query.park();
        if (park != null && !hasPark(reading, park)) {
            throw InvalidParameter.unknownValue("park", park);
        }
    }

    private static boolean hasPark(Reading reading, String id) {
        return reading.jdbc()
                .sql("SELECT EXISTS (SELECT FROM park WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Every row has the counts; an empty page is one row without an enterprise. */
    private static EnterprisePage read(ResultSet row) throws SQLException {
        var items = new ArrayList<Enterprise>();
        var total = 0L;
        var counts = new EnterprisePage.Counts(0, 0, 0);
        while (row.next()) {
            total = row.getLong("total");
            counts =
                    new EnterprisePage.Counts(row.getLong("located"), row.getLong("in_park"), row.getLong("unlocated"));
            if (row.getString("id") != null) {
                items.add(enterprise(row));
            }
        }
        return new EnterprisePage(items, total, counts, null);
    }

    private static Enterprise enterprise(ResultSet row) throws SQLException {
        var stored = StoredPosition.of(row);
        return new Enterprise(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("plan_id")),
                Objects.requireNonNull(row.getString("name")),
                row.getString("short_name"),
                TextArrays.list(row, "park_ids"),
                TextArrays.list(row, "county_codes"),
                IndustryLabel.listOf(TextArrays.list(row, "industry_ids"), TextArrays.list(row, "industry_labels")),
                chainRoles(TextArrays.list(row, "role_stages"), TextArrays.list(row, "role_labels")),
                TextArrays.list(row, "products"),
                stored.position(),
                stored.precision(),
                LocatedIn.ofReference(stored.locatedIn()).orElse(null));
    }

    private static List<Enterprise.ChainRole> chainRoles(List<String> stages, List<String> labels) {
        return IntStream.range(0, stages.size())
                .mapToObj(index -> new Enterprise.ChainRole(stages.get(index), labels.get(index)))
                .toList();
    }
}

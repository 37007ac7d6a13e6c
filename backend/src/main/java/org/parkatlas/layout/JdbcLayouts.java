package org.parkatlas.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Plans and their layouts as they are answered. */
@Repository
class JdbcLayouts {

    private static final String LIST_PLANS = SqlFile.read(JdbcLayouts.class, "list-plans");
    private static final String FIND_LAYOUT = SqlFile.read(JdbcLayouts.class, "find-layout");

    private final Readings readings;
    private final Plans plans;
    private final Citations citations;
    private final PlanCounts counts;

    JdbcLayouts(Readings readings, Plans plans, Citations citations, PlanCounts counts) {
        this.readings = readings;
        this.plans = plans;
        this.citations = citations;
        this.counts = counts;
    }

    /** All plans in their order. */
    Page<Plan> listPlans(Viewer viewer, PlanQuery query) {
        return readings.read(viewer, reading -> listPlans(reading, query));
    }

    private Page<Plan> listPlans(Reading reading, PlanQuery query) {
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var counted = counts.of(reading);
        var rows = reading.jdbc()
                .sql(LIST_PLANS)
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading((row, index) -> plan(row, counted.apply(row.getString("id")))))
                .list();
        var page = Listed.page(paging, rows);
        var sources = citations.listForAll(
                reading, "plan", page.items().stream().map(Plan::id).toList());
        var cited = page.items().stream()
                .map(plan -> plan.withSources(sources.getOrDefault(plan.id(), List.of())))
                .toList();
        return new Page<>(cited, page.total(), page.next());
    }

    /**
     * The layout of this plan.
     *
     * @throws PlanNotFound if there is no such plan
     */
    Layout getLayout(Viewer viewer, String plan) {
        return readings.read(viewer, reading -> getLayout(reading, plan));
    }

    private Layout getLayout(Reading reading, String plan) {
        if (!plans.exists(reading, plan)) {
            throw new PlanNotFound(plan);
        }
        var ids = reading.jdbc()
                .sql("SELECT id FROM layout_element WHERE plan_id = :plan")
                .param("plan", plan)
                .query(String.class)
                .list();
        var sources = citations.listForAll(reading, "layout", ids);
        var features = reading.jdbc()
                .sql(FIND_LAYOUT)
                .param("plan", plan)
                .query((row, index) -> feature(row, sources.getOrDefault(row.getString("id"), List.of())))
                .list();
        return new Layout("FeatureCollection", plan, counts(features), features);
    }

    private static Map<String, Integer> counts(List<LayoutFeature> features) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : LayoutKind.codes()) {
            var count = (int) features.stream()
                    .filter(feature -> feature.properties().kind().equals(kind))
                    .count();
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private static Plan plan(ResultSet row, Plan.Counts counts) throws SQLException {
        return new Plan(
                row.getString("id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("title"),
                row.getString("subtitle"),
                row.getString("level"),
                row.getString("adcode"),
                row.getString("legal_status"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("document_id"),
                row.getInt("central_meridian"),
                GeometryColumns.getShape(row, "bbox").boundingBox(),
                counts,
                TextArrays.list(row, "attribution"),
                List.of());
    }

    private static LayoutFeature feature(ResultSet row, List<Citation> sources) throws SQLException {
        var where = StoredPosition.of(row);
        return new LayoutFeature(
                "Feature",
                row.getString("id"),
                GeometryColumns.findShape(row, "geometry").orElse(null),
                new LayoutFeature.Properties(
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("parent_id"),
                        row.getString("role"),
                        IndustryLabel.listOf(
                                TextArrays.list(row, "industry_ids"), TextArrays.list(row, "industry_labels")),
                        TextArrays.list(row, "park_ids"),
                        TextArrays.list(row, "county_codes"),
                        where.position(),
                        where.precision(),
                        LocatedIn.ofReference(where.locatedIn()).orElse(null),
                        row.getString("note"),
                        row.getString("position_note"),
                        sources));
    }
}

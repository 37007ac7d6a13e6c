package org.parkatlas.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.StoredPosition;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** The layouts of plans as they are answered. */
@Repository
class JdbcLayouts {

    private static final String FIND_LAYOUT = SqlFile.read(JdbcLayouts.class, "find-layout");

    private final Readings readings;
    private final Plans plans;
    private final Citations citations;
    private final LayoutDrawings drawings;

    JdbcLayouts(Readings readings, Plans plans, Citations citations, LayoutDrawings drawings) {
        this.readings = readings;
        this.plans = plans;
        this.citations = citations;
        this.drawings = drawings;
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
        var drawn = drawings.listByElement(reading, plan);
        var features = reading.jdbc()
                .sql(FIND_LAYOUT)
                .param("plan", plan)
                .query((row, index) -> feature(
                        row,
                        drawn.getOrDefault(row.getString("id"), List.of()),
                        sources.getOrDefault(row.getString("id"), List.of())))
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

    private static LayoutFeature feature(ResultSet row, List<LayoutDrawing> drawings, List<Citation> sources)
            throws SQLException {
        var where = StoredPosition.of(row);
        return new LayoutFeature(
                "Feature",
                row.getString("id"),
                GeometryColumns.findShape(row, "geometry").orElse(null),
                new LayoutFeature.Properties(
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("short_name"),
                        EnglishName.of(row),
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
                        drawings,
                        sources));
    }
}

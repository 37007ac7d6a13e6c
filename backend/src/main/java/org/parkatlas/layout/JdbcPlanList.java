package org.parkatlas.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citations;
import org.springframework.stereotype.Repository;

/** Plans as they are answered. */
@Repository
class JdbcPlanList {

    private static final String LIST_PLANS = SqlFile.read(JdbcPlanList.class, "list-plans");

    private final Readings readings;
    private final Citations citations;
    private final PlanCounts counts;

    JdbcPlanList(Readings readings, Citations citations, PlanCounts counts) {
        this.readings = readings;
        this.citations = citations;
        this.counts = counts;
    }

    /** All plans in their order. */
    Page<Plan> list(Viewer viewer, PlanQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private Page<Plan> list(Reading reading, PlanQuery query) {
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

    private static Plan plan(ResultSet row, Plan.Counts counts) throws SQLException {
        return new Plan(
                row.getString("id"),
                row.getString("name"),
                row.getString("short_name"),
                EnglishName.of(row),
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
                row.getInt("story_steps"),
                TextArrays.list(row, "attribution"),
                TextArrays.list(row, "attribution_en"),
                List.of());
    }
}

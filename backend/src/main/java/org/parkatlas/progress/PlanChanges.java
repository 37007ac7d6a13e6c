package org.parkatlas.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.layout.PlanNotFound;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Finds what changed in the data of a plan, newest first. */
@Repository
class PlanChanges {

    private static final String LIST_CHANGES = SqlFile.read(PlanChanges.class, "list-changes");

    private final Readings readings;
    private final Plans plans;

    PlanChanges(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /**
     * One page of the changes.
     *
     * @throws PlanNotFound if there is no such plan
     */
    Page<PlanChange> list(Viewer viewer, String plan, ChangeQuery query) {
        return readings.read(viewer, reading -> list(reading, plan, query));
    }

    private Page<PlanChange> list(Reading reading, String plan, ChangeQuery query) {
        if (!plans.exists(reading, plan)) {
            throw new PlanNotFound(plan);
        }
        var paging = query.paging();
        var rows = reading.jdbc()
                .sql(LIST_CHANGES)
                .param("plan", plan)
                .param("after_day", query.dayAfter())
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Counted.of((row, index) -> change(row)))
                .list();
        return Counted.page(rows, paging, change -> List.of(change.day().toString(), change.id()));
    }

    private static PlanChange change(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var document = row.getString("document_id");
        var number = row.getInt("number");
        var county = row.getString("county");
        var countyEn = row.getString("county_en");
        var title = PlanChange.title(kind, number, row.getString("title"), county);
        var english = PlanChange.title(kind, number, row.getString("title_en"), countyEn == null ? county : countyEn);
        return new PlanChange(
                row.getString("id"),
                kind,
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class),
                title.zh(),
                english.en(),
                row.getBoolean("demo"),
                document == null ? List.of() : List.of(Citation.ofDocument(document)));
    }
}

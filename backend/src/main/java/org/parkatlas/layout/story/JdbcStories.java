package org.parkatlas.layout.story;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.layout.PlanNotFound;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Guided readings as they are answered. */
@Repository
class JdbcStories {

    private final Readings readings;
    private final Plans plans;

    JdbcStories(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /**
     * The guided reading of this plan.
     *
     * @throws PlanNotFound if there is no such plan
     */
    Story get(Viewer viewer, String plan) {
        return readings.read(viewer, reading -> get(reading, plan));
    }

    private Story get(Reading reading, String plan) {
        if (!plans.exists(reading, plan)) {
            throw new PlanNotFound(plan);
        }
        var steps = reading.jdbc()
                .sql("SELECT * FROM story_step WHERE plan_id = :plan ORDER BY ord, id LIMIT :limit")
                .param("plan", plan)
                .param("limit", StoryStepSection.MOST_STEPS)
                .query((row, index) -> step(row))
                .list();
        return new Story(plan, steps);
    }

    private static StoryStep step(ResultSet row) throws SQLException {
        var source = new Citation(
                row.getString("document_id"),
                row.getString("clause_id"),
                row.getString("clause"),
                row.getString("quote"));
        return new StoryStep(
                row.getString("id"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("body"),
                row.getString("body_en"),
                source,
                row.getString("quote_en"),
                TextArrays.list(row, "strong"),
                TextArrays.list(row, "objects"),
                TextArrays.list(row, "layers"),
                box(row));
    }

    private static @Nullable BoundingBox box(ResultSet row) throws SQLException {
        var west = row.getDouble("west");
        return row.wasNull()
                ? null
                : new BoundingBox(west, row.getDouble("south"), row.getDouble("east"), row.getDouble("north"));
    }
}

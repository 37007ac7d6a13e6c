package org.parkatlas.rolling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/** Reads the projects of plans with what was seen of them, and the evaluations that plans announce, as their viewer may see it. */
@Repository
class ProjectReader {

    private static final String LIST = SqlFile.read(ProjectReader.class, "list-projects");

    private final Readings readings;
    private final Plans plans;

    ProjectReader(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /**
     * What is read of a plan.
     *
     * @param end the last day of its period, null where it says none
     */
    record OfPlan(
            List<Project> projects,
            List<Evaluation> evaluations,
            @Nullable LocalDate end) {

        OfPlan {
            projects = List.copyOf(projects);
            evaluations = List.copyOf(evaluations);
        }
    }

    /**
     * Those of a plan in its order, a thousand projects at most.
     *
     * @throws org.parkatlas.problem.InvalidParameter if there is no such plan
     */
    OfPlan ofPlan(Viewer viewer, String plan, LocalDate day) {
        return readings.read(viewer, reading -> {
            plans.checkParameter(reading, plan);
            var end = reading.jdbc()
                    .sql("SELECT period_to FROM plan WHERE id = :plan")
                    .param("plan", plan)
                    .query((row, index) -> Optional.ofNullable(row.getObject("period_to", LocalDate.class)))
                    .single();
            var projects = reading.jdbc()
                    .sql(LIST)
                    .param("plan", plan)
                    .query((row, index) -> project(row, day))
                    .list();
            var evaluations = reading.jdbc()
                    .sql("SELECT evaluation.* FROM evaluation WHERE evaluation.plan_id = :plan ORDER BY ord, id")
                    .param("plan", plan)
                    .query((row, index) -> evaluation(row))
                    .list();
            return new OfPlan(projects, evaluations, end.orElse(null));
        });
    }

    /** Name of the project of this id, if there is one for the viewer. */
    Optional<String> nameOf(Viewer viewer, String id) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql("SELECT name FROM project WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .optional());
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        return new Evaluation(
                row.getString("id"),
                new Wording(row.getString("name"), row.getString("name_en")),
                row.getObject("every_months", Integer.class),
                row.getObject("first_on", LocalDate.class),
                List.of(new Citation(
                        row.getString("document_id"),
                        row.getString("clause_id"),
                        row.getString("clause"),
                        row.getString("quote"))));
    }

    private static Project project(ResultSet row, LocalDate day) throws SQLException {
        return new Project(
                row.getString("id"),
                row.getString("name"),
                EnglishName.of(row),
                TextArrays.list(row, "county_codes"),
                row.getString("park_id"),
                row.getString("stage"),
                row.getString("stage_text"),
                seen(row),
                row.getObject("reported_on", LocalDate.class),
                day);
    }

    private static Project.@Nullable Seen seen(ResultSet row) throws SQLException {
        var stage = row.getString("seen_stage");
        return stage == null
                ? null
                : new Project.Seen(
                        stage,
                        Objects.requireNonNull(row.getObject("seen_on", LocalDate.class)),
                        row.getString("seen_words"),
                        row.getString("seen_by"),
                        row.getString("seen_document"),
                        row.getBoolean("seen_demo"));
    }
}

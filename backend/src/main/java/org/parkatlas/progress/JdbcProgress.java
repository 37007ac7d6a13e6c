package org.parkatlas.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.lists.Counted;
import org.parkatlas.lists.Page;
import org.parkatlas.names.EnglishName;
import org.parkatlas.park.Parks;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Citations;
import org.parkatlas.source.Cited;
import org.parkatlas.source.Plans;
import org.springframework.stereotype.Repository;

/**
 * Finds what the plans promise. All lists are in the order of the plan and refuse a filter that names nothing; since
 * such a filter matches nothing, that is asked when nothing was found.
 */
@Repository
class JdbcProgress {

    private static final String LIST_TARGETS = SqlFile.read(JdbcProgress.class, "list-targets");
    private static final String LIST_POLICIES = SqlFile.read(JdbcProgress.class, "list-policies");
    private static final String LIST_PROJECTS = SqlFile.read(JdbcProgress.class, "list-projects");

    private final Readings readings;
    private final Citations citations;
    private final Plans plans;
    private final Parks parks;
    private final TargetFollowing following;
    private final ProjectFollowing projectFollowing;

    JdbcProgress(
            Readings readings,
            Citations citations,
            Plans plans,
            Parks parks,
            TargetFollowing following,
            ProjectFollowing projectFollowing) {
        this.readings = readings;
        this.citations = citations;
        this.following = following;
        this.projectFollowing = projectFollowing;
        this.plans = plans;
        this.parks = parks;
    }

    Page<Cited<Target>> listTargets(Viewer viewer, PlanQuery query) {
        return readings.read(viewer, reading -> listTargets(reading, query));
    }

    private Page<Cited<Target>> listTargets(Reading reading, PlanQuery query) {
        var paging = query.paging();
        var rows = reading.jdbc()
                .sql(LIST_TARGETS)
                .param("plan", query.plan())
                .param("after_ord", paging.numberAfter(0))
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Counted.of((row, index) -> target(row)))
                .list();
        var page = Counted.page(rows, paging, target -> List.of(String.valueOf(target.ord()), target.id()));
        refuseUnknownPlan(reading, page, query.plan());
        var cited = cited(reading, "target", page, Target::id);
        return new Page<>(following.follow(reading, cited.items()), page.total(), page.next());
    }

    Page<Cited<Policy>> listPolicies(Viewer viewer, PlanQuery query) {
        return readings.read(viewer, reading -> listPolicies(reading, query));
    }

    private Page<Cited<Policy>> listPolicies(Reading reading, PlanQuery query) {
        var paging = query.paging();
        var rows = reading.jdbc()
                .sql(LIST_POLICIES)
                .param("plan", query.plan())
                .param("after_ord", paging.numberAfter(0))
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Counted.of((row, index) -> policy(row)))
                .list();
        var page = Counted.page(rows, paging, policy -> List.of(String.valueOf(policy.ord()), policy.id()));
        refuseUnknownPlan(reading, page, query.plan());
        return cited(reading, "policy", page, Policy::id);
    }

    Page<Cited<Project>> listProjects(Viewer viewer, ProjectQuery query) {
        return readings.read(viewer, reading -> listProjects(reading, query));
    }

    private Page<Cited<Project>> listProjects(Reading reading, ProjectQuery query) {
        var paging = query.paging();
        var rows = reading.jdbc()
                .sql(LIST_PROJECTS)
                .param("plan", query.plan())
                .param("park", query.park())
                .param("after_ord", paging.numberAfter(0))
                .param("after_id", paging.after(1))
                .param("rows", paging.oneMore())
                .query(Counted.of((row, index) -> project(row)))
                .list();
        var page = Counted.page(rows, paging, project -> List.of(String.valueOf(project.ord()), project.id()));
        refuseUnknownPlan(reading, page, query.plan());
        refuseUnknownPark(reading, page, query.park());
        var cited = cited(reading, "project", page, Project::id);
        var followed = projectFollowing.follow(
                reading,
                cited.items().stream().map(JdbcProgress::citeLaterDocument).toList());
        return new Page<>(followed, page.total(), page.next());
    }

    /** Unless a clause of that document is cited already. */
    private static Cited<Project> citeLaterDocument(Cited<Project> project) {
        var document = project.stated().laterDocument();
        if (document == null
                || project.sources().stream()
                        .anyMatch(cited -> cited.documentId().equals(document))) {
            return project;
        }
        var sources = new ArrayList<>(project.sources());
        sources.add(Citation.ofDocument(document));
        return new Cited<>(project.stated(), List.copyOf(sources));
    }

    private <T> Page<Cited<T>> cited(Reading reading, String kind, Page<T> page, Function<T, String> idOf) {
        var sources = citations.listForAll(
                reading, kind, page.items().stream().map(idOf).toList());
        var items = page.items().stream()
                .map(item -> new Cited<>(item, sources.getOrDefault(idOf.apply(item), List.of())))
                .toList();
        return new Page<>(items, page.total(), page.next());
    }

    private void refuseUnknownPlan(Reading reading, Page<?> page, @Nullable String plan) {
        if (page.total() == 0) {
            plans.checkParameter(reading, plan);
        }
    }

    private void refuseUnknownPark(Reading reading, Page<?> page, @Nullable String park) {
        if (page.total() == 0) {
            parks.checkParameter(reading, park);
        }
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                text(row, "id"),
                text(row, "plan_id"),
                text(row, "group_name"),
                text(row, "name"),
                EnglishName.of(row),
                text(row, "unit"),
                row.getObject("base_year", Integer.class),
                plain(row.getBigDecimal("base_value")),
                row.getObject("target_year", Integer.class),
                plain(row.getBigDecimal("target_value")),
                plain(row.getBigDecimal("target_value_to")),
                row.getString("comparator"),
                row.getString("nature"),
                text(row, "row_type"),
                IndustryLabel.ofNullable(row.getString("industry_id"), row.getString("industry_label")),
                row.getString("scope"),
                "more",
                List.of(),
                List.of(),
                List.of(),
                null,
                row.getInt("ord"));
    }

    private static Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                text(row, "id"),
                text(row, "plan_id"),
                text(row, "title"),
                EnglishName.of(row),
                row.getString("doc_no"),
                row.getString("issuer"),
                row.getString("role"),
                row.getString("text"),
                row.getInt("ord"));
    }

    private static Project project(ResultSet row) throws SQLException {
        return new Project(
                text(row, "id"),
                text(row, "plan_id"),
                text(row, "name"),
                EnglishName.of(row),
                TextArrays.list(row, "county_codes"),
                row.getString("park_id"),
                IndustryLabel.listOf(TextArrays.list(row, "industry_ids"), TextArrays.list(row, "industry_labels")),
                row.getString("stage"),
                row.getString("stage_text"),
                row.getString("investor"),
                text(row, "modality"),
                row.getString("later_status"),
                row.getString("later_document"),
                List.of(),
                row.getInt("ord"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** Without trailing zeros and exponent: 12.5 and 10, not 12.50 and 1E+1. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

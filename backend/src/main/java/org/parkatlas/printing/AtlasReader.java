package org.parkatlas.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Repository;

/** Reads what an atlas shows. */
@Repository
class AtlasReader {

    private static final String LIST_PARKS = SqlFile.read(AtlasReader.class, "list-atlas-parks");
    private static final String LIST_AREAS = SqlFile.read(AtlasReader.class, "list-atlas-areas");
    private static final String LIST_BOUNDARIES = SqlFile.read(AtlasReader.class, "list-atlas-boundaries");
    private static final String COUNT_FIRMS = SqlFile.read(AtlasReader.class, "count-county-firms");

    private final Readings readings;
    private final PlanFactsReader plans;

    AtlasReader(Readings readings, PlanFactsReader plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /** Whether the viewer sees a plan with this id, and in it parks. */
    record Outlook(boolean hasParks) {}

    /** The same, empty where there is no such plan. */
    Optional<Outlook> outlook(Viewer viewer, String plan) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(
                                "SELECT EXISTS (SELECT FROM park WHERE park.plan_id = plan.id) AS parks FROM plan WHERE id = :plan")
                        .param("plan", plan)
                        .query((row, index) -> new Outlook(row.getBoolean("parks")))
                        .optional());
    }

    /** What the viewer sees of the plan with this id, empty where there is no such plan. */
    Optional<AtlasFacts> find(Viewer viewer, String plan, Locale language) {
        return readings.read(
                viewer, reading -> plans.find(reading, plan, language).map(found -> facts(reading, found, language)));
    }

    private static AtlasFacts facts(Reading reading, PlanFacts plan, Locale language) {
        var values = Map.<String, Object>of(
                "plan", plan.plan().id(),
                "english", language.equals(Locale.ENGLISH),
                "degrees", PlanFactsReader.DEGREES,
                "plane", PlanFactsReader.plane(plan.plan().meridian()));
        var jdbc = reading.jdbc();
        return new AtlasFacts(
                plan,
                jdbc.sql(LIST_PARKS)
                        .params(values)
                        .query((row, index) -> park(row))
                        .list(),
                jdbc.sql(LIST_AREAS)
                        .params(values)
                        .query((row, index) -> area(row))
                        .list(),
                jdbc.sql(LIST_BOUNDARIES)
                        .params(values)
                        .query((row, index) -> boundary(row))
                        .list(),
                jdbc
                        .sql(COUNT_FIRMS)
                        .params(values)
                        .query((row, index) -> Map.entry(
                                row.getString("code"),
                                new AtlasFacts.FirmCount(row.getInt("enterprises"), row.getInt("placed"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                jdbc.sql("SELECT version FROM data_version").query(Long.class).single());
    }

    private static AtlasFacts.Park park(ResultSet row) throws SQLException {
        return new AtlasFacts.Park(
                row.getString("id"),
                row.getString("kind"),
                row.getBoolean("placed"),
                row.getString("name"),
                row.getString("full_name"),
                TextArrays.list(row, "counties"),
                Set.copyOf(TextArrays.list(row, "county_codes")),
                TextArrays.list(row, "industry_labels"),
                row.getInt("enterprises"),
                row.getString("position_note"),
                row.getString("located_in"),
                row.getString("host"));
    }

    private static AtlasFacts.Area area(ResultSet row) throws SQLException {
        return new AtlasFacts.Area(
                row.getString("park_id"),
                row.getString("basis"),
                row.getDouble("area_ha"),
                row.getString("part"),
                row.getString("as_of"),
                row.getString("document"));
    }

    private static AtlasFacts.Boundary boundary(ResultSet row) throws SQLException {
        return new AtlasFacts.Boundary(
                row.getString("park_id"),
                row.getBoolean("demo"),
                row.getDouble("accuracy_m"),
                row.getString("documents"),
                Objects.requireNonNull(GeometryColumns.findGeometry(row, row.findColumn("shape"))));
    }
}

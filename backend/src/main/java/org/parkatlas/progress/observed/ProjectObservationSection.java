package org.parkatlas.progress.observed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stages of projects at later days than the plan's, each with a source: {@code project_observations.csv}. */
@Component
class ProjectObservationSection implements EditableSection {

    static final String KIND = "project-observations";

    /** A project of no county is the whole plan's. */
    private static final String COUNTIES = """
            SELECT CASE WHEN cardinality(project.county_codes) = 0 THEN ARRAY[plan.adcode] ELSE project.county_codes END
            FROM parkatlas.project JOIN parkatlas.plan ON plan.id = project.plan_id
            WHERE project.id = :project
            """;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean hasShape() {
        return false;
    }

    @Override
    public String file() {
        return "project_observations.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("project", "park", "clause");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "project*",
                "stage*",
                "as_of*",
                "park_id",
                "words",
                "document_id",
                "clause_id",
                "quote",
                "source_unit",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("project_observation", "id");
    }

    @Override
    public String storedIn(String column) {
        return column.equals("project") ? "project_id" : EditableSection.super.storedIn(column);
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("project_id", row.reference("project", "project", references));
        values.put("stage", row.oneOf("stage", ProjectStages.CODES));
        values.put("as_of", row.dateOrEmpty("as_of"));
        values.put("park_id", row.referenceOrEmpty("park_id", "park", references));
        values.put("words", row.optional("words"));
        ObservationSource.read(row, references, values);
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }

    @Override
    public List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return owner.sql("SELECT unnest(codes) FROM (" + COUNTIES + ") AS found (codes)")
                .param("project", values.get("project_id"))
                .query(String.class)
                .list();
    }
}

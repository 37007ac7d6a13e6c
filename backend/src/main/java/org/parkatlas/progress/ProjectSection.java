package org.parkatlas.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryPhrases;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.progress.observed.ProjectStages;
import org.parkatlas.source.Modality;
import org.springframework.stereotype.Component;

/** Projects that a plan names: {@code projects.csv}. */
@Component
class ProjectSection implements PackSection {

    @Override
    public String file() {
        return "projects.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("park");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "name*",
                "county_codes",
                "park_id",
                "industries",
                "stage",
                "stage_text",
                "investor",
                "modality",
                "later_status",
                "later_document",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("project", "id");
    }

    @Override
    public String objectKind() {
        return "project";
    }

    @Override
    public boolean cited() {
        return true;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("name", row.text("name"));
        values.put("county_codes", row.references("county_codes", "county", references));
        values.put("park_id", row.referenceOrEmpty("park_id", "park", references));
        IndustryPhrases.placeAll(row, references, values);
        values.put("stage", row.oneOfOrEmpty("stage", ProjectStages.CODES));
        values.put("stage_text", row.optional("stage_text"));
        values.put("investor", row.optional("investor"));
        values.put("modality", Modality.read(row));
        values.put("later_status", row.optional("later_status"));
        values.put("later_document", row.referenceOrEmpty("later_document", "document", references));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

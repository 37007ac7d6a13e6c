package org.parkatlas.tasks;

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
import org.parkatlas.source.Modality;
import org.springframework.stereotype.Component;

/** What a plan says of an industry or of its own situation: {@code statements.csv}. */
@Component
class StatementSection implements PackSection {

    @Override
    public String file() {
        return "statements.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("citation", "industry_alias", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "plan*", "kind*", "name*", "heading", "industry", "modality", "objects", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("statement", "id");
    }

    @Override
    public String objectKind() {
        return "statement";
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
        values.put("kind", row.oneOf("kind", TaskKinds.codes("statement")));
        values.put("name", row.text("name"));
        values.put("heading", row.optional("heading"));
        IndustryPhrases.placeOne(row, references, values);
        values.put("modality", Modality.read(row));
        values.put("objects", row.typedReferences("objects", references));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

package org.parkatlas.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.source.Modality;
import org.springframework.stereotype.Component;

/** Organisations and posts to which a document gives a part: {@code organs.csv}. */
@Component
class OrganSection implements PackSection {

    @Override
    public String file() {
        return "organs.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("citation", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "kind*",
                "name*",
                "post",
                "role",
                "level",
                "county_codes",
                "duty",
                "modality",
                "objects",
                "note",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("organ", "id");
    }

    @Override
    public String objectKind() {
        return "organ";
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
        values.put("kind", row.oneOf("kind", TaskKinds.codes("organ")));
        values.put("name", row.text("name"));
        values.put("post", row.optional("post"));
        values.put("role", row.optional("role"));
        values.put("level", row.optional("level"));
        values.put("county_codes", row.references("county_codes", "county", references));
        values.put("duty", row.optional("duty"));
        values.put("modality", Modality.read(row));
        values.put("note", row.optional("note"));
        values.put("objects", row.typedReferences("objects", references));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

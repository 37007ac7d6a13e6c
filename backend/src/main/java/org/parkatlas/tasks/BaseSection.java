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

/** Bases, institutes and ties that a document names without a place on the map: {@code bases.csv}. */
@Component
class BaseSection implements PackSection {

    @Override
    public String file() {
        return "bases.csv";
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
                "role",
                "partner",
                "products",
                "county_codes",
                "modality",
                "objects",
                "note",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("base", "id");
    }

    @Override
    public String objectKind() {
        return "base";
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
        values.put("kind", row.oneOf("kind", TaskKinds.codes("base")));
        values.put("name", row.text("name"));
        values.put("role", row.optional("role"));
        values.put("partner", row.optional("partner"));
        values.put("products", row.list("products"));
        values.put("county_codes", row.references("county_codes", "county", references));
        values.put("modality", Modality.read(row));
        values.put("note", row.optional("note"));
        values.put("objects", row.typedReferences("objects", references));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

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
import org.springframework.stereotype.Component;

/** Measures that a document announces, and rules of procedure: {@code measures.csv}. */
@Component
class MeasureSection implements PackSection {

    @Override
    public String file() {
        return "measures.csv";
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
                "instrument",
                "organisations",
                "beneficiaries",
                "condition",
                "period",
                "objects",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("measure", "id");
    }

    @Override
    public String objectKind() {
        return "measure";
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
        values.put("kind", row.oneOf("kind", TaskKinds.codes("measure")));
        values.put("name", row.text("name"));
        values.put("instrument", row.optional("instrument"));
        values.put("organisations", row.list("organisations"));
        values.put("beneficiaries", row.optional("beneficiaries"));
        values.put("condition", row.optional("condition"));
        values.put("period", row.optional("period"));
        values.put("objects", row.typedReferences("objects", references));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

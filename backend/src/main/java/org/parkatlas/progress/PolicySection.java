package org.parkatlas.progress;

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

/** Policies that a plan rests on: {@code policies.csv}. */
@Component
class PolicySection implements PackSection {

    @Override
    public String file() {
        return "policies.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("citation", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "plan*", "title*", "doc_no", "issuer", "role", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("policy", "id");
    }

    @Override
    public String objectKind() {
        return "policy";
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
        values.put("title", row.text("title"));
        values.put("doc_no", row.optional("doc_no"));
        values.put("issuer", row.optional("issuer"));
        values.put("role", row.optional("role"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

package org.parkatlas.leads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** When leads of a stage are due, overdue and out: {@code lead_rules.csv}. */
@Component
class LeadRuleSection implements PackSection {

    private static final Set<String> STAGES = Set.of("lead", "talks", "signed", "construction");

    @Override
    public String file() {
        return "lead_rules.csv";
    }

    @Override
    public List<String> follows() {
        return List.of();
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("stage*", "due_months*", "overdue_months*", "out_months*", "source*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("lead_rule", "stage");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("stage", row.oneOf("stage", STAGES));
        values.put("due_months", after(row, "due_months", 0));
        values.put("overdue_months", after(row, "overdue_months", row.integer("due_months")));
        values.put("out_months", after(row, "out_months", row.integer("overdue_months")));
        values.put("source", row.text("source"));
        return values;
    }

    private static int after(PackRow row, String column, int before) {
        var months = row.integer(column);
        if (months <= before) {
            row.reject(column, Wording.of("应大于 %d。", "must be more than %d.", before));
        }
        return months;
    }
}

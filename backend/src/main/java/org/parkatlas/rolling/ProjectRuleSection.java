package org.parkatlas.rolling;

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

/** When projects of a stage have a yellow and a red card: {@code project_rules.csv}. */
@Component
class ProjectRuleSection implements PackSection {

    private static final Set<String> STAGES = Set.of(FreshnessRule.NO_STAGE, "谋划", "储备", "核准", "建设");

    @Override
    public String file() {
        return "project_rules.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("stage*", "yellow_months*", "red_months*", "source*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("project_rule", "stage");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("stage", row.oneOf("stage", STAGES));
        values.put("yellow_months", after(row, "yellow_months", 0));
        values.put("red_months", after(row, "red_months", row.integer("yellow_months")));
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

package org.parkatlas.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryPhrases;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Indicators and what they are to reach: {@code targets.csv}. */
@Component
class TargetSection implements PackSection {

    @Override
    public String file() {
        return "targets.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("citation", "industry_alias", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "group*",
                "name*",
                "unit*",
                "base_year",
                "base_value",
                "target_year",
                "target_value",
                "target_value_to",
                "comparator",
                "nature",
                "row_type*",
                "industry",
                "scope",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("target", "id");
    }

    @Override
    public String objectKind() {
        return "target";
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
        values.put("group_name", row.text("group"));
        values.put("name", row.text("name"));
        values.put("unit", row.text("unit"));
        values.put("base_year", row.integerOrEmpty("base_year"));
        values.put("base_value", row.decimalOrEmpty("base_value"));
        values.put("target_year", row.integerOrEmpty("target_year"));
        values.put("target_value", row.decimalOrEmpty("target_value"));
        values.put("target_value_to", upperBound(row));
        values.put("comparator", row.oneOfOrEmpty("comparator", Set.of(">=", ">", "<", "~")));
        values.put("nature", row.optional("nature"));
        values.put("row_type", row.oneOf("row_type", Set.of("target", "baseline", "context")));
        IndustryPhrases.placeOne(row, references, values);
        values.put("scope", row.optional("scope"));
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** Above the value itself, and beside no comparator: 2—3 is neither at least 2 nor about 2. */
    private static @Nullable Double upperBound(PackRow row) {
        var bound = row.decimalOrEmpty("target_value_to");
        var value = row.decimalOrEmpty("target_value");
        if (bound != null && (value == null || bound <= value || row.optional("comparator") != null)) {
            row.reject(
                    "target_value_to",
                    new Wording(
                            "应大于 target_value，且 comparator 为空。",
                            "must be greater than target_value, and comparator empty."));
        }
        return bound;
    }
}

package org.parkatlas.landcheck.rules;

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

/** The rule for each theme of control: {@code land_rules.csv}. */
@Component
class LandRuleSection implements PackSection {

    private static final Set<String> SOURCES = Set.of("control-zones", "parcels", "park-blocks");

    @Override
    public String file() {
        return "land_rules.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("control_theme");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "theme*", "source*", "relation*", "threshold_m2*", "coarsest_m*", "sentence*", "sentence_en*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("land_rule", "theme");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("theme", row.reference("theme", "control-theme", references));
        values.put("source", row.oneOf("source", SOURCES));
        values.put("relation", row.oneOf("relation", Relation.codes()));
        values.put("threshold_m2", notNegative(row, "threshold_m2"));
        values.put("coarsest_m", positive(row, "coarsest_m"));
        values.put("sentence", row.text("sentence"));
        values.put("sentence_en", row.text("sentence_en"));
        return values;
    }

    private static double notNegative(PackRow row, String column) {
        var number = row.decimal(column);
        if (number < 0) {
            row.reject(column, new Wording("不能是负数。", "must not be negative."));
        }
        return number;
    }

    private static double positive(PackRow row, String column) {
        var number = row.decimal(column);
        if (number <= 0) {
            row.reject(column, new Wording("应大于 0。", "must be more than 0."));
        }
        return number;
    }
}

package org.parkatlas.land.output.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.land.output.Missing;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** How much a measure counts in a group, and against which benchmark: {@code output_weights.csv}. */
@Component
class OutputWeightSection implements PackSection {

    private static final double WHOLE = 100;

    @Override
    public String file() {
        return "output_weights.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("output_group", "output_measure");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "scheme*",
                "firm_group*",
                "measure*",
                "weight*",
                "benchmark*",
                "cap_percent",
                "floor_percent",
                "missing*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("output_weight", "scheme", "firm_group", "measure");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        OutputGroupSection.put(row, references, values);
        values.put("measure", row.reference("measure", OutputMeasureSection.KIND, references));
        values.put("weight", Numbers.positive(row, "weight"));
        values.put("benchmark", Numbers.positive(row, "benchmark"));
        var cap = row.decimalOrEmpty("cap_percent");
        if (cap != null && cap < WHOLE) {
            row.reject("cap_percent", new Wording("至少 100。", "is 100 at least."));
        }
        values.put("cap_percent", cap);
        var floor = row.decimalOrEmpty("floor_percent");
        if (floor != null && floor >= WHOLE) {
            row.reject("floor_percent", new Wording("应小于 100。", "is below 100."));
        }
        values.put("floor_percent", floor);
        values.put("missing", row.oneOf("missing", Missing.codes()));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

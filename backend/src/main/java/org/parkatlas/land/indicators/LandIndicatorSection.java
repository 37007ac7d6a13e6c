package org.parkatlas.land.indicators;

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

/** Definitions of indicators: {@code land_indicators.csv}. */
@Component
class LandIndicatorSection implements PackSection {

    /** What benchmarks refer to. */
    static final String KIND = "land-indicator";

    /** 工业主导型, 产城融合型, 高新区; or every zone. */
    private static final Set<String> PARK_TYPES = Set.of("all", "industrial", "mixed", "high_tech");

    @Override
    public String file() {
        return "land_indicators.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "name*",
                "name_en*",
                "operation*",
                "numerator*",
                "denominator*",
                "unit*",
                "standard*",
                "year*",
                "checked*",
                "park_types*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("land_indicator", "id");
    }

    @Override
    public String objectKind() {
        return KIND;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("name", row.text("name"));
        values.put("name_en", row.text("name_en"));
        values.put("numerator", row.oneOf("numerator", Term.codes()));
        values.put("denominator", row.oneOf("denominator", Term.codes()));
        putFormula(row, values);
        values.put("standard", row.text("standard"));
        values.put("year", row.integer("year"));
        values.put("checked", row.oneOf("checked", Set.of("true", "false")).equals("true"));
        values.put("park_types", parkTypes(row));
        values.put("ord", row.integer("ord"));
        return values;
    }

    private static void putFormula(PackRow row, Map<String, @Nullable Object> values) {
        var operation = row.oneOf("operation", Operation.codes());
        var unit = row.oneOf("unit", IndicatorUnit.codes());
        if (operation.equals(Operation.DIFFERENCE.code()) != unit.equals(IndicatorUnit.HA.code())) {
            row.reject("unit", new Wording("面积之差用 ha，比值不用。", "is ha for a difference of areas, and for nothing else."));
        }
        values.put("operation", operation);
        values.put("unit", unit);
    }

    private static List<String> parkTypes(PackRow row) {
        var types = row.list("park_types");
        if (!PARK_TYPES.containsAll(types)) {
            row.reject(
                    "park_types",
                    new Wording("应为 all、industrial、mixed、high_tech。", "is of all, industrial, mixed, high_tech."));
        }
        return types;
    }
}

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
import org.parkatlas.land.output.Direction;
import org.parkatlas.land.output.Figure;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** What firms can be measured by: {@code output_measures.csv}. */
@Component
class OutputMeasureSection implements PackSection {

    /** What weights refer to. */
    static final String KIND = "output-measure";

    @Override
    public String file() {
        return "output_measures.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "name*",
                "name_en*",
                "numerator*",
                "denominator*",
                "unit*",
                "unit_en*",
                "direction*",
                "source*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("output_measure", "id");
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
        var numerator = row.oneOf("numerator", Figure.codes());
        var denominator = row.oneOf("denominator", Figure.codes());
        if (numerator.equals(denominator)) {
            row.reject("denominator", new Wording("不能与分子相同。", "must not be the numerator."));
        }
        values.put("numerator", numerator);
        values.put("denominator", denominator);
        values.put("unit", row.text("unit"));
        values.put("unit_en", row.text("unit_en"));
        values.put("direction", row.oneOf("direction", Direction.codes()));
        values.put("source", row.text("source"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

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
import org.parkatlas.land.output.Figure;
import org.springframework.stereotype.Component;

/** What firms report of a year: {@code output_returns.csv}. */
@Component
class OutputReturnSection implements PackSection {

    /** What rows of land refer to. */
    static final String KIND = "output-return";

    @Override
    public String file() {
        return "output_returns.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("output_group");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "scheme*",
                "firm_group*",
                "firm*",
                "tax",
                "added_value",
                "energy",
                "emissions",
                "employees",
                "rd",
                "revenue",
                "electricity",
                "leased_floor_m2",
                "source*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("output_return", "id");
    }

    @Override
    public String objectKind() {
        return KIND;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        OutputGroupSection.put(row, references, values);
        values.put("firm", row.text("firm"));
        for (var figure : Figure.values()) {
            if (figure != Figure.LAND) {
                var reported = row.decimalOrEmpty(figure.code());
                values.put(
                        figure.code(),
                        figure.mayBeNegative() ? reported : Numbers.notNegative(row, figure.code(), reported));
            }
        }
        values.put(
                "leased_floor_m2", Numbers.notNegative(row, "leased_floor_m2", row.decimalOrEmpty("leased_floor_m2")));
        values.put("source", row.text("source"));
        values.put("demo", references.isDemo());
        return values;
    }
}

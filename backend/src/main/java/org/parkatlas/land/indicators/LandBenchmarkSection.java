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
import org.springframework.stereotype.Component;

/** What others reached, each with its year and source: {@code land_benchmarks.csv}. */
@Component
class LandBenchmarkSection implements PackSection {

    @Override
    public String file() {
        return "land_benchmarks.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("land_indicator");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("indicator*", "region*", "value*", "as_of*", "zones", "source*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("land_benchmark", "indicator", "region");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("indicator", row.reference("indicator", LandIndicatorSection.KIND, references));
        values.put("region", row.oneOf("region", Set.of("china", "guangdong")));
        values.put("value", row.decimal("value"));
        values.put("as_of", row.text("as_of"));
        values.put("zones", row.integerOrEmpty("zones"));
        values.put("source", row.text("source"));
        return values;
    }
}

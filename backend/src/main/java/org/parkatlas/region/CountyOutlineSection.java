package org.parkatlas.region;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Outlines of counties: {@code county_outlines.geojson}. */
@Component
class CountyOutlineSection implements PackSection {

    private final OutlineRows rows;

    CountyOutlineSection(OutlineRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "county_outlines.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("county", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("code*", "precision*", "accuracyM*", "document*");
    }

    @Override
    public PackTable table() {
        return OutlineRows.TABLE;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var code = row.reference("code", "county", references);
        var values = rows.values(row, references);
        values.put("kind", "county");
        values.put("name", references.textOf(CountySection.COUNTY_NAME, code).orElse(code));
        return values;
    }
}

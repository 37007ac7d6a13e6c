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

/** Outlines of neighbouring cities, drawn as context: {@code neighbour_outlines.geojson}. */
@Component
class NeighbourOutlineSection implements PackSection {

    private final OutlineRows rows;

    NeighbourOutlineSection(OutlineRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "neighbour_outlines.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("code*", "name*", "precision*", "accuracyM*", "document*");
    }

    @Override
    public PackTable table() {
        return OutlineRows.TABLE;
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        OutlineRows.declare(row, references);
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = rows.values(row, references);
        values.put("kind", "neighbour");
        values.put("name", row.text("name"));
        return values;
    }
}

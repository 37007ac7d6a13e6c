package org.parkatlas.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackShapes;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Parcels: {@code benchmark_parcels.geojson}. Nothing refers to them, so that their ids take no memory. */
@Component
class BenchmarkParcelSection implements PackSection {

    private final PackShapes shapes;

    BenchmarkParcelSection(PackShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public String file() {
        return "benchmark_parcels.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("county", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "plan*", "name*", "county*", "landUse*", "areaM2*", "precision*", "accuracyM*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("benchmark_parcel", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("name", row.text("name"));
        values.put("county_code", row.reference("county", "county", references));
        values.put("land_use", row.text("landUse"));
        values.put("area_m2", row.decimal("areaM2"));
        values.put("boundary", shapes.multiPolygon(row));
        PackPosition.readAreaPrecision(row, values);
        return values;
    }
}

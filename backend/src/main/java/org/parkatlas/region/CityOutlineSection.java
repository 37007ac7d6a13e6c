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

/** Outlines of the cities that a province's plan lays out: {@code city_outlines.geojson}. */
@Component
public class CityOutlineSection implements PackSection {

    private static final String CITY_NAME = "city-outline";

    private final OutlineRows rows;

    CityOutlineSection(OutlineRows rows) {
        this.rows = rows;
    }

    /** Whether the pack being read has an outline of the city with this code. */
    public static boolean hasOutline(String code, PackReferences references) {
        return references.textOf(CITY_NAME, code).isPresent();
    }

    @Override
    public String file() {
        return "city_outlines.geojson";
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
        references.addText(CITY_NAME, row.text("code"), row.text("name"));
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = rows.values(row, references);
        values.put("kind", "city");
        values.put("name", row.text("name"));
        return values;
    }
}

package org.parkatlas.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryPhrases;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Enterprises that a plan names: {@code enterprises.csv}. */
@Component
class EnterpriseSection implements PackSection {

    @Override
    public String file() {
        return "enterprises.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("park");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "name*",
                "short_name",
                "aliases",
                "pinyin",
                "park_ids",
                "county_codes",
                "industries",
                "products",
                "lon",
                "lat",
                "accuracy_m",
                "precision*",
                "located_in",
                "position_document",
                "position_note",
                "note",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("enterprise", "id");
    }

    @Override
    public String objectKind() {
        return "enterprise";
    }

    @Override
    public boolean cited() {
        return true;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("name", row.text("name"));
        values.put("short_name", row.optional("short_name"));
        values.put("aliases", row.list("aliases"));
        values.put("pinyin", row.list("pinyin"));
        values.put("park_ids", row.references("park_ids", "park", references));
        values.put("county_codes", row.references("county_codes", "county", references));
        IndustryPhrases.placeAll(row, references, values);
        values.put("products", row.list("products"));
        PackPosition.read(row, references, values);
        values.put("note", row.optional("note"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

package org.parkatlas.layout;

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

/** The elements of a plan's spatial structure, in the plan's words: {@code layout.csv}. */
@Component
class LayoutSection implements PackSection {

    static final PackTable TABLE = PackTable.keyedBy("layout_element", "id");

    @Override
    public String file() {
        return "layout.csv";
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
                "kind*",
                "name*",
                "short_name",
                "aliases",
                "pinyin",
                "parent_id",
                "role",
                "industries",
                "park_ids",
                "county_codes",
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
        return TABLE;
    }

    @Override
    public String objectKind() {
        return "layout";
    }

    @Override
    public boolean cited() {
        return true;
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        PackSection.super.declare(row, references);
        references.addText(LayoutShapeSection.PRECISION, row.text("id"), row.text("precision"));
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("kind", row.oneOf("kind", LayoutKind.codes()));
        values.put("name", row.text("name"));
        values.put("short_name", row.optional("short_name"));
        values.put("aliases", row.list("aliases"));
        values.put("pinyin", row.list("pinyin"));
        values.put("parent_id", row.referenceOrEmpty("parent_id", objectKind(), references));
        values.put("role", row.optional("role"));
        IndustryPhrases.placeAll(row, references, values);
        values.put("park_ids", row.references("park_ids", "park", references));
        values.put("county_codes", row.references("county_codes", "county", references));
        if (LayoutShapeSection.hasShape(row.text("id"), references)) {
            PackPosition.readShaped(row, references, values);
        } else {
            PackPosition.read(row, references, values);
        }
        values.put("note", row.optional("note"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

package org.parkatlas.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryPhrases;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
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
                "relation",
                "park_ids",
                "inferred_park_ids",
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
        values.put("relation", relation(row));
        values.put("park_ids", row.references("park_ids", "park", references));
        values.put("inferred_park_ids", inferredParks(row, references));
        values.put("county_codes", row.references("county_codes", "county", references));
        IndustryPhrases.placeAll(row, references, values);
        values.put("products", row.list("products"));
        PackPosition.read(row, references, values);
        values.put("note", row.optional("note"));
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** In the plan's area, unless the row says otherwise. */
    private static String relation(PackRow row) {
        var relation = row.oneOfOrEmpty("relation", Set.of("local", "partner", "project"));
        return relation == null ? "local" : relation;
    }

    /** Only where a firm is can have been concluded. */
    private static List<String> inferredParks(PackRow row, PackReferences references) {
        var inferred = row.references("inferred_park_ids", "park", references);
        for (var park : inferred) {
            if (!row.list("park_ids").contains(park) && !("park:" + park).equals(row.optional("located_in"))) {
                row.reject(
                        "inferred_park_ids",
                        Wording.of(
                                "%s 既不在 park_ids 里，也不是 located_in。",
                                "%s is neither in park_ids nor what located_in names.", park));
            }
        }
        return inferred;
    }
}

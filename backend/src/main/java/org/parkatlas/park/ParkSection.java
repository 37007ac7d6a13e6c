package org.parkatlas.park;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.industry.IndustryPhrases;
import org.parkatlas.intake.spi.Holding;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parks, sub-parks, sites and what else a plan treats as one: {@code parks.csv}. */
@Component
class ParkSection implements PackSection {

    @Override
    public String file() {
        return "parks.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("citation", "county", "industry_alias", "plan");
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
                "same_as",
                "county_codes",
                "towns",
                "industries",
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
        return PackTable.keyedBy("park", "id");
    }

    @Override
    public String objectKind() {
        return "park";
    }

    @Override
    public Holding holding() {
        return Holding.WHERE_POSITIONED;
    }

    @Override
    public boolean cited() {
        return true;
    }

    @Override
    public void addPrior(JdbcClient owner, String pack, PackReferences references) {
        PackSection.super.addPrior(owner, pack, references);
        PackPosition.addPrior(objectKind(), table(), owner, pack, references);
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        PackSection.super.declare(row, references);
        PackPosition.declare(objectKind(), row, references);
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("kind", row.oneOf("kind", ParkKind.codes()));
        values.put("name", row.text("name"));
        values.put("short_name", row.optional("short_name"));
        values.put("aliases", row.list("aliases"));
        values.put("pinyin", row.list("pinyin"));
        values.put("parent_id", notItself(row, row.referenceOrEmpty("parent_id", objectKind(), references)));
        values.put("same_as", row.references("same_as", objectKind(), references));
        values.put("county_codes", row.references("county_codes", "county", references));
        values.put("towns", row.list("towns"));
        IndustryPhrases.placeAll(row, references, values);
        PackPosition.read(row, references, values);
        values.put("note", row.optional("note"));
        values.put("ord", row.integer("ord"));
        return values;
    }

    private static @Nullable String notItself(PackRow row, @Nullable String parent) {
        if (parent != null && parent.equals(row.optional("id"))) {
            row.reject("parent_id", new Wording("不能是自己的上级。", "nothing is its own parent."));
        }
        return parent;
    }
}

package org.parkatlas.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Towns and subdistricts that a plan names: {@code towns.csv}. */
@Component
class TownSection implements PackSection {

    @Override
    public String file() {
        return "towns.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("county", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "code",
                "name*",
                "county_code*",
                "pinyin",
                "role",
                "lon",
                "lat",
                "accuracy_m",
                "precision*",
                "located_in",
                "position_document",
                "position_note",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("town", "id");
    }

    @Override
    public String objectKind() {
        return "town";
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
        values.put("code", statisticalCode(row));
        values.put("name", row.text("name"));
        values.put("county_code", row.reference("county_code", "county", references));
        values.put("pinyin", row.list("pinyin"));
        values.put("role", row.optional("role"));
        PackPosition.read(row, references, values);
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** A code of the 统计用区划代码: nine digits for a town, twelve for a village or community. */
    private static @Nullable String statisticalCode(PackRow row) {
        var code = row.optional("code");
        if (code != null && !code.matches("[0-9]{9}([0-9]{3})?")) {
            row.reject("code", Wording.of("“%s” 不是九位或十二位代码。", "\"%s\" is not a code of 9 or 12 digits.", code));
        }
        return code;
    }
}

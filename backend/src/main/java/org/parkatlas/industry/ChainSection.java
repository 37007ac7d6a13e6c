package org.parkatlas.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Industry chains that a plan draws: {@code chains.csv}. */
@Component
class ChainSection implements PackSection {

    @Override
    public String file() {
        return "chains.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("citation", "industry_alias", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "plan*", "name*", "industry", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("chain", "id");
    }

    @Override
    public String objectKind() {
        return "chain";
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
        IndustryPhrases.placeOne(row, references, values);
        values.put("ord", row.integer("ord"));
        return values;
    }
}

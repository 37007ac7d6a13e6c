package org.parkatlas.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.source.Modality;
import org.springframework.stereotype.Component;

/** What enterprises do in a chain: {@code chain_roles.csv}. */
@Component
class ChainRoleSection implements PackSection {

    @Override
    public String file() {
        return "chain_roles.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("enterprise");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("enterprise_id*", "stage*", "label*", "modality", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("chain_role", "enterprise_id", "ord");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("enterprise_id", row.reference("enterprise_id", "enterprise", references));
        values.put("stage", row.oneOf("stage", Set.of("upstream", "midstream", "downstream", "service")));
        values.put("label", row.text("label"));
        values.put("modality", Modality.read(row));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

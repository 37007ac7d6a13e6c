package org.parkatlas.land.output.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.land.output.LandKind;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Of which land that of a firm is made up: {@code output_land.csv}. */
@Component
class OutputLandSection implements PackSection {

    @Override
    public String file() {
        return "output_land.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("output_return");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("return*", "ord*", "kind*", "area_m2*", "reason", "source*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("output_land", "return_id", "ord");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("return_id", row.reference("return", OutputReturnSection.KIND, references));
        values.put("ord", row.integer("ord"));
        var kind = row.oneOf("kind", LandKind.codes());
        values.put("kind", kind);
        values.put("area_m2", Numbers.positive(row, "area_m2"));
        var reason = row.optional("reason");
        if (reason == null && kind.equals(LandKind.EXCLUDED.code())) {
            row.reject("reason", new Wording("不计的用地要写明原因。", "says why the land is left out."));
        }
        values.put("reason", reason);
        values.put("source", row.text("source"));
        return values;
    }
}

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
import org.parkatlas.land.output.FirmGroup;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Which firms a scheme evaluates, by group: {@code output_groups.csv}. */
@Component
class OutputGroupSection implements PackSection {

    private static final String KIND = "output-group";

    @Override
    public String file() {
        return "output_groups.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("output_scheme");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("scheme*", "firm_group*", "least_mu*", "least_leased_m2");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("output_group", "scheme", "firm_group");
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        references.declare(KIND, key(row), row, "firm_group");
    }

    private static String key(PackRow row) {
        return row.text("scheme") + " " + row.text("firm_group");
    }

    /** Refuses a row whose scheme has no such group, and puts both. */
    static void put(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        values.put("scheme", row.reference("scheme", OutputSchemeSection.KIND, references));
        values.put("firm_group", row.oneOf("firm_group", FirmGroup.codes()));
        if (!references.exists(KIND, key(row))) {
            row.reject("firm_group", new Wording("方案没有这一组。", "the scheme has no such group."));
        }
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        put(row, references, values);
        values.put("least_mu", Numbers.notNegative(row, "least_mu", row.decimal("least_mu")));
        values.put("least_leased_m2", Numbers.positiveOrEmpty(row, "least_leased_m2"));
        return values;
    }
}

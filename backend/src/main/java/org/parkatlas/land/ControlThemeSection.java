package org.parkatlas.land;

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

/** What land is checked against: {@code control_themes.csv}. */
@Component
class ControlThemeSection implements PackSection {

    /** What zones and coverages refer to. */
    static final String KIND = "control-theme";

    @Override
    public String file() {
        return "control_themes.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "name*", "name_en*", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("control_theme", "id");
    }

    @Override
    public String objectKind() {
        return KIND;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("name", row.text("name"));
        values.put("name_en", row.text("name_en"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

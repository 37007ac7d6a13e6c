package org.parkatlas.land;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Zones of control, each in one county: {@code control_zones.geojson}. Nothing refers to them. */
@Component
class ControlZoneSection implements EditableSection {

    private final LandRows rows;

    ControlZoneSection(LandRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "control-zones";
    }

    @Override
    public String file() {
        return "control_zones.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("control_theme", "county", "document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "theme*",
                "name*",
                "countyCode*",
                "legalStatus*",
                "vintage*",
                "sourceUnit*",
                "document*",
                "precision*",
                "accuracyM*",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("control_zone", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = rows.values(row, references);
        values.put("theme", row.reference("theme", ControlThemeSection.KIND, references));
        values.put("name", row.text("name"));
        values.put("legal_status", row.oneOf("legalStatus", LegalStatus.codes()));
        return values;
    }
}

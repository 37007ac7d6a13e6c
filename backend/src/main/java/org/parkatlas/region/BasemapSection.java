package org.parkatlas.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackShapes;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** The geographic base of a plan's map, one feature a row: {@code basemap.geojson}. */
@Component
class BasemapSection implements PackSection {

    private static final Set<String> CLASSES =
            Set.of("surveyed", "described", "digitised", "stated", "indicative", "place");
    private static final int LAST_ZOOM = 18;

    private final PackShapes shapes;

    BasemapSection(PackShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public String file() {
        return "basemap.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("plan", "document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*", "plan*", "kind*", "name", "nameEn", "minZoom*", "precision*", "accuracyM*", "document*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("base_feature", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var kind = row.oneOf("kind", BaseKind.codes());
        var precision = row.oneOf("precision", CLASSES);
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("kind", kind);
        values.put("name", row.optional("name"));
        values.put("name_en", row.optional("nameEn"));
        values.put("min_zoom", minZoom(row));
        values.put("shape", shapes.anyShape(row, BaseKind.ofCode(kind).family()));
        values.put("precision_class", precision);
        values.put(
                "accuracy_m",
                PackPosition.accuracy(
                        row, "accuracyM", PrecisionClass.find(precision).orElse(PrecisionClass.INDICATIVE)));
        values.put("document_id", row.reference("document", "document", references));
        values.put("demo", references.isDemo());
        return values;
    }

    private static int minZoom(PackRow row) {
        var level = row.integer("minZoom");
        if (level < 0 || level > LAST_ZOOM) {
            row.reject("minZoom", new Wording("应在 0 到 18 之间。", "must be from 0 to 18."));
        }
        return level;
    }
}

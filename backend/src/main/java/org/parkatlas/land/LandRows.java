package org.parkatlas.land;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackShapes;
import org.springframework.stereotype.Component;

/** Reads what parcels, zones and coverages have in common: an area in one county, and who says so as of when. */
@Component
class LandRows {

    private final PackShapes shapes;

    LandRows(PackShapes shapes) {
        this.shapes = shapes;
    }

    /** The values of the id, the county, the shape and its precision, the source and the mark of demonstration data. */
    Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("county_code", row.reference("countyCode", "county", references));
        values.put("boundary", shapes.multiPolygon(row));
        PackPosition.readAreaPrecision(row, values);
        values.put("vintage", row.dateOrEmpty("vintage"));
        values.put("source_unit", row.text("sourceUnit"));
        values.put("document_id", row.reference("document", "document", references));
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }
}

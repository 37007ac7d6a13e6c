package org.parkatlas.roads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackShapes;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Road networks, each with the area within which it is complete: {@code road_networks.geojson}. */
@Component
class RoadNetworkSection implements PackSection {

    static final String KIND = "road-network";

    private final PackShapes shapes;

    RoadNetworkSection(PackShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public String file() {
        return "road_networks.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "name*", "nameEn*", "asOf*", "document*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("road_network", "id");
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
        values.put("name_en", row.text("nameEn"));
        values.put("as_of", row.dateOrEmpty("asOf"));
        values.put("coverage", shapes.multiPolygon(row));
        values.put("document_id", row.reference("document", "document", references));
        values.put("demo", references.isDemo());
        return values;
    }
}

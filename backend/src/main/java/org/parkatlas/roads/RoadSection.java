package org.parkatlas.roads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackShapes;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Roads from junction to junction, one line each: {@code roads.geojson}. Nothing refers to them. */
@Component
class RoadSection implements PackSection {

    private static final Set<String> CLASSES =
            Set.of("expressway", "trunk", "primary", "secondary", "tertiary", "local", "link");
    private static final int FASTEST_KMH = 130;

    private final PackShapes shapes;

    RoadSection(PackShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public String file() {
        return "roads.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("road_network");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("id*", "network*", "class*", "name", "speedKmh*", "oneWay*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("road", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var speed = row.integer("speedKmh");
        if (speed < 1 || speed > FASTEST_KMH) {
            row.reject("speedKmh", new Wording("应在 1 到 130 之间。", "must be from 1 to 130."));
        }
        if (String.valueOf(row.geometry()).contains("\"MultiLineString\"")) {
            row.reject(
                    "geometry",
                    new Wording("应为一条线（LineString），多段拆成几行。", "must be a LineString; several parts are several rows."));
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("network_id", row.reference("network", RoadNetworkSection.KIND, references));
        values.put("class", row.oneOf("class", CLASSES));
        values.put("name", row.optional("name"));
        values.put("speed_kmh", speed);
        values.put("one_way", row.oneOf("oneWay", Set.of("true", "false")).equals("true"));
        values.put("shape", shapes.anyShape(row, GeometryFamily.LINE));
        values.put("demo", references.isDemo());
        return values;
    }
}

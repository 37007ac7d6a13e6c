package org.parkatlas.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** Airports, ports, stations and interchanges: {@code transport.csv}. */
@Component
class TransportSection implements PackSection {

    private static final Set<String> KINDS = Set.of("airport", "port", "rail_station", "expressway_interchange");

    @Override
    public String file() {
        return "transport.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("county", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan",
                "kind*",
                "name*",
                "short_name",
                "aliases",
                "pinyin",
                "county_code",
                "line",
                "status",
                "lon",
                "lat",
                "accuracy_m",
                "precision*",
                "located_in",
                "position_document",
                "position_note",
                "note",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("transport_node", "id");
    }

    @Override
    public String objectKind() {
        return "transport";
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.referenceOrEmpty("plan", "plan", references));
        values.put("kind", row.oneOf("kind", KINDS));
        values.put("name", row.text("name"));
        values.put("short_name", row.optional("short_name"));
        values.put("aliases", row.list("aliases"));
        values.put("pinyin", row.list("pinyin"));
        values.put("county_code", row.referenceOrEmpty("county_code", "county", references));
        values.put("line", row.optional("line"));
        values.put("status", row.optional("status"));
        PackPosition.read(row, references, values);
        values.put("note", row.optional("note"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}

package org.parkatlas.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The feature types with the number of their objects. */
@Service
class Layers {

    private final FeatureTypes types;
    private final JdbcClient jdbc;
    private final String counting;

    Layers(FeatureTypes types, JdbcClient jdbc) {
        this.types = types;
        this.jdbc = jdbc;
        this.counting = types.list().stream()
                .map(type -> "SELECT '%s' AS id, count(*) AS objects FROM %s"
                        .formatted(type.id(), type.relation().relation()))
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** All layers, by id. */
    List<LayerItem> list(Locale language) {
        var counts = count();
        return types.list().stream()
                .map(type -> LayerItem.of(type, counts.getOrDefault(type.id(), 0L), language))
                .toList();
    }

    private Map<String, Long> count() {
        var counts = new HashMap<String, Long>();
        jdbc.sql(counting).query(row -> {
            counts.put(row.getString("id"), row.getLong("objects"));
        });
        return counts;
    }
}

package org.parkatlas.catalog.data;

import java.util.HashMap;
import java.util.Map;

import org.parkatlas.catalog.spi.FeatureType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The version of the data, and that of each layer, which rises only when its own rows change. Both are at most three
 * seconds old; they are looked up about once a second however many requests ask.
 */
@Component
public class DataVersion {

    private static final String LOOK_UP = """
            SELECT data_version.version AS whole, layer_version.relation, layer_version.version
            FROM data_version
            CROSS JOIN layer_version
            """;

    private final JdbcClient jdbc;
    private final Recent<Versions> recent = new Recent<>(this::lookUp, System::nanoTime);

    public DataVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version of the data as a whole. */
    public long current() {
        return recent.get().whole();
    }

    /** The version of what this layer shows. */
    public long of(FeatureType type) {
        return of(type.relation().relation());
    }

    /**
     * The version of what this view shows.
     *
     * @throws IllegalArgumentException if there is no such view in schema {@code published}
     */
    public long of(String relation) {
        var version = recent.get().byRelation().get(relation);
        if (version == null) {
            throw new IllegalArgumentException("There is no view published." + relation);
        }
        return version;
    }

    private Versions lookUp() {
        return jdbc.sql(LOOK_UP).query(rows -> {
            var whole = 0L;
            var byRelation = new HashMap<String, Long>();
            while (rows.next()) {
                whole = rows.getLong("whole");
                byRelation.put(rows.getString("relation"), rows.getLong("version"));
            }
            return new Versions(whole, byRelation);
        });
    }

    private record Versions(long whole, Map<String, Long> byRelation) {

        private Versions {
            byRelation = Map.copyOf(byRelation);
        }
    }
}

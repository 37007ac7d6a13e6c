package org.parkatlas.catalog.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.BoundingBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The version of the data, and that of each layer, which rises only when its own rows change. Both are at most three
 * seconds old; they are looked up about once a second however many requests ask.
 */
@Component
public class DataVersion {

    private static final String LOOK_UP = """
            SELECT data_version.version AS whole, layer_version.relation, layer_version.version, layer_version.anywhere
            FROM data_version
            CROSS JOIN layer_version
            """;

    /** Looked up after the versions: what changed since then is among it, and nothing before is missing. */
    private static final String LOOK_UP_CHANGES =
            "SELECT relation, version, west, south, east, north FROM layer_change ORDER BY relation, version LIMIT 20000";

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
        return layer(relation).version();
    }

    /** The version in which what this layer shows in a box last changed, as far as anybody knows; never a later one. */
    public long of(FeatureType type, BoundingBox box) {
        return layer(type.relation().relation()).within(box);
    }

    private Layer layer(String relation) {
        var layer = recent.get().byRelation().get(relation);
        if (layer == null) {
            throw new IllegalArgumentException("There is no view published." + relation);
        }
        return layer;
    }

    private Versions lookUp() {
        var found = jdbc.sql(LOOK_UP)
                .query((row, index) -> new Found(
                        row.getLong("whole"),
                        row.getString("relation"),
                        row.getLong("version"),
                        row.getLong("anywhere")))
                .list();
        var changes = lookUpChanges();
        var byRelation = new HashMap<String, Layer>();
        found.forEach(it -> byRelation.put(
                it.relation(), new Layer(it.version(), it.anywhere(), changes.getOrDefault(it.relation(), List.of()))));
        return new Versions(found.isEmpty() ? 0 : found.get(0).whole(), byRelation);
    }

    private Map<String, List<Change>> lookUpChanges() {
        var changes = new HashMap<String, List<Change>>();
        jdbc.sql(LOOK_UP_CHANGES).query(row -> {
            changes.computeIfAbsent(row.getString("relation"), any -> new ArrayList<>())
                    .add(new Change(
                            row.getLong("version"),
                            new BoundingBox(
                                    row.getDouble("west"),
                                    row.getDouble("south"),
                                    row.getDouble("east"),
                                    row.getDouble("north"))));
        });
        return changes;
    }

    private record Found(long whole, String relation, long version, long anywhere) {}

    /** A change of what lies in a box. */
    private record Change(long version, BoundingBox box) {}

    /**
     * A view.
     *
     * @param version  in which it last changed
     * @param anywhere in which it last may have changed anywhere
     * @param changes  where it did since then
     */
    private record Layer(long version, long anywhere, List<Change> changes) {

        private Layer {
            changes = List.copyOf(changes);
        }

        long within(BoundingBox box) {
            var last = anywhere;
            for (var change : changes) {
                if (change.version() > last
                        && change.version() <= version
                        && change.box().intersects(box)) {
                    last = change.version();
                }
            }
            return last;
        }
    }

    private record Versions(long whole, Map<String, Layer> byRelation) {

        private Versions {
            byRelation = Map.copyOf(byRelation);
        }
    }
}

package org.parkatlas.catalog.tiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The boxes of the layers, measured once for every version of the data. */
@Component
class LayerExtents {

    private final JdbcClient jdbc;
    private final DataVersion versions;
    private final Map<String, Extent> known = new ConcurrentHashMap<>();

    LayerExtents(JdbcClient jdbc, DataVersion versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** The box of this layer as the data is now or was at most three seconds ago. */
    Extent get(TileLayer layer) {
        var version = versions.current();
        var extent = known.get(layer.id());
        if (extent != null && extent.version() == version) {
            return extent;
        }
        var measured = jdbc.sql(layer.findExtent())
                .query((row, number) -> Extent.of(row))
                .single();
        known.put(layer.id(), measured);
        return measured;
    }

    /**
     * A box and the version of the data that lies in it.
     *
     * @param box null where nothing has a shape
     */
    record Extent(long version, @Nullable BoundingBox box) {

        static Extent of(ResultSet row) throws SQLException {
            var west = row.getDouble("west");
            var box = row.wasNull()
                    ? null
                    : new BoundingBox(west, row.getDouble("south"), row.getDouble("east"), row.getDouble("north"));
            return new Extent(row.getLong("version"), box);
        }

        Optional<BoundingBox> findBox() {
            return Optional.ofNullable(box);
        }
    }
}

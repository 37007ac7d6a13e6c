package org.parkatlas.catalog.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.OfVersion;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Versioned;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** The boxes of the layers, measured once for every version of them. */
@Component
public class LayerExtents {

    private static final SqlTemplate FIND_EXTENT = new SqlTemplate(SqlFile.read(LayerExtents.class, "find-extent"));
    private static final int REMEMBERED = 200;

    private final Readings readings;
    private final DataVersion versions;
    private final Versioned<String, Extent> known;

    LayerExtents(Readings readings, DataVersion versions, Caches caches) {
        this.readings = readings;
        this.versions = versions;
        this.known = caches.ofValues("extents", REMEMBERED);
    }

    /** The box of this layer as the data is now or was at most three seconds ago. */
    public Extent get(Viewer viewer, FeatureType type) {
        return known.get(viewer, type.id(), versions.of(type), () -> measure(viewer, type));
    }

    private Extent measure(Viewer viewer, FeatureType type) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(statement(type))
                        .query((row, number) -> Extent.of(row))
                        .single());
    }

    private static String statement(FeatureType type) {
        var geometry = Objects.requireNonNull(type.relation().geometry());
        return FIND_EXTENT.fill(Map.of("relation", type.relation().relation(), "geometry", geometry));
    }

    /**
     * A box and the version of the layer that lies in it.
     *
     * @param box rounded outwards; null where nothing has a shape
     */
    public record Extent(long version, @Nullable BoundingBox box) implements OfVersion {

        static Extent of(ResultSet row) throws SQLException {
            var west = row.getDouble("west");
            var box = row.wasNull()
                    ? null
                    : new BoundingBox(west, row.getDouble("south"), row.getDouble("east"), row.getDouble("north"))
                            .roundedOut();
            return new Extent(row.getLong("version"), box);
        }

        public Optional<BoundingBox> findBox() {
            return Optional.ofNullable(box);
        }
    }
}

package org.parkatlas.catalog.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One object as it was read, for one outlet that writes it and lets it go. */
public final class FeatureRow {

    private final String id;
    private final @Nullable Geometry geometry;
    private final List<@Nullable Object> values;

    FeatureRow(String id, @Nullable Geometry geometry, List<@Nullable Object> values) {
        this.id = id;
        this.geometry = geometry;
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public String id() {
        return id;
    }

    /** Its geometry in the system that was asked for, longitude or easting first; nobody may change it. */
    public @Nullable Geometry geometry() {
        return geometry;
    }

    /**
     * The values of {@link org.parkatlas.catalog.spi.FeatureType#seenBy}, in that order: {@code String},
     * {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate}, or a list of {@code String}, which may be empty.
     */
    public List<@Nullable Object> values() {
        return values;
    }
}

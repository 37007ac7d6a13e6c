package org.parkatlas.catalog.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.StoredPosition;

/**
 * One object as it was read, for one outlet that writes it and lets it go. Whoever knows what its own feature type has
 * finds values by the names of their properties.
 */
public final class FeatureRow {

    private final String id;
    private final @Nullable Geometry geometry;
    private final List<FeatureProperty> properties;
    private final List<@Nullable Object> values;

    FeatureRow(
            String id, @Nullable Geometry geometry, List<FeatureProperty> properties, List<@Nullable Object> values) {
        this.id = id;
        this.geometry = geometry;
        this.properties = properties;
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

    /** The text that every object has. */
    public String text(String property) {
        return Objects.requireNonNull(findText(property), property);
    }

    /** The text, null where there is none. */
    public @Nullable String findText(String property) {
        return (String) value(property);
    }

    /** The texts, perhaps none. */
    public List<String> texts(String property) {
        var texts = (List<?>) Objects.requireNonNull(value(property), property);
        return texts.stream().map(String.class::cast).toList();
    }

    /** Whether it is so, of what is known of every object. */
    public boolean truth(String property) {
        return (Boolean) Objects.requireNonNull(value(property), property);
    }

    /** The number, null where there is none. */
    public @Nullable Double findNumber(String property) {
        return (Double) value(property);
    }

    /** Where the object is, for a type with the properties {@code precisionClass}, {@code accuracyM} and {@code locatedIn}. */
    public StoredPosition where() {
        var precision = PrecisionClass.find(text("precisionClass")).orElseThrow();
        return new StoredPosition(
                geometry instanceof Point point ? new GeoPoint(point.getX(), point.getY()) : null,
                new Precision(precision, findNumber("accuracyM")),
                findText("locatedIn"));
    }

    /** The English name, for a type that has one. */
    public @Nullable EnglishName english() {
        return EnglishName.ofNullable(findText("nameEn"), findText("shortNameEn"), findText("nameEnBasis"));
    }

    private @Nullable Object value(String property) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).name().equals(property)) {
                return values.get(i);
            }
        }
        throw new IllegalStateException("No property " + property);
    }
}

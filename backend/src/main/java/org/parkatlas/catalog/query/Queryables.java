package org.parkatlas.catalog.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.identity.Viewer;

/**
 * What a request may name in a filter or an order, for one feature type: a closed map. A name that is not in it does not
 * exist, whatever it looks like.
 */
public final class Queryables {

    /** The name of the id. */
    public static final String ID = "id";

    /** The name of the geometry. */
    public static final String GEOMETRY = "geometry";

    private final FeatureType type;
    private final Viewer viewer;
    private final Map<String, FeatureProperty> byName = new LinkedHashMap<>();

    /** Those of this type that are for this viewer. */
    public Queryables(FeatureType type, Viewer viewer) {
        this.type = type;
        this.viewer = viewer;
        byName.put(ID, idOf(type));
        type.seenBy(viewer).stream()
                .filter(FeatureProperty::isQueryable)
                .forEach(property -> byName.putIfAbsent(property.name(), property));
    }

    private static FeatureProperty idOf(FeatureType type) {
        return FeatureProperty.of(type.relation().id(), PropertyType.TEXT, "编号", "Id")
                .queryable()
                .sortable()
                .required();
    }

    /** The type. */
    public FeatureType type() {
        return type;
    }

    /** Who may name them. */
    public Viewer viewer() {
        return viewer;
    }

    /** The properties that filters may name, by their names; the first is the id. */
    public Map<String, FeatureProperty> properties() {
        return Map.copyOf(byName);
    }

    /** Their names, in the order in which they are shown. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The property of this name, if filters may name it. */
    public Optional<FeatureProperty> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The property of this name, if lists may be ordered by it. */
    public Optional<FeatureProperty> findSortable(String name) {
        if (name.equals(ID)) {
            return find(ID);
        }
        return sortable().stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /** The properties besides the id by which lists may be ordered. */
    public List<FeatureProperty> sortable() {
        return type.seenBy(viewer).stream().filter(FeatureProperty::isSortable).toList();
    }

    /** Whether objects have a geometry that can be asked for. */
    public boolean hasGeometry() {
        return type.relation().geometry() != null;
    }

    /** When an object is valid, null where nothing says so. */
    @Nullable
    public TimeSpan validity() {
        var validity = type.relation().validity();
        if (validity == null) {
            return null;
        }
        var to = validity.to();
        return new TimeSpan(
                new TimeSpan.Bound.Of(day(validity.from())),
                to == null ? TimeSpan.FOR_EVER : new TimeSpan.Bound.Of(day(to)));
    }

    private static FeatureProperty day(String column) {
        return FeatureProperty.of(column, PropertyType.DATE, column, column);
    }
}

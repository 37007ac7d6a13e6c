package org.parkatlas.catalog.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;

/**
 * One kind of object that the service publishes. A feature declares one bean of this type; every outlet (the list of
 * layers, search, proximity, and whatever lists, draws or exports objects) is derived from it.
 *
 * <p>It is immutable and holds plain names only, so that a statement can be assembled from it.
 *
 * @param names      what it is called
 * @param relation   where its objects are read
 * @param properties what is known of an object besides id and geometry, in the order in which it is shown
 * @param drawing    how it comes onto a map
 * @param near       its role in proximity, null if it has none
 * @param searchable its role in search, null if it has none
 * @param audience   whom it is for; nobody else is told that there is such a type, whatever its rows say
 */
public record FeatureType(
        FeatureName names,
        Relation relation,
        List<FeatureProperty> properties,
        Drawing drawing,
        @Nullable Near near,
        @Nullable Searchable searchable,
        Audience audience) {

    /** Columns of names, which a type has first. */
    private static final Set<String> NAMES = Set.of("name", "short_name", "aliases");

    public FeatureType {
        properties = List.copyOf(properties);
        var seen = new HashSet<String>();
        for (var property : properties) {
            if (!seen.add(property.name())) {
                throw new IllegalArgumentException("%s has two properties %s".formatted(names.id(), property.name()));
            }
        }
        if ((relation.geometry() == null) != (drawing.geometry() == GeometryKind.NONE)) {
            throw new IllegalArgumentException(names.id() + " needs a geometry column if and only if it is drawn");
        }
        if (near != null && relation.position() == null) {
            throw new IllegalArgumentException(names.id() + " cannot be found by position without a position column");
        }
        var coded = searchable == null ? null : searchable.hint().kind();
        if (coded != null && properties.stream().noneMatch(it -> it.column().equals(coded))) {
            throw new IllegalArgumentException("%s has no property %s".formatted(names.id(), coded));
        }
    }

    /** A feature type for everybody, without a role in proximity or search. */
    public static FeatureType of(FeatureName names, Relation relation, Drawing drawing, FeatureProperty... properties) {
        return new FeatureType(names, relation, List.of(properties), drawing, null, null, Audience.PUBLIC);
    }

    /** The same type, whose view says behind the names what the objects are called in English. */
    public FeatureType namedInEnglish() {
        var chinese = properties.stream()
                .takeWhile(property -> NAMES.contains(property.column()))
                .toList();
        var all = new ArrayList<>(chinese);
        all.addAll(CommonProperties.english());
        all.addAll(properties.subList(chinese.size(), properties.size()));
        return new FeatureType(names, relation, all, drawing, near, searchable, audience);
    }

    /** The same type, found by position. */
    public FeatureType foundBy(Near role) {
        return new FeatureType(names, relation, properties, drawing, role, searchable, audience);
    }

    /** The same type, found by name. */
    public FeatureType foundBy(Searchable role) {
        return new FeatureType(names, relation, properties, drawing, near, role, audience);
    }

    /** The same type, which exists only for viewers of this audience. */
    public FeatureType forOnly(Audience whom) {
        return new FeatureType(names, relation, properties, drawing, near, searchable, whom);
    }

    /**
     * The same type read from what is kept of its past.
     *
     * @throws IllegalStateException if nothing is kept
     */
    public FeatureType inThePast() {
        return new FeatureType(names, relation.past(), properties, drawing, near, searchable, audience);
    }

    /** Whether its objects come onto a map. */
    public boolean isDrawn() {
        return drawing.geometry() != GeometryKind.NONE;
    }

    /** The collection, such as {@code parks}. */
    public String id() {
        return names.id();
    }

    /** What one object is, such as {@code park}. */
    public String kind() {
        return names.kind();
    }

    /**
     * What this viewer may read of an object besides its id, in the order in which it is shown. Outlets ask for
     * properties here and nowhere else. A property called id would hide the id of the feature.
     */
    public List<FeatureProperty> seenBy(Viewer viewer) {
        return properties.stream()
                .filter(property -> viewer.sees(property.audience()))
                .filter(property -> !property.name().equals("id"))
                .toList();
    }

    /** The property with this public name. */
    public Optional<FeatureProperty> findProperty(String name) {
        return properties.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /**
     * The property with this public name, of those that the type is known to have.
     *
     * @throws IllegalStateException if it has none
     */
    public FeatureProperty getProperty(String name) {
        return findProperty(name).orElseThrow(() -> new IllegalStateException(id() + " has no property " + name));
    }

    /**
     * Its role in proximity.
     *
     * @throws IllegalStateException if it has none
     */
    public Near getNear() {
        if (near == null) {
            throw new IllegalStateException(id() + " is not found by position");
        }
        return near;
    }

    /**
     * Its role in search.
     *
     * @throws IllegalStateException if it has none
     */
    public Searchable getSearchable() {
        if (searchable == null) {
            throw new IllegalStateException(id() + " is not found by name");
        }
        return searchable;
    }
}

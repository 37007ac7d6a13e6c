package org.parkatlas.catalog.spi;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parkatlas.identity.Viewer;

/**
 * All feature types of this installation: a closed map. Whatever a request names is looked up here, and what is not
 * found does not exist.
 */
public final class FeatureTypes {

    private final Map<String, FeatureType> byId = new LinkedHashMap<>();
    private final Map<String, FeatureType> byKind = new LinkedHashMap<>();

    /**
     * The given types, ordered by id.
     *
     * @throws IllegalArgumentException if two of them share an id or a kind
     */
    public FeatureTypes(Collection<FeatureType> types) {
        types.stream().sorted(Comparator.comparing(FeatureType::id)).forEach(this::add);
    }

    private void add(FeatureType type) {
        if (byId.put(type.id(), type) != null || byKind.put(type.kind(), type) != null) {
            throw new IllegalArgumentException(
                    "Two feature types are called %s or %s".formatted(type.id(), type.kind()));
        }
    }

    /** Those that are for this viewer. Outlets look types up among these: what is not there does not exist. */
    public FeatureTypes seenBy(Viewer viewer) {
        return new FeatureTypes(
                list().stream().filter(type -> viewer.sees(type.audience())).toList());
    }

    /** All types, by id. */
    public List<FeatureType> list() {
        return List.copyOf(byId.values());
    }

    /** The type of this collection. */
    public Optional<FeatureType> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The type whose objects are of this kind. */
    public Optional<FeatureType> findByKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The types that are found by position, by id. */
    public List<FeatureType> listNear() {
        return list().stream().filter(type -> type.near() != null).toList();
    }

    /** The types that are found by name, by id. */
    public List<FeatureType> listSearchable() {
        return list().stream().filter(type -> type.searchable() != null).toList();
    }
}

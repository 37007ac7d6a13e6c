package org.parkatlas.catalog.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.GeometryKind;
import org.springframework.stereotype.Component;

/** The layers that have tiles: a closed map. */
@Component
class TileLayers {

    private final Map<String, TileLayer> byId = new LinkedHashMap<>();

    TileLayers(FeatureTypes types) {
        types.list().stream()
                .filter(type -> type.drawing().geometry() != GeometryKind.NONE)
                .forEach(type -> byId.put(type.id(), new TileLayer(type)));
    }

    /** All of them, by id. */
    List<TileLayer> list() {
        return List.copyOf(byId.values());
    }

    /** The layer of this feature type, nothing where it is unknown or not drawn. */
    Optional<TileLayer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The layer of this feature type.
     *
     * @throws LayerNotFound if it is unknown or not drawn
     */
    TileLayer get(String id) {
        return find(id).orElseThrow(LayerNotFound::new);
    }
}

package org.parkatlas.catalog.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.parkatlas.catalog.data.Edition;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Component;

/** The layers that have tiles: a closed map for every set of audiences, of which there are few. */
@Component
class TileLayers {

    private final FeatureTypes types;
    private final Edition edition;
    private final TileProperties limits;
    private final Map<Set<Audience>, Map<String, TileLayer>> known = new ConcurrentHashMap<>();

    TileLayers(FeatureTypes types, Edition edition, TileProperties limits) {
        this.types = types;
        this.edition = edition;
        this.limits = limits;
    }

    /** The feature types that are drawn and for this viewer, by id. */
    List<FeatureType> listTypes(Viewer viewer) {
        return types.seenBy(viewer).list().stream().filter(FeatureType::isDrawn).toList();
    }

    /** The type of this collection if it is drawn, whoever asks. */
    Optional<FeatureType> findType(String collection) {
        return types.find(collection).filter(FeatureType::isDrawn);
    }

    /**
     * The layer of this feature type as this viewer sees it.
     *
     * @throws LayerNotFound if it is unknown, not drawn or not for this viewer
     */
    TileLayer get(Viewer viewer, String id) {
        return Optional.ofNullable(byId(viewer).get(id)).orElseThrow(LayerNotFound::new);
    }

    private Map<String, TileLayer> byId(Viewer viewer) {
        return known.computeIfAbsent(viewer.audiences(), any -> make(viewer));
    }

    private Map<String, TileLayer> make(Viewer viewer) {
        var byId = new LinkedHashMap<String, TileLayer>();
        var settings = limits.maxFeatures() + " " + limits.maxBytes();
        listTypes(viewer).forEach(type -> byId.put(type.id(), new TileLayer(type, viewer, edition.of(type, settings))));
        return byId;
    }
}

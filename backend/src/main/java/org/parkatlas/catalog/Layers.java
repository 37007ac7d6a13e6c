package org.parkatlas.catalog;

import java.util.List;
import java.util.Locale;

import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Viewer;
import org.springframework.stereotype.Service;

/** The feature types with the number of their objects. */
@Service
class Layers {

    private final FeatureTypes types;
    private final FeatureReader features;

    Layers(FeatureTypes types, FeatureReader features) {
        this.types = types;
        this.features = features;
    }

    /** The layers that are for this viewer, by id. Objects are counted once for every version of the data. */
    List<LayerItem> list(Viewer viewer, Locale language) {
        return types.seenBy(viewer).list().stream()
                .map(type -> LayerItem.of(type, viewer, features.count(Selection.all(viewer, type)), language))
                .toList();
    }
}

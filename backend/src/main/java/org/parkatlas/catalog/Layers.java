package org.parkatlas.catalog;

import java.util.List;
import java.util.Locale;

import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.stereotype.Service;

/** The feature types with the number of their objects. */
@Service
class Layers {

    private final FeatureTypes types;
    private final FeatureReader features;
    private final DataVersion versions;

    Layers(FeatureTypes types, FeatureReader features, DataVersion versions) {
        this.types = types;
        this.features = features;
        this.versions = versions;
    }

    /** All layers, by id. Objects are counted once for every version of the data. */
    List<LayerItem> list(Locale language) {
        var version = versions.current();
        return types.list().stream()
                .map(type -> LayerItem.of(type, features.count(Selection.all(type), version), language))
                .toList();
    }
}

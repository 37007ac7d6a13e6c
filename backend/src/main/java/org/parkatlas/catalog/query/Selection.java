package org.parkatlas.catalog.query;

import java.util.List;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.identity.Viewer;

/** The objects of one feature type that a viewer may see and that meet a filter. Two that are equal select the same objects of the same data. */
public record Selection(Viewer viewer, FeatureType type, Filter filter) {

    /** All objects of a type that this viewer may see. */
    public static Selection all(Viewer viewer, FeatureType type) {
        return new Selection(viewer, type, Filter.ALL);
    }

    /** What can be read of each object, in the order of the values of a row. */
    public List<FeatureProperty> properties() {
        return type.seenBy(viewer);
    }
}

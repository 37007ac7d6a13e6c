package org.parkatlas.catalog.query;

import org.parkatlas.catalog.spi.FeatureType;

/** The objects of one feature type that meet a filter. Two that are equal select the same objects of the same data. */
public record Selection(FeatureType type, Filter filter) {

    /** All objects of a type. */
    public static Selection all(FeatureType type) {
        return new Selection(type, Filter.ALL);
    }
}

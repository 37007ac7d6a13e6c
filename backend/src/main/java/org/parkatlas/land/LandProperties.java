package org.parkatlas.land;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;

/** Properties that parcels, zones and coverages share. */
final class LandProperties {

    private LandProperties() {}

    /** The day as of which the source says it. */
    static FeatureProperty vintage() {
        return FeatureProperty.of("vintage", PropertyType.DATE, "现势日期", "As of")
                .queryable()
                .sortable();
    }

    /** The unit that says it. */
    static FeatureProperty sourceUnit() {
        return FeatureProperty.text("source_unit", "来源单位", "Source").queryable();
    }

    /** The area of the shape; what is registered is another number. */
    static FeatureProperty area() {
        return FeatureProperty.of("area_m2", PropertyType.NUMBER, "椭球面积", "Ellipsoidal area")
                .in("m2")
                .queryable()
                .sortable();
    }

    static FeatureProperty demo() {
        return FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                .queryable();
    }

    static FeatureProperty note() {
        return FeatureProperty.text("note", "说明", "Note");
    }
}

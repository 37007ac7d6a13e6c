package org.parkatlas.catalog.spi;

/** How the objects of a feature type come onto a map. */
public record Drawing(GeometryKind geometry, ZoomRule zoom, FeatureStyle style) {

    /** That of rows that are drawn nowhere. */
    public static Drawing none() {
        return new Drawing(
                GeometryKind.NONE,
                ZoomRule.from(0, 0),
                new FeatureStyle(FeatureStyle.Symbol.NONE, "#FFFFFF", "#FFFFFF", 1));
    }
}

package org.parkatlas.cartography;

import java.util.List;

import org.parkatlas.geo.GeoShape;

/**
 * What is drawn in one way: a line of the legend and its shapes on the map.
 *
 * @param label as the legend calls it
 */
public record MapRule(String label, MapSymbol symbol, List<GeoShape> shapes) {

    public MapRule {
        shapes = List.copyOf(shapes);
    }
}

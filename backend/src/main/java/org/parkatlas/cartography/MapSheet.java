package org.parkatlas.cartography;

import java.util.List;
import java.util.stream.Stream;

import org.parkatlas.geo.GeoPoint;

/**
 * A map: what it shows and all that is written on it.
 *
 * @param rules   the lowest first, which is also the legend
 * @param corners small discs
 */
public record MapSheet(MapView view, List<MapRule> rules, List<GeoPoint> corners, MapLabels labels) {

    public MapSheet {
        rules = List.copyOf(rules);
        corners = List.copyOf(corners);
    }

    /** All texts: those within the frame, and the numbers of the grid outside. */
    public List<MapText> texts() {
        return Stream.concat(labels.texts().stream(), KmGrid.of(view).numbers().stream())
                .toList();
    }

    /** The bar that says how long a length is on this map. */
    public ScaleBar bar() {
        return ScaleBar.of(view);
    }
}

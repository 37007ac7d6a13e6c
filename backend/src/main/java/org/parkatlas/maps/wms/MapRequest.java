package org.parkatlas.maps.wms;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.maps.MapLayer;
import org.parkatlas.maps.MapWindow;
import org.parkatlas.maps.Picture;

/**
 * What GetMap asks for, and GetFeatureInfo of a map.
 *
 * @param layers the lowest first
 * @param ground what is below them, null for nothing
 */
record MapRequest(
        MapWindow window,
        List<MapLayer> layers,
        Picture picture,
        @Nullable Color ground,
        Locale language) {

    MapRequest {
        layers = List.copyOf(layers);
    }
}

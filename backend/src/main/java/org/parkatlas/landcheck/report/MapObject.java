package org.parkatlas.landcheck.report;

import org.parkatlas.geo.GeoShape;

/**
 * What lies around a red line, cut at the edge of the map.
 *
 * @param layer  id of the layer that it is of
 * @param theme  of a control zone; of others the id of the layer
 * @param label  what people call its kind
 */
record MapObject(String layer, String theme, String label, GeoShape shape) {}

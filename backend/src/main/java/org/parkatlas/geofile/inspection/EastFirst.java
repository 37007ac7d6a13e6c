package org.parkatlas.geofile.inspection;

import org.parkatlas.geo.crs.CoordinateGuess.Order;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts the number to the east first, as GeoJSON has it. */
public final class EastFirst {

    private EastFirst() {}

    /** The geometry, changed where its numbers are in another order. */
    public static ObjectNode of(ObjectNode geometry, Order order) {
        if (order == Order.NORTH_FIRST) {
            geometry.set("coordinates", exchanged(geometry.path("coordinates")));
        }
        return geometry;
    }

    private static JsonNode exchanged(JsonNode coordinates) {
        var result = JsonNodeFactory.instance.arrayNode();
        if (!coordinates.path(0).isContainer()) {
            return result.add(coordinates.path(1)).add(coordinates.path(0));
        }
        if (coordinates instanceof ArrayNode parts) {
            parts.forEach(part -> result.add(exchanged(part)));
        }
        return result;
    }
}

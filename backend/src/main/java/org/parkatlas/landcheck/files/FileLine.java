package org.parkatlas.landcheck.files;

import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geofile.inspection.EastFirst;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a file that is an area.
 *
 * @param row     from 1, in the order of the file
 * @param title   what it is called
 * @param feature as GDAL wrote it; missing where the row is too long to be read
 */
record FileLine(long row, String title, JsonNode feature) {

    /** The numbers of a position that are taken; heights are left out. */
    private static final int PLANE = 2;

    /** Its geometry with the number to the east first; empty where the row is too long. */
    ObjectNode geometry(Order order) {
        var geometry = JsonNodeFactory.instance.objectNode();
        geometry.put("type", feature.at("/geometry/type").asString("Polygon"));
        geometry.set("coordinates", plane(feature.at("/geometry/coordinates")));
        return EastFirst.of(geometry, order);
    }

    private static ArrayNode plane(JsonNode coordinates) {
        var result = JsonNodeFactory.instance.arrayNode();
        boolean isPosition = !coordinates.path(0).isContainer();
        for (int i = 0; i < (isPosition ? Math.min(PLANE, coordinates.size()) : coordinates.size()); i++) {
            result.add(isPosition ? coordinates.path(i) : plane(coordinates.path(i)));
        }
        return result;
    }

    /** How many corners its rings have, the closing ones left out. */
    int corners() {
        return count(feature.at("/geometry/coordinates"));
    }

    private static int count(JsonNode coordinates) {
        if (coordinates.path(0).path(0).isContainer()) {
            return coordinates.valueStream().mapToInt(FileLine::count).sum();
        }
        return Math.max(0, coordinates.size() - 1);
    }
}

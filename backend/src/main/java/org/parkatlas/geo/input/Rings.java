package org.parkatlas.geo.input;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The corners of a parcel, in their order, as the rings of one area. A ring ends with the number of another one, or where it
 * comes back to its first corner. One that begins inside of another is a hole in it, others are parts.
 */
public final class Rings {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** RFC 7946, 3.1.6, without the last, which is the first again. */
    private static final int FEWEST_CORNERS = 3;

    private final List<ArrayNode> rings = new ArrayList<>();
    private @Nullable ArrayNode open;
    private String number = "";
    private int corners;

    /** No corners yet. */
    public Rings() {}

    /** Adds a corner; more than a shape may have are left out, except one, for which it is refused. */
    public void add(String ring, ArrayNode corner) {
        if (++corners > GeometryRules.IMPORT_POSITIONS + 1) {
            return;
        }
        if (open == null || !ring.equals(number)) {
            finish();
            open = NODES.arrayNode();
            number = ring;
        }
        open.add(corner);
        if (open.size() > FEWEST_CORNERS && open.path(0).equals(corner)) {
            finish();
        }
    }

    private void finish() {
        if (open != null) {
            if (!open.path(0).equals(open.path(open.size() - 1)) || open.size() == 1) {
                open.add(open.path(0));
            }
            rings.add(open);
        }
        open = null;
    }

    /** A GeoJSON geometry with all of them. */
    public ObjectNode geometry() {
        finish();
        var parts = new ArrayList<Part>();
        for (var ring : rings) {
            var around = parts.stream().filter(part -> part.holds(ring)).findFirst();
            if (around.isPresent()) {
                around.get().rings().add(ring);
            } else {
                parts.add(Part.within(ring));
            }
        }
        var coordinates = NODES.arrayNode();
        parts.forEach(part -> coordinates.add(part.rings()));
        ObjectNode geometry = NODES.objectNode().put("type", parts.size() == 1 ? "Polygon" : "MultiPolygon");
        geometry.set("coordinates", parts.size() == 1 ? coordinates.path(0) : coordinates);
        return geometry;
    }

    /** One part of the area. */
    private record Part(ArrayNode rings, List<Coordinate> outline) {

        static Part within(ArrayNode outline) {
            return new Part(
                    NODES.arrayNode().add(outline),
                    outline.valueStream().map(Part::coordinate).toList());
        }

        boolean holds(ArrayNode ring) {
            return PointLocation.locateInRing(coordinate(ring.path(0)), outline.toArray(Coordinate[]::new))
                    == Location.INTERIOR;
        }

        /** What is no number lies nowhere. */
        private static Coordinate coordinate(JsonNode position) {
            return new Coordinate(
                    position.path(0).asDouble(Double.NaN), position.path(1).asDouble(Double.NaN));
        }
    }
}

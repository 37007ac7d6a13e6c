package org.parkatlas.geofile.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The areas of a drawing, which are its closed polylines and hatches. A drawing has no attributes: what stands within an area is
 * its label, and its layer says what it is. Lines that are open, dimensions and texts are no rows.
 */
final class DrawingAreas {

    /** What GDAL calls the content of a text. */
    private static final String TEXT = "Text";

    /** As one reads: from above, and from the left. */
    private static final Comparator<Label> DOWNWARDS = Comparator.<Label>comparingDouble(label -> -label.position().y)
            .thenComparingDouble(label -> label.position().x);

    /** RFC 7946, 3.1.6: a ring has four positions or more, the first again as the last. */
    private static final int RING_POSITIONS = 4;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final STRtree texts = new STRtree();
    private final FeatureWriter target;

    private DrawingAreas(FeatureWriter target) {
        this.target = target;
    }

    /** A text and where it begins. */
    private record Label(Coordinate position, String text) {}

    /** Writes all areas of a drawing to {@code target}. */
    static void write(LayerRows entities, FeatureWriter target) throws IOException {
        var areas = new DrawingAreas(target);
        try {
            entities.forEach((number, feature) -> areas.noteText(feature));
            areas.texts.build();
            entities.forEach((number, feature) -> areas.writeArea(feature));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void noteText(JsonNode feature) {
        var text = feature.path("properties").path(TEXT).asString("").strip();
        var geometry = feature.path("geometry");
        if (!text.isEmpty() && geometry.path("type").asString("").equals("Point")) {
            var position = coordinate(geometry.path("coordinates"));
            texts.insert(new Envelope(position), new Label(position, text));
        }
    }

    private void writeArea(JsonNode feature) {
        var coordinates = feature.at("/geometry/coordinates");
        switch (feature.at("/geometry/type").asString("")) {
            case "Polygon" -> write(feature, coordinates);
            case "MultiPolygon" -> coordinates.forEach(polygon -> write(feature, polygon));
            case "LineString" -> {
                if (isClosed(coordinates)) {
                    write(feature, NODES.arrayNode().add(coordinates));
                }
            }
            default -> {
                // a text, a point, or a collection of lines
            }
        }
    }

    private static boolean isClosed(JsonNode line) {
        return line.size() >= RING_POSITIONS && line.path(0).equals(line.path(line.size() - 1));
    }

    private void write(JsonNode feature, JsonNode rings) {
        ObjectNode properties = NODES.objectNode();
        feature.path("properties").properties().forEach(each -> properties.set(each.getKey(), each.getValue()));
        properties.put(TEXT, label(rings.path(0)));
        ObjectNode geometry = NODES.objectNode().put("type", "Polygon");
        geometry.set("coordinates", rings);
        try {
            target.write(properties, geometry);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String label(JsonNode ring) {
        var outline = ring.valueStream().map(DrawingAreas::coordinate).toArray(Coordinate[]::new);
        var box = new Envelope();
        List.of(outline).forEach(box::expandToInclude);
        var within = new ArrayList<Label>();
        for (var found : texts.query(box)) {
            if (found instanceof Label label && PointLocation.isInRing(label.position(), outline)) {
                within.add(label);
            }
        }
        return within.stream().sorted(DOWNWARDS).map(Label::text).collect(Collectors.joining(" "));
    }

    private static Coordinate coordinate(JsonNode position) {
        return new Coordinate(
                position.path(0).asDouble(Double.NaN), position.path(1).asDouble(Double.NaN));
    }
}

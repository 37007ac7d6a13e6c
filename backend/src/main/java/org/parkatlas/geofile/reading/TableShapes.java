package org.parkatlas.geofile.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.input.Rings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows with shapes of the rows of a table. */
final class TableShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CoordinateColumns columns;
    private final UnaryOperator<String> readable;
    private final FeatureWriter target;
    private @Nullable Parcel open;

    private TableShapes(CoordinateColumns columns, UnaryOperator<String> readable, FeatureWriter target) {
        this.columns = columns;
        this.readable = readable;
        this.target = target;
    }

    /** A parcel whose corners are coming, each with the row that it was. */
    private record Parcel(String number, ArrayNode rows, Rings rings) {}

    /**
     * Writes all rows in which something stands to {@code target}, those of one parcel as one.
     *
     * @param readable what a text in a cell is
     */
    static void write(LayerRows rows, CoordinateColumns columns, UnaryOperator<String> readable, FeatureWriter target)
            throws IOException {
        var shapes = new TableShapes(columns, readable, target);
        try {
            rows.forEach((number, feature) -> shapes.add(feature.path("properties")));
            shapes.finish();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void add(JsonNode properties) {
        if (properties.valueStream().allMatch(cell -> text(cell).isEmpty())) {
            return;
        }
        if (columns.parcel() == null) {
            write(feature(properties, point(properties)));
        } else {
            addCorner(properties, text(properties.path(columns.parcel().name())));
        }
    }

    /** An empty number is that of the row above: so cells that were joined in a workbook arrive. */
    private void addCorner(JsonNode properties, String number) {
        var parcel = open;
        if (parcel == null || !(number.isEmpty() || number.equals(parcel.number()))) {
            finish();
            parcel = new Parcel(number, NODES.arrayNode(), new Rings());
            open = parcel;
        }
        var ring = columns.ring() == null
                ? ""
                : text(properties.path(columns.ring().name()));
        parcel.rows().add(properties);
        parcel.rings().add(ring, position(properties));
    }

    private void finish() {
        if (open != null) {
            var feature = feature(open.rows().path(0), open.rings().geometry());
            feature.set(LayerRows.ROWS, open.rows());
            write(feature);
        }
        open = null;
    }

    private static ObjectNode feature(JsonNode properties, JsonNode geometry) {
        var feature = NODES.objectNode().put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", geometry);
        return feature;
    }

    private void write(JsonNode feature) {
        try {
            target.write(feature);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JsonNode point(JsonNode properties) {
        var position = position(properties);
        if (position.valueStream().allMatch(number -> number.asString("").isEmpty())) {
            return NODES.nullNode();
        }
        ObjectNode point = NODES.objectNode().put("type", "Point");
        point.set("coordinates", position);
        return point;
    }

    private ArrayNode position(JsonNode properties) {
        return NODES.arrayNode()
                .add(number(properties.path(columns.first().name())))
                .add(number(properties.path(columns.second().name())));
    }

    /** A text that is no number stays one, and is refused with the shape. */
    private JsonNode number(JsonNode cell) {
        if (cell.isNumber()) {
            return cell;
        }
        var text = text(cell);
        try {
            return NODES.numberNode(Double.parseDouble(text));
        } catch (NumberFormatException other) {
            return NODES.stringNode(text);
        }
    }

    private String text(JsonNode cell) {
        return Normalizer.normalize(readable.apply(cell.asString("")), Normalizer.Form.NFKC)
                .strip();
    }
}

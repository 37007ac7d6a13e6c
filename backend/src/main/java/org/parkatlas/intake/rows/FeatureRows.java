package org.parkatlas.intake.rows;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.intake.spi.UnreadableRows;
import org.parkatlas.problem.Wording;
import org.springframework.core.io.InputStreamSource;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The features of a GeoJSON file (RFC 7946): their properties are cells.
 *
 * @param name  what rejections call the file
 * @param bytes opened anew for every reading
 */
record FeatureRows(String name, InputStreamSource bytes, List<PackColumn> columns, JsonMapper json)
        implements RowSource {

    /** Of one feature: an outline of half a million positions. */
    private static final int LONGEST_ROW = 1 << 24;

    @Override
    public void forEach(Consumer<SourceRow> taker) {
        try (var text = new Utf8Text(bytes.getInputStream(), LONGEST_ROW);
                var parser = json.createParser(text)) {
            new Reading(text, parser, taker).read();
        } catch (IOException unreadable) {
            throw new UnreadableRows(RowPlace.wholeOf(name), RowFiles.reason(unreadable));
        }
    }

    /** One reading from the start to the end. */
    private final class Reading {

        private final Utf8Text text;
        private final JsonParser parser;
        private final Consumer<SourceRow> taker;
        private final Set<String> known = RowFiles.names(columns);

        /** The row under way; 0 before the first feature and after the last. */
        private int row;

        Reading(Utf8Text text, JsonParser parser, Consumer<SourceRow> taker) {
            this.text = text;
            this.parser = parser;
            this.taker = taker;
        }

        void read() {
            try {
                readCollection();
            } catch (JacksonIOException unreadable) {
                throw broken(RowFiles.reason(Objects.requireNonNull(unreadable.getCause())));
            } catch (JacksonException notJson) {
                var location = parser.currentLocation();
                throw broken(Wording.of(
                        "第 %d 行第 %d 列处不是合格的 JSON。",
                        "is not JSON at line %d, column %d.", location.getLineNr(), location.getColumnNr()));
            }
        }

        private UnreadableRows broken(Wording reason) {
            return new UnreadableRows(row == 0 ? RowPlace.wholeOf(name) : RowPlace.feature(name, row), reason);
        }

        private void readCollection() {
            var hasFeatures = false;
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    hasFeatures |= readMember(parser.currentName());
                }
            }
            if (!hasFeatures || parser.nextToken() != null) {
                throw broken(new Wording("不是 GeoJSON FeatureCollection。", "is no FeatureCollection."));
            }
        }

        /** Whether the member was the features. */
        private boolean readMember(String member) {
            var isFeatures = parser.nextToken() == JsonToken.START_ARRAY && member.equals("features");
            if (isFeatures) {
                readFeatures();
            } else {
                parser.skipChildren();
            }
            return isFeatures;
        }

        private void readFeatures() {
            for (var number = 2; parser.nextToken() != JsonToken.END_ARRAY; number++) {
                row = number;
                text.beginRow();
                taker.accept(rowOf(parser.readValueAsTree()));
            }
            row = 0;
        }

        private SourceRow rowOf(JsonNode feature) {
            var cells = new HashMap<String, String>();
            var faults = new HashMap<String, Wording>();
            if (!feature.path("properties").isObject()) {
                faults.put("", new Wording("不是有 properties 的要素。", "is no feature with properties."));
            }
            for (var property : feature.path("properties").properties()) {
                readProperty(property, cells, faults);
            }
            var geometry = feature.path("geometry").toString();
            return new SourceRow(RowPlace.feature(name, row), cells, geometry, faults);
        }

        private void readProperty(
                Map.Entry<String, JsonNode> property, Map<String, String> cells, Map<String, Wording> faults) {
            if (!known.contains(property.getKey())) {
                faults.put(property.getKey(), RowFiles.unknownColumn());
            } else if (property.getValue().isContainer()) {
                faults.put(property.getKey(), new Wording("应为文本、数字或真假。", "must be a text, a number, true or false."));
            } else if (!property.getValue().isNull()) {
                cells.put(property.getKey(), property.getValue().asString());
            }
        }
    }
}

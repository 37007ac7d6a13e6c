package org.parkatlas.catalog.tiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A vector tile read by the letter of the specification (MVT 2.1, vector_tile.proto), with no code in common with what
 * wrote it.
 */
public record DecodedTile(List<Layer> layers) {

    static final int POINT = 1;
    static final int POLYGON = 3;

    /** Names and values are listed as they stand in the tile, repeated or not. */
    public record Layer(
            int version, String name, int extent, List<String> keys, List<Object> values, List<Feature> features) {}

    /**
     * A feature.
     *
     * @param parts rings or runs of points in units of the tile, x to the right and y down
     */
    public record Feature(long id, Map<String, Object> properties, int type, List<List<Vertex>> parts) {

        String text(String key) {
            return String.valueOf(properties.get(key));
        }
    }

    public record Vertex(int x, int y) {}

    public static DecodedTile of(byte[] body) {
        var layers = new ArrayList<Layer>();
        for (var field : fields(body)) {
            if (field.number() != 3) {
                throw new AssertionError("A tile has layers only, not field " + field.number());
            }
            layers.add(layer(field.bytes()));
        }
        return new DecodedTile(layers);
    }

    static byte[] gunzip(byte[] packed) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The features of the only layer, none in an empty tile. */
    List<Feature> features() {
        return layers.isEmpty() ? List.of() : layers.get(0).features();
    }

    public Set<String> ids() {
        return features().stream().map(feature -> feature.text("id")).collect(Collectors.toSet());
    }

    private static Layer layer(byte[] body) {
        var version = 1;
        var name = "";
        var extent = -1;
        var keys = new ArrayList<String>();
        var values = new ArrayList<>();
        var features = new ArrayList<byte[]>();
        for (var field : fields(body)) {
            switch (field.number()) {
                case 15 -> version = (int) field.value();
                case 1 -> name = field.text();
                case 5 -> extent = (int) field.value();
                case 3 -> keys.add(field.text());
                case 4 -> values.add(value(field.bytes()));
                case 2 -> features.add(field.bytes());
                default -> throw new AssertionError("A layer has no field " + field.number());
            }
        }
        return new Layer(
                version,
                name,
                extent,
                keys,
                values,
                features.stream().map(it -> feature(it, keys, values)).toList());
    }

    private static Object value(byte[] body) {
        var fields = fields(body);
        if (fields.size() != 1) {
            throw new AssertionError("A value has exactly one of its types, not " + fields.size());
        }
        var field = fields.get(0);
        return switch (field.number()) {
            case 1 -> field.text();
            case 2 -> (double) Float.intBitsToFloat((int) field.value());
            case 3 -> Double.longBitsToDouble(field.value());
            case 4, 5 -> field.value();
            case 6 -> zigzag(field.value());
            case 7 -> field.value() == 1;
            default -> throw new AssertionError("A value has no type " + field.number());
        };
    }

    private static Feature feature(byte[] body, List<String> keys, List<Object> values) {
        long id = -1;
        var type = 0;
        var properties = new LinkedHashMap<String, Object>();
        List<List<Vertex>> parts = List.of();
        for (var field : fields(body)) {
            switch (field.number()) {
                case 1 -> id = field.value();
                case 2 -> {
                    var tags = packed(field.bytes());
                    for (var index = 0; index < tags.size(); index += 2) {
                        var before = properties.put(
                                keys.get(tags.get(index).intValue()),
                                values.get(tags.get(index + 1).intValue()));
                        if (before != null) {
                            throw new AssertionError("A feature has a key twice");
                        }
                    }
                }
                case 3 -> type = (int) field.value();
                case 4 -> parts = parts(packed(field.bytes()));
                default -> throw new AssertionError("A feature has no field " + field.number());
            }
        }
        return new Feature(id, properties, type, parts);
    }

    /** MoveTo, LineTo and ClosePath (MVT 2.1, 4.3.3); a ring comes without its last, repeated vertex. */
    private static List<List<Vertex>> parts(List<Long> commands) {
        var parts = new ArrayList<List<Vertex>>();
        var x = 0;
        var y = 0;
        for (var at = 0; at < commands.size(); ) {
            var command = commands.get(at++).intValue();
            for (var left = command >> 3; left > 0; left--) {
                switch (command & 7) {
                    case 1, 2 -> {
                        x += (int) zigzag(commands.get(at++));
                        y += (int) zigzag(commands.get(at++));
                        if ((command & 7) == 1) {
                            parts.add(new ArrayList<>());
                        }
                        parts.get(parts.size() - 1).add(new Vertex(x, y));
                    }
                    case 7 -> {}
                    default -> throw new AssertionError("There is no command " + (command & 7));
                }
            }
        }
        return parts;
    }

    private static long zigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }

    private static List<Long> packed(byte[] body) {
        var numbers = new ArrayList<Long>();
        var buffer = ByteBuffer.wrap(body);
        while (buffer.hasRemaining()) {
            numbers.add(varint(buffer));
        }
        return numbers;
    }

    private static List<Field> fields(byte[] body) {
        var fields = new ArrayList<Field>();
        var buffer = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            var tag = varint(buffer);
            var number = (int) (tag >>> 3);
            switch ((int) (tag & 7)) {
                case 0 -> fields.add(new Field(number, varint(buffer), new byte[0]));
                case 1 -> fields.add(new Field(number, buffer.getLong(), new byte[0]));
                case 5 -> fields.add(new Field(number, buffer.getInt(), new byte[0]));
                case 2 -> {
                    var bytes = new byte[(int) varint(buffer)];
                    buffer.get(bytes);
                    fields.add(new Field(number, bytes.length, bytes));
                }
                default -> throw new AssertionError("There is no wire type " + (tag & 7));
            }
        }
        return fields;
    }

    private static long varint(ByteBuffer buffer) {
        long value = 0;
        for (var shift = 0; ; shift += 7) {
            var part = buffer.get();
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never leaves this reader
    private record Field(int number, long value, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

package org.parkatlas.geo.input;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.Projections;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads a GeoJSON geometry (RFC 7946) strictly: whatever is not certainly what the sender meant is refused, with a code,
 * a place and a sentence, before a database sees it. PostGIS would take most of it: {@code null} for zero, text for
 * numbers, open rings, metres for degrees.
 *
 * <p>Positions are read until there are too many, so the cost of a large body is bounded by the rules. Members that a
 * geometry does not have are skipped; {@code crs} of GeoJSON 2008 is compared with the system that the rules name.
 *
 * <p>Safe for use by many threads. All methods throw {@link GeometryProblem} for a geometry that cannot be taken.
 */
public final class GeoJsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(1_000)
                    .maxStringLength(65_536)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final GeometryRules rules;
    private final GeometryCheck check;

    /** Reads what {@code rules} allow. */
    public GeoJsonReader(GeometryRules rules, Projections projections) {
        this.rules = rules;
        this.check = new GeometryCheck(rules, projections);
    }

    /** Reads a text that is one geometry. */
    public AcceptedShape read(String json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            var shape = read(parser);
            requireEnd(parser);
            return shape;
        }
    }

    /**
     * Reads one member of a document that was read before.
     *
     * @param pointer where it is in that document, such as {@code /geometry}; put in front of every pointer
     */
    public AcceptedShape read(JsonNode geometry, String pointer) {
        try (var parser = geometry.traverse(ObjectReadContext.empty())) {
            return read(parser, pointer);
        }
    }

    /** Reads the geometry that starts at the current or else the next token, and stops at its last one. */
    public AcceptedShape read(JsonParser parser) {
        return read(parser, "");
    }

    private AcceptedShape read(JsonParser parser, String pointerPrefix) {
        var members = new Members(parser, pointerPrefix);
        try {
            members.read();
        } catch (StreamConstraintsException e) {
            throw members.problem(GeometryFault.GEOJSON_LIMIT, "JSON 嵌套过深，或名称、文本、数字过长。");
        } catch (UnexpectedEndOfInputException e) {
            throw members.problem(GeometryFault.GEOJSON_SYNTAX, "JSON 不完整。");
        } catch (StreamReadException e) {
            throw members.inCoordinates
                    ? members.problem(GeometryFault.COORD_NOT_NUMBER, "坐标必须是数字。")
                    : members.problem(GeometryFault.GEOJSON_SYNTAX, "不是有效的 JSON。");
        }
        return members.toShape();
    }

    private static void requireEnd(JsonParser parser) {
        JsonToken after;
        try {
            after = parser.nextToken();
        } catch (StreamReadException e) {
            after = JsonToken.NOT_AVAILABLE;
        }
        if (after != null) {
            throw new GeometryProblem(GeometryFault.GEOJSON_SYNTAX, "几何对象之后还有多余内容。", "");
        }
    }

    /** The members of one geometry object, in whatever order they come. */
    private final class Members {

        private final JsonParser parser;
        private final String pointerPrefix;
        private String pointer = "";
        private boolean inCoordinates;
        private int droppedHeights;
        private @Nullable String type;
        private @Nullable CoordinateTree coordinates;

        Members(JsonParser parser, String pointerPrefix) {
            this.parser = parser;
            this.pointerPrefix = pointerPrefix;
        }

        void read() {
            var start = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
            pointer = here();
            if (start == null) {
                throw problem(GeometryFault.GEOJSON_SYNTAX, "JSON 不完整。");
            }
            if (start == JsonToken.VALUE_NULL || start == JsonToken.NOT_AVAILABLE) {
                throw problem(GeometryFault.GEOM_REQUIRED, "缺少几何图形。");
            }
            if (start != JsonToken.START_OBJECT) {
                throw problem(GeometryFault.GEOJSON_STRUCTURE, "此处应为 GeoJSON 几何对象。");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                readMember(name);
            }
        }

        private void readMember(String name) {
            switch (name) {
                case "type" -> readType();
                case "coordinates" -> readCoordinates();
                case "crs" -> DeclaredSystem.read(parser, here()).requireSameAs(rules.system());
                default -> parser.skipChildren();
            }
        }

        private void readType() {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw problem(GeometryFault.GEOJSON_STRUCTURE, "type 应为文本。");
            }
            type = parser.getString();
            boolean allowed =
                    GeometryFamily.find(type).filter(rules.families()::contains).isPresent();
            if (!allowed) {
                throw new GeometryProblem(GeometryFault.GEOM_TYPE, "几何类型不符：此处只接受%s。".formatted(wanted()), here());
            }
        }

        private String wanted() {
            return rules.families().stream()
                    .sorted()
                    .map(GeometryFamily::chinese)
                    .collect(Collectors.joining("、"));
        }

        private void readCoordinates() {
            inCoordinates = true;
            var reader = new CoordinateTreeReader(parser, rules, pointerPrefix);
            coordinates = reader.read();
            droppedHeights = reader.droppedHeights();
            inCoordinates = false;
        }

        AcceptedShape toShape() {
            if (type == null || coordinates == null) {
                throw problem(GeometryFault.GEOJSON_STRUCTURE, "几何对象缺少 type 或 coordinates。");
            }
            var geometry = GeometryAssembly.assemble(type, coordinates, pointer + "/coordinates");
            var accepted = check.accept(geometry, pointer);
            return new AcceptedShape(
                    accepted.shape(), accepted.repeatedPositions(), droppedHeights, accepted.unrepaired());
        }

        private String here() {
            return pointerPrefix + parser.streamReadContext().pathAsPointer();
        }

        private GeometryProblem problem(GeometryFault fault, String message) {
            return new GeometryProblem(fault, message, inCoordinates ? here() : pointer);
        }
    }
}

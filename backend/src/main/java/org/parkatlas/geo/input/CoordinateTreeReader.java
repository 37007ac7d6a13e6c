package org.parkatlas.geo.input;

import java.util.ArrayList;

import org.parkatlas.geo.input.CoordinateTree.Branch;
import org.parkatlas.geo.input.CoordinateTree.Position;
import org.parkatlas.geo.input.GeometryRules.Heights;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one {@code coordinates} member, token by token, and stops at the first position too many: what comes after it
 * is not read.
 */
final class CoordinateTreeReader {

    /** A MultiPolygon has polygons of rings of positions. */
    private static final int DEEPEST_BRANCH = 3;

    private final JsonParser parser;
    private final GeometryRules rules;
    private final String pointerPrefix;
    private int positions;
    private int branches;
    private int heights;

    CoordinateTreeReader(JsonParser parser, GeometryRules rules, String pointerPrefix) {
        this.parser = parser;
        this.rules = rules;
        this.pointerPrefix = pointerPrefix;
    }

    /** Reads from the current token, which opens the member, to the one that closes it. */
    CoordinateTree read() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw structure("coordinates 应为数组。");
        }
        return readArray(0);
    }

    /** How many positions had a third number that was left out. */
    int droppedHeights() {
        return heights;
    }

    private CoordinateTree readArray(int depth) {
        var first = parser.nextToken();
        if (first == JsonToken.START_ARRAY || first == JsonToken.END_ARRAY) {
            return readBranch(first, depth);
        }
        return readPosition();
    }

    private Branch readBranch(JsonToken first, int depth) {
        if (depth > DEEPEST_BRANCH) {
            throw structure("坐标数组嵌套过深。");
        }
        countBranch();
        var members = new ArrayList<CoordinateTree>();
        for (var token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_ARRAY) {
                throw structure("此处应为坐标数组。");
            }
            members.add(readArray(depth + 1));
        }
        return new Branch(members);
    }

    private Position readPosition() {
        countPosition();
        double x = readOrdinate();
        parser.nextToken();
        if (parser.currentToken() == JsonToken.END_ARRAY) {
            throw problem(GeometryFault.GEOM_DIMENSION, "坐标应有经度、纬度两个数值。");
        }
        double y = readOrdinate();
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            readHeight();
        }
        return new Position(x, y);
    }

    private void readHeight() {
        readOrdinate();
        boolean isLast = parser.nextToken() == JsonToken.END_ARRAY;
        if (!isLast || rules.heights() == Heights.REFUSE) {
            throw problem(GeometryFault.GEOM_DIMENSION, "只接受二维坐标：每个坐标应为经度、纬度两个数值。");
        }
        heights++;
    }

    private double readOrdinate() {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw problem(GeometryFault.COORD_NOT_NUMBER, "坐标必须是数字。");
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw problem(GeometryFault.COORD_NOT_FINITE, "坐标必须是有限的数字。");
        }
        return value;
    }

    private void countPosition() {
        positions++;
        if (positions > rules.maxPositions()) {
            throw tooComplex();
        }
    }

    /** Empty lists cost memory too; a polygon needs fewer lists than positions. */
    private void countBranch() {
        branches++;
        if (branches > rules.maxPositions() + DEEPEST_BRANCH + 1) {
            throw tooComplex();
        }
    }

    private GeometryProblem tooComplex() {
        return problem(GeometryFault.GEOM_TOO_COMPLEX, "图形过于复杂：最多允许 %d 个坐标点。".formatted(rules.maxPositions()));
    }

    private GeometryProblem structure(String message) {
        return problem(GeometryFault.GEOJSON_STRUCTURE, message);
    }

    private GeometryProblem problem(GeometryFault fault, String message) {
        return new GeometryProblem(
                fault, message, pointerPrefix + parser.streamReadContext().pathAsPointer());
    }
}

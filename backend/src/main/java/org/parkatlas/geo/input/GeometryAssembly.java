package org.parkatlas.geo.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.input.CoordinateTree.Branch;
import org.parkatlas.geo.input.CoordinateTree.Position;

/**
 * Makes a JTS geometry of a {@link CoordinateTree} and a type (RFC 7946, 3.1). Rings must be closed and of four or more
 * positions; nothing else is looked at.
 */
final class GeometryAssembly {

    private static final GeometryFactory FACTORY = GeoShape.FACTORY;

    /** RFC 7946, 3.1.6. */
    private static final int FEWEST_RING_POSITIONS = 4;

    private static final int FEWEST_LINE_POSITIONS = 2;

    private GeometryAssembly() {}

    /**
     * The geometry; without positions if the tree has none.
     *
     * @param type one of the six types with coordinates
     * @param pointer that of the {@code coordinates} member
     */
    static Geometry assemble(String type, CoordinateTree tree, String pointer) {
        return switch (type) {
            case "Point" -> point(tree, pointer);
            case "LineString" -> line(tree, pointer);
            case "Polygon" -> polygon(tree, pointer);
            case "MultiPoint" ->
                FACTORY.createMultiPoint(
                        each(tree, pointer, GeometryAssembly::point).toArray(Point[]::new));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(
                        each(tree, pointer, GeometryAssembly::line).toArray(LineString[]::new));
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        each(tree, pointer, GeometryAssembly::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("Not a type with coordinates: " + type);
        };
    }

    private static <T> List<T> each(CoordinateTree tree, String pointer, BiFunction<CoordinateTree, String, T> read) {
        var members = members(tree, pointer);
        var parts = new ArrayList<T>(members.size());
        for (int i = 0; i < members.size(); i++) {
            parts.add(read.apply(members.get(i), pointer + "/" + i));
        }
        return parts;
    }

    private static List<CoordinateTree> members(CoordinateTree tree, String pointer) {
        if (tree instanceof Branch branch) {
            return branch.members();
        }
        throw new GeometryProblem(GeometryFault.GEOJSON_STRUCTURE, "坐标数组的层数与几何类型不符。", pointer);
    }

    private static Coordinate position(CoordinateTree tree, String pointer) {
        if (tree instanceof Position position) {
            return new Coordinate(position.x(), position.y());
        }
        throw new GeometryProblem(GeometryFault.GEOJSON_STRUCTURE, "此处应为一个坐标 [经度, 纬度]。", pointer);
    }

    private static Coordinate[] positions(CoordinateTree tree, String pointer) {
        return each(tree, pointer, GeometryAssembly::position).toArray(Coordinate[]::new);
    }

    private static Point point(CoordinateTree tree, String pointer) {
        boolean isEmpty = tree instanceof Branch branch && branch.members().isEmpty();
        return isEmpty ? FACTORY.createPoint() : FACTORY.createPoint(position(tree, pointer));
    }

    private static LineString line(CoordinateTree tree, String pointer) {
        var positions = positions(tree, pointer);
        if (positions.length > 0 && positions.length < FEWEST_LINE_POSITIONS) {
            throw new GeometryProblem(GeometryFault.GEOM_DEGENERATE, "线至少需要两个坐标点。", pointer);
        }
        return FACTORY.createLineString(positions);
    }

    private static Polygon polygon(CoordinateTree tree, String pointer) {
        var rings = each(tree, pointer, GeometryAssembly::ring);
        if (rings.isEmpty()) {
            return FACTORY.createPolygon();
        }
        var holes = rings.subList(1, rings.size());
        return FACTORY.createPolygon(rings.get(0), holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(CoordinateTree tree, String pointer) {
        var positions = positions(tree, pointer);
        if (positions.length == 0) {
            throw new GeometryProblem(GeometryFault.GEOM_REQUIRED, "环没有坐标点。", pointer);
        }
        var last = positions[positions.length - 1];
        if (!positions[0].equals2D(last)) {
            throw new GeometryProblem(
                    GeometryFault.GEOM_RING_NOT_CLOSED, "%s未闭合：首尾坐标点必须相同。".formatted(nameOf(pointer)), pointer);
        }
        if (positions.length < FEWEST_RING_POSITIONS) {
            throw new GeometryProblem(GeometryFault.GEOM_DEGENERATE, "环至少需要四个坐标点（首尾相同）。", pointer);
        }
        return FACTORY.createLinearRing(positions);
    }

    /** RFC 7946, 3.1.6: the first ring is the outer one. */
    private static String nameOf(String ringPointer) {
        int index = Integer.parseInt(ringPointer.substring(ringPointer.lastIndexOf('/') + 1));
        return index == 0 ? "外环" : "第 %d 个内环".formatted(index);
    }
}

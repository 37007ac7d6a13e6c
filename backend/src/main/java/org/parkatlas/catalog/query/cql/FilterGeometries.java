package org.parkatlas.catalog.query.cql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.catalog.query.BoxReader;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryCheck;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;
import org.parkatlas.geo.input.GeometryRules.Crossings;
import org.parkatlas.geo.input.GeometryRules.Heights;
import org.parkatlas.geo.input.GeometryRules.LongEdges;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the geometries of filters, in the axis order of their system, and checks them as it checks any other geometry
 * from outside.
 */
final class FilterGeometries {

    /** Positions of one literal; a filter of 4 KB has room for fewer. */
    private static final int MOST_POSITIONS = 1_000;

    private static final Pattern BBOX = Pattern.compile("(?i)BBOX\\s*\\((.*)\\)", Pattern.DOTALL);

    private final ReferenceSystem system;
    private final Projections projections;
    private final GeometryRules rules;

    FilterGeometries(ReferenceSystem system, Projections projections) {
        this.system = system;
        this.projections = projections;
        this.rules = new GeometryRules(
                EnumSet.allOf(GeometryFamily.class),
                MOST_POSITIONS,
                Heights.DROP,
                system,
                null,
                LongEdges.AS_WRITTEN,
                Crossings.REFUSE);
    }

    /** Well-known text, or a box {@code BBOX(west, south, east, north)}. */
    GeoShape ofText(String text) {
        var box = BBOX.matcher(text);
        if (box.matches()) {
            return box(List.of(box.group(1).split(",", -1)));
        }
        try {
            var geometry = new WKTReader().read(text);
            if (isNorthFirst()) {
                geometry.apply(new Swap());
            }
            return checked(geometry);
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw FilterFault.of("图形不是有效的 WKT。", "A shape is not valid well-known text.");
        } catch (GeometryProblem problem) {
            throw refused(problem);
        }
    }

    /** A collection becomes what all its parts are together. */
    private GeoShape checked(Geometry geometry) {
        if (!geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            return new GeometryCheck(rules, projections).accept(geometry, "").shape();
        }
        var parts = new ArrayList<GeoShape>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(checked(geometry.getGeometryN(i)));
        }
        return union(parts);
    }

    private static GeoShape union(List<GeoShape> parts) {
        if (parts.isEmpty()) {
            throw FilterFault.of("GEOMETRYCOLLECTION 为空。", "A GEOMETRYCOLLECTION is empty.");
        }
        return GeoShape.union(parts);
    }

    /** A GeoJSON geometry, or a box {@code {"bbox": [west, south, east, north]}}. */
    GeoShape ofJson(JsonNode node) {
        var bbox = node.get("bbox");
        if (node.get("geometries") instanceof ArrayNode geometries) {
            return union(geometries.valueStream().map(this::ofJson).toList());
        }
        if (bbox != null && bbox.isArray() && !node.has("coordinates")) {
            var numbers = new ArrayList<String>();
            bbox.values().forEach(it -> numbers.add(it.isNumber() ? it.asString() : "?"));
            return box(numbers);
        }
        try {
            return new GeoJsonReader(rules, projections)
                    .read(isNorthFirst() ? swapped(node) : node, "")
                    .shape();
        } catch (GeometryProblem problem) {
            throw refused(problem);
        }
    }

    private GeoShape box(List<String> numbers) {
        return new BoxReader("filter", projections).read(numbers, system);
    }

    private boolean isNorthFirst() {
        return system.axisOrder() == AxisOrder.NORTH_EAST;
    }

    private static InvalidParameter refused(GeometryProblem problem) {
        return FilterFault.of(new Wording(
                "图形不能使用：" + problem.getMessage(),
                "A shape cannot be used (" + problem.fault().name() + ")."));
    }

    private static JsonNode swapped(JsonNode geometry) {
        if (geometry instanceof ObjectNode object && object.get("coordinates") instanceof ArrayNode coordinates) {
            var copy = object.deepCopy();
            copy.set("coordinates", swappedArray(coordinates));
            return copy;
        }
        return geometry;
    }

    private static ArrayNode swappedArray(ArrayNode array) {
        var copy = JsonNodeFactory.instance.arrayNode();
        var isPosition = array.size() >= 2 && !array.get(0).isArray();
        for (int i = 0; i < array.size(); i++) {
            var member = array.get(isPosition && i < 2 ? 1 - i : i);
            copy.add(member instanceof ArrayNode inner ? swappedArray(inner) : member);
        }
        return copy;
    }

    /** Exchanges the first two numbers of every position. */
    private static final class Swap implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence positions, int index) {
            var first = positions.getX(index);
            positions.setOrdinate(index, CoordinateSequence.X, positions.getY(index));
            positions.setOrdinate(index, CoordinateSequence.Y, first);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}

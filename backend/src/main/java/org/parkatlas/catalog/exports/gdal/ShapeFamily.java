package org.parkatlas.catalog.exports.gdal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/** What shapes a layer of a file holds; layers of lines and areas are always of several parts. */
enum ShapeFamily {
    POINT("wkbPoint"),
    MULTI_POINT("wkbMultiPoint"),
    LINE("wkbMultiLineString"),
    POLYGON("wkbMultiPolygon"),
    MIXED("wkbUnknown"),
    NONE("wkbNone");

    private final String ogr;

    ShapeFamily(String ogr) {
        this.ogr = ogr;
    }

    /** As GDAL calls it. */
    String ogr() {
        return ogr;
    }

    /** The end of the name of a file that holds one of several families. */
    String suffix() {
        return switch (this) {
            case POINT, MULTI_POINT -> "-point";
            case LINE -> "-line";
            case POLYGON -> "-polygon";
            case MIXED, NONE -> "";
        };
    }

    /** The one family that has all shapes of the layer. */
    static ShapeFamily of(ExportContext context) {
        var families = split(context);
        return families.size() == 1 ? families.iterator().next() : MIXED;
    }

    /** The families of the layer's shapes, those of its descriptor where it has none. */
    static Set<ShapeFamily> split(ExportContext context) {
        if (!context.isDrawn()) {
            return EnumSet.of(NONE);
        }
        var families = EnumSet.noneOf(ShapeFamily.class);
        for (var shape : context.overview().shapes()) {
            families.add(of(shape));
        }
        if (families.contains(MULTI_POINT)) {
            families.remove(POINT);
        }
        if (!families.isEmpty()) {
            return families;
        }
        return switch (context.selection().type().drawing().geometry()) {
            case POINT -> EnumSet.of(POINT);
            case POLYGON -> EnumSet.of(POLYGON);
            case NONE -> EnumSet.of(NONE);
        };
    }

    private static ShapeFamily of(String postgis) {
        return switch (postgis) {
            case "POINT" -> POINT;
            case "MULTIPOINT" -> MULTI_POINT;
            case "LINESTRING", "MULTILINESTRING" -> LINE;
            case "POLYGON", "MULTIPOLYGON" -> POLYGON;
            default -> MIXED;
        };
    }

    /**
     * The families of the layer's shapes, for a format whose tables have one each.
     *
     * @throws InvalidParameter if a shape is of several at once
     */
    static Set<ShapeFamily> apart(ExportContext context) {
        var families = split(context);
        if (families.contains(MIXED)) {
            throw new InvalidParameter(
                    "format",
                    new Wording(
                            "有的图形由点、线、面混合组成，这种格式放不下；改用 gpkg。",
                            "A shape is a mixture of points, lines and areas, which this format cannot hold; take gpkg."));
        }
        return families;
    }

    /** What holds this shape; the first where an object has none. */
    static <T> T table(Map<ShapeFamily, T> tables, @Nullable Geometry shape) {
        var families = tables.keySet();
        var family = shape == null ? families.iterator().next() : among(families, shape);
        return Objects.requireNonNull(tables.get(family));
    }

    /** The family of the file among {@code families} in which this shape goes; the first where it has none. */
    private static ShapeFamily among(Set<ShapeFamily> families, Geometry shape) {
        var own = of(shape.getGeometryType().toUpperCase(Locale.ROOT));
        if (families.size() == 1) {
            return families.iterator().next();
        }
        return families.contains(own) ? own : MULTI_POINT;
    }

    /** The shape as the family has it. */
    Geometry fitted(Geometry shape) {
        var factory = shape.getFactory();
        if (this == MULTI_POINT && shape instanceof Point point) {
            return factory.createMultiPoint(new Point[] {point});
        }
        if (this == LINE && shape instanceof LineString line) {
            return factory.createMultiLineString(new LineString[] {line});
        }
        if (this == POLYGON && shape instanceof Polygon polygon) {
            return factory.createMultiPolygon(new Polygon[] {polygon});
        }
        return shape;
    }
}

package org.parkatlas.catalog.exports.gdal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.catalog.exports.content.ExportContext;

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

    /** The family of the file among {@code families} in which this shape goes; the first where it has none. */
    static ShapeFamily among(Set<ShapeFamily> families, Geometry shape) {
        var own = of(shape.getGeometryType().toUpperCase(Locale.ROOT));
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

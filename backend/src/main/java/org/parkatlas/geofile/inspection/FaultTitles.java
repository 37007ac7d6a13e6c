package org.parkatlas.geofile.inspection;

import org.parkatlas.geo.input.GeometryFault;
import org.parkatlas.problem.Wording;

/** What people call the faults of a geometry. */
public final class FaultTitles {

    private FaultTitles() {}

    /** A title for a fault. */
    public static Wording of(GeometryFault fault) {
        return switch (fault) {
            case GEOJSON_SYNTAX, GEOJSON_STRUCTURE, GEOJSON_LIMIT ->
                new Wording("图形读不出", "The geometry cannot be read");
            case COORD_NOT_NUMBER, COORD_NOT_FINITE -> new Wording("坐标不是有限的数字", "A coordinate is no finite number");
            case COORD_SWAPPED -> new Wording("经纬度颠倒", "Latitude and longitude are exchanged");
            case COORD_OUT_OF_RANGE -> new Wording("坐标超出范围", "A coordinate is out of range");
            case CRS_MISMATCH, CRS_REQUIRED, CRS_UNSUPPORTED ->
                new Wording("与其他行的坐标系不同", "Another reference system than the other rows");
            case GEOM_REQUIRED -> new Wording("没有图形", "No geometry");
            case GEOM_TYPE -> new Wording("不支持的图形类型", "A type of geometry that is not taken");
            case GEOM_DIMENSION -> new Wording("坐标缺少数值", "A position lacks a number");
            case GEOM_RING_NOT_CLOSED -> new Wording("环未闭合", "A ring is not closed");
            case GEOM_DEGENERATE -> new Wording("图形退化，没有面积或长度", "A geometry without area or length");
            case GEOM_SELF_INTERSECTION -> new Wording("图形自相交", "A boundary crosses itself");
            case GEOM_HOLE_OUTSIDE -> new Wording("内环在外环之外", "A hole outside its outer ring");
            case GEOM_NESTED -> new Wording("部分套部分，或环重复", "A part inside another, or a ring given twice");
            case GEOM_DISCONNECTED -> new Wording("内环把图形割断", "Holes cut the area into pieces");
            case GEOM_OUT_OF_AREA -> new Wording("图形超出范围", "Outside of what is served");
            case GEOM_TOO_COMPLEX -> new Wording("图形过于复杂", "Too many positions");
        };
    }
}

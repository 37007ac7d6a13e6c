package org.parkatlas.geo.input;

import java.util.Optional;

/** Points, lines or areas, single or multiple. */
public enum GeometryFamily {
    POINT("点"),
    LINE("线"),
    AREA("面");

    private final String chinese;

    GeometryFamily(String chinese) {
        this.chinese = chinese;
    }

    /** The word shown to Chinese readers. */
    public String chinese() {
        return chinese;
    }

    /** The family of a GeoJSON type; none for collections and for what is no such type. */
    public static Optional<GeometryFamily> find(String type) {
        return switch (type) {
            case "Point", "MultiPoint" -> Optional.of(POINT);
            case "LineString", "MultiLineString" -> Optional.of(LINE);
            case "Polygon", "MultiPolygon" -> Optional.of(AREA);
            default -> Optional.empty();
        };
    }
}

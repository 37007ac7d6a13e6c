package org.parkatlas.geo;

import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A position on the earth in CGCS2000 (EPSG:4490), which is taken as equal to WGS 84 within the data's accuracy.
 *
 * <p>A position in GCJ-02 or BD-09 is a {@code Gcj02Point} or {@code Bd09Point}; it is converted at the edge it came in by.
 *
 * @param lon degrees east of Greenwich, -180 to 180
 * @param lat degrees north of the equator, -90 to 90
 */
public record GeoPoint(
        @JsonSerialize(using = PlainNumberSerializer.class) double lon,
        @JsonSerialize(using = PlainNumberSerializer.class) double lat) {

    public GeoPoint {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("A longitude cannot be " + lon + "°");
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("A latitude cannot be " + lat + "°");
        }
    }

    /** The length of the shortest line along the ellipsoid from here to {@code other}. */
    public Distance distanceTo(GeoPoint other) {
        return Geodesics.distance(this, other);
    }
}

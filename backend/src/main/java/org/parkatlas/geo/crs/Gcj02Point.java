package org.parkatlas.geo.crs;

import org.parkatlas.geo.GeoPoint;

/**
 * A position as maps of 高德, 腾讯 and Google China show it: GCJ-02, shifted by 300 to 700 m inside China. It is not a
 * {@link GeoPoint} and must be turned into one before anything else.
 *
 * @param lon degrees, -180 to 180
 * @param lat degrees, -90 to 90
 */
public record Gcj02Point(double lon, double lat) {

    public Gcj02Point {
        ChinaOffsets.requireInWorld(lon, lat);
    }

    /** How those maps show this position; unchanged outside China. */
    public static Gcj02Point of(GeoPoint point) {
        var shifted = ChinaOffsets.toGcj02(point.lon(), point.lat());
        return new Gcj02Point(shifted.x, shifted.y);
    }

    /** The true position: the one that {@link #of} turns into this, to 1e-9°. */
    public GeoPoint toGeoPoint() {
        var unshifted = ChinaOffsets.fromGcj02(lon, lat);
        return new GeoPoint(unshifted.x, unshifted.y);
    }
}

package org.parkatlas.geo.crs;

import org.parkatlas.geo.GeoPoint;

/**
 * A position as maps of 百度 show it: BD-09, which shifts GCJ-02 once more; about 1.2 km in all in Guangdong. It is not
 * a {@link GeoPoint} and must be turned into one before anything else.
 *
 * @param lon degrees, -180 to 180
 * @param lat degrees, -90 to 90
 */
public record Bd09Point(double lon, double lat) {

    public Bd09Point {
        ChinaOffsets.requireInWorld(lon, lat);
    }

    /** How those maps show this position; unchanged outside China. */
    public static Bd09Point of(GeoPoint point) {
        var shifted = ChinaOffsets.toBd09(point.lon(), point.lat());
        return new Bd09Point(shifted.x, shifted.y);
    }

    /** The true position: the one that {@link #of} turns into this, to 1e-9°. */
    public GeoPoint toGeoPoint() {
        var unshifted = ChinaOffsets.fromBd09(lon, lat);
        return new GeoPoint(unshifted.x, unshifted.y);
    }
}

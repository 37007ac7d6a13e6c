package org.parkatlas.geo.crs;

import org.locationtech.jts.geom.CoordinateFilter;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;

/** Degrees as web maps of China have them, which are not those of the place. Which they are no number tells. */
public enum MapDatum {
    /** Amap 高德, Tencent 腾讯. */
    GCJ_02("GCJ-02") {
        @Override
        GeoPoint place(double lon, double lat) {
            return new Gcj02Point(lon, lat).toGeoPoint();
        }
    },

    /** Baidu 百度. */
    BD_09("BD-09") {
        @Override
        GeoPoint place(double lon, double lat) {
            return new Bd09Point(lon, lat).toGeoPoint();
        }
    };

    private final String code;

    MapDatum(String code) {
        this.code = code;
    }

    /** What it is called. */
    public String code() {
        return code;
    }

    abstract GeoPoint place(double lon, double lat);

    /** Where a shape lies whose degrees are of such a map; for comparison, as nothing is ever moved on a guess. */
    public GeoShape place(GeoShape shape) {
        var moved = shape.toJts();
        moved.apply((CoordinateFilter) position -> {
            var place = place(position.x, position.y);
            position.x = place.lon();
            position.y = place.lat();
        });
        moved.geometryChanged();
        return GeoShape.ofStored(moved);
    }
}

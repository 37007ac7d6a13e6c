package org.parkatlas.geo.crs;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.AxisOrder;

/**
 * A coordinate reference system that this service reads and writes. {@link ReferenceSystems} knows all of them.
 *
 * @param uri what OGC API calls it, {@code http://www.opengis.net/def/crs/…}
 * @param epsg its EPSG code; CRS84, which has none, carries 4326, from which only the axis order differs
 * @param chinese its name for Chinese readers
 * @param kind what its numbers are
 * @param axisOrder the order its authority defines; JTS geometries are always east first
 * @param zone the strip it is made for; null unless {@link Kind#GAUSS_KRUGER}
 */
public record ReferenceSystem(
        String uri,
        int epsg,
        String chinese,
        Kind kind,
        AxisOrder axisOrder,
        @Nullable GaussKrugerZone zone) {

    /** What the numbers of a system are. */
    public enum Kind {
        /** Degrees of longitude and latitude. */
        GEOGRAPHIC,
        /** Metres in the plane of one zone. */
        GAUSS_KRUGER,
        /** Metres of the map tiles of the web; never for lengths or areas. */
        WEB_MERCATOR
    }

    public ReferenceSystem {
        if ((kind == Kind.GAUSS_KRUGER) != (zone != null)) {
            throw new IllegalArgumentException("A zone goes with Gauss-Krüger and nothing else: " + epsg);
        }
    }

    /** {@code EPSG:4490}. */
    public String code() {
        return "EPSG:" + epsg;
    }

    /** Whether its numbers are degrees. */
    public boolean isGeographic() {
        return kind == Kind.GEOGRAPHIC;
    }

    /** Whether the same numbers mean the same place in both, within what is known of positions. */
    public boolean readsAlike(ReferenceSystem other) {
        var mine = zone;
        var others = other.zone;
        if (mine != null && others != null) {
            return mine.centralMeridian() == others.centralMeridian() && mine.falseEasting() == others.falseEasting();
        }
        return kind == other.kind;
    }
}

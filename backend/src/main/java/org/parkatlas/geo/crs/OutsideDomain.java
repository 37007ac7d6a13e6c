package org.parkatlas.geo.crs;

import java.util.Locale;

/** A position lies where the reference system it is said to be in, or shall be turned into, cannot be used. */
public final class OutsideDomain extends RuntimeException {

    private final ReferenceSystem system;
    private final double east;
    private final double north;

    OutsideDomain(ReferenceSystem system, double east, double north) {
        super(String.format(
                Locale.ROOT, "坐标 (%.3f, %.3f) 不在 %s（%s）的适用范围内。", east, north, system.code(), system.chinese()));
        this.system = system;
        this.east = east;
        this.north = north;
    }

    /** The system that cannot be used there. */
    public ReferenceSystem system() {
        return system;
    }

    /** The longitude in degrees or easting in metres that was given. */
    public double east() {
        return east;
    }

    /** The latitude in degrees or northing in metres that was given. */
    public double north() {
        return north;
    }
}

package org.parkatlas.geo.crs;

/**
 * A position in the plane of a projected system.
 *
 * @param system Gauss-Krüger or Web Mercator
 * @param easting metres, with the zone's number in front where the system has it; 测量坐标 Y
 * @param northing metres; 测量坐标 X
 */
public record PlanePoint(ReferenceSystem system, double easting, double northing) {

    public PlanePoint {
        if (system.isGeographic()) {
            throw new IllegalArgumentException(system.code() + " has no plane");
        }
        if (!Double.isFinite(easting) || !Double.isFinite(northing)) {
            throw new IllegalArgumentException("Not a position in a plane: " + easting + ", " + northing);
        }
    }
}

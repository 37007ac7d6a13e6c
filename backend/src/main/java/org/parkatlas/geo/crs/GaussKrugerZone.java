package org.parkatlas.geo.crs;

/**
 * A strip of meridians with a Gauss-Krüger plane of its own.
 *
 * @param number its number among the strips of the same width: 39 for the 3° strip around 117° E, 20 for the 6° strip
 * @param centralMeridian degrees east
 * @param width degrees of longitude from edge to edge, 3 or 6
 * @param numbering whether eastings carry the number in front, as in 39 500 000 on the central meridian; else 500 000
 */
public record GaussKrugerZone(int number, double centralMeridian, int width, Numbering numbering) {

    /** Whether the number of the zone stands in front of eastings. */
    public enum Numbering {
        /** 39 410 657.9: 带号前缀. */
        PREFIXED,
        /** 410 657.9. */
        BARE
    }

    /** GB/T 17278 and EPSG method 9807 as used in China: the central meridian has the easting 500 000 m. */
    private static final double FALSE_EASTING_M = 500_000;

    /** How far data of a zone may reach into its neighbours; deliveries overlap by 30 minutes of arc at most. */
    private static final double OVERLAP_DEGREES = 0.5;

    /** The 3° zone around the meridian {@code 3 * number}. */
    static GaussKrugerZone ofThreeDegrees(int number, Numbering numbering) {
        return new GaussKrugerZone(number, 3.0 * number, 3, numbering);
    }

    /** The 6° zone around the meridian {@code 6 * number - 3}. */
    static GaussKrugerZone ofSixDegrees(int number, Numbering numbering) {
        return new GaussKrugerZone(number, 6.0 * number - 3, 6, numbering);
    }

    /** The easting of the central meridian in metres. */
    public double falseEasting() {
        return FALSE_EASTING_M + (numbering == Numbering.PREFIXED ? number * 1_000_000.0 : 0);
    }

    /** Degrees east of the western edge. */
    public double west() {
        return centralMeridian - width / 2.0;
    }

    /** Degrees east of the eastern edge. */
    public double east() {
        return centralMeridian + width / 2.0;
    }

    /** Whether the plane may be used at this longitude: in the zone, or half a degree beside it. */
    boolean isUsableAt(double lon) {
        return Math.abs(lon - centralMeridian) <= width / 2.0 + OVERLAP_DEGREES;
    }
}

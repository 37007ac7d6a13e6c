package org.parkatlas.geo;

/** Which of the two numbers of a position comes first. */
public enum AxisOrder {

    /** Longitude or easting first: GeoJSON, CRS84, our own API, and JTS everywhere in this service. */
    EAST_NORTH,

    /** Latitude or northing first: what the authority defines for EPSG:4490, EPSG:4326 and the Chinese grids. */
    NORTH_EAST
}

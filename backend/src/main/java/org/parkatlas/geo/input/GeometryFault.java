package org.parkatlas.geo.input;

/** What can be wrong with a geometry that somebody sends. The names are published and stay for ever. */
public enum GeometryFault {

    /** Not JSON. */
    GEOJSON_SYNTAX(Nature.MALFORMED),
    /** JSON, but not built like a GeoJSON geometry (RFC 7946, 3.1). */
    GEOJSON_STRUCTURE(Nature.MALFORMED),
    /** Nested too deep, or with a name, text or number too long. */
    GEOJSON_LIMIT(Nature.MALFORMED),
    /** Text, null, true, false or nonsense in place of a number. */
    COORD_NOT_NUMBER(Nature.MALFORMED),
    /** NaN, or a number too large for a double. */
    COORD_NOT_FINITE(Nature.UNACCEPTABLE),
    /** Latitude in front of longitude. */
    COORD_SWAPPED(Nature.UNACCEPTABLE),
    /** Not degrees, and not recognised as anything else. */
    COORD_OUT_OF_RANGE(Nature.UNACCEPTABLE),
    /** The numbers are not in the system they are said to be in. */
    CRS_MISMATCH(Nature.UNACCEPTABLE),
    /** Metres without a zone: somebody has to name the system. */
    CRS_REQUIRED(Nature.UNACCEPTABLE),
    /** A system that the service does not read. */
    CRS_UNSUPPORTED(Nature.UNACCEPTABLE),
    /** Nothing, where there must be a geometry. */
    GEOM_REQUIRED(Nature.UNACCEPTABLE),
    /** Another type of geometry than asked for. */
    GEOM_TYPE(Nature.UNACCEPTABLE),
    /** Positions with heights or measures, or with one number only. */
    GEOM_DIMENSION(Nature.UNACCEPTABLE),
    /** A ring that does not end where it started. */
    GEOM_RING_NOT_CLOSED(Nature.UNACCEPTABLE),
    /** A ring without area, or a line without length. */
    GEOM_DEGENERATE(Nature.UNACCEPTABLE),
    /** A boundary that crosses or follows itself or that of another part. */
    GEOM_SELF_INTERSECTION(Nature.UNACCEPTABLE),
    /** A hole that is not inside its outer ring. */
    GEOM_HOLE_OUTSIDE(Nature.UNACCEPTABLE),
    /** A part inside another part, or a hole inside another hole. */
    GEOM_NESTED(Nature.UNACCEPTABLE),
    /** Holes that cut the area into pieces. */
    GEOM_DISCONNECTED(Nature.UNACCEPTABLE),
    /** Outside the area served, or across the antimeridian. */
    GEOM_OUT_OF_AREA(Nature.UNACCEPTABLE),
    /** More positions, or more crossings to look at, than allowed. */
    GEOM_TOO_COMPLEX(Nature.UNACCEPTABLE);

    /** Which half of the client errors a fault belongs to. */
    public enum Nature {
        /** It cannot be read at all (400). */
        MALFORMED,
        /** It can be read and cannot be accepted (422). */
        UNACCEPTABLE
    }

    private final Nature nature;

    GeometryFault(Nature nature) {
        this.nature = nature;
    }

    /** Whether it cannot be read, or only not be accepted. */
    public Nature nature() {
        return nature;
    }
}

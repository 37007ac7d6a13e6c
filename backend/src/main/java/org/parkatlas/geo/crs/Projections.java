package org.parkatlas.geo.crs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.GeoJson;
import org.parkatlas.geo.GeoPoint;

/**
 * Turns positions and geometries from one reference system into another. Geometries are always longitude or easting
 * first, whatever the authority says; {@link GeoJson} swaps on the way out.
 *
 * <p>CGCS2000 and WGS 84 are taken as equal: they differ by centimetres, less than the data. The projections are
 * GeoTools'; they agree with PROJ 9.1 to 0.1 mm. The first use costs seconds ({@link EpsgDefinitions});
 * {@link #warmUp} spends them beforehand. Safe for use by many threads.
 */
public final class Projections {

    /** Latitudes between which the Gauss-Krüger zones of China are used; the country reaches from 3° to 54°. */
    private static final double GAUSS_KRUGER_TO_LAT = 60;

    /** Beyond this northing there is no Chinese zone: the meridian arc to 60° N is 6 654 073 m. */
    private static final double GAUSS_KRUGER_TO_NORTHING_M = 6_700_000;

    /** A degree of longitude on the equator in metres, the longest there is, rounded up. */
    private static final double LONGEST_DEGREE_M = 111_400;

    /** The edge of the tile pyramid in metres: pi * 6 378 137 (EPSG:1024). */
    private static final double WEB_MERCATOR_TO_M = 20_037_508.3428;

    /** The latitude at that edge. */
    private static final double WEB_MERCATOR_TO_LAT = 85.0511288;

    /**
     * How far from the central meridian boxes are read: seven and a half degrees on the equator, 15 at 60° N, where the
     * series of GeoTools end. Within 2 m of PROJ up to 40° N, and within 20 m at 60° N (CrsIT).
     */
    private static final double WIDE_M = 830_000;

    /** From degrees into the plane of a system, and back. */
    private record Pair(MathTransform into, MathTransform back) {}

    private final EpsgDefinitions definitions;
    private final Map<Integer, Pair> pairs = new ConcurrentHashMap<>();

    /** Projections that read the EPSG data set when they are first used. */
    public Projections() {
        this(new EpsgDefinitions());
    }

    Projections(EpsgDefinitions definitions) {
        this.definitions = definitions;
    }

    /** Reads every plane there is, so that nothing is looked up later. Takes seconds; meant for the background. */
    public void warmUp() {
        ReferenceSystems.list().stream().filter(it -> !it.isGeographic()).forEach(this::pairFor);
    }

    /**
     * This position in the plane of {@code system}.
     *
     * @throws OutsideDomain if it lies more than half a degree outside the system's zone
     */
    public PlanePoint project(GeoPoint point, ReferenceSystem system) {
        double[] position = {point.lon(), point.lat()};
        intoPlane(system, position);
        return new PlanePoint(system, position[0], position[1]);
    }

    /**
     * Where on the earth this position of a plane is.
     *
     * @throws OutsideDomain if it lies more than half a degree outside the system's zone, as it does with the two
     *     numbers swapped, or with a zone's number where the system has none
     */
    public GeoPoint unproject(PlanePoint point) {
        double[] position = {point.easting(), point.northing()};
        outOfPlane(point.system(), position);
        return new GeoPoint(position[0], position[1]);
    }

    /**
     * The part of a plane in which boxes are read, metres: much wider than the zone, because a map that is drawn in a plane
     * asks for all that its window shows. Nothing is measured or stored there.
     */
    public static Envelope widePlane(ReferenceSystem system) {
        var zone = system.zone();
        if (zone != null) {
            return new Envelope(
                    zone.falseEasting() - WIDE_M, zone.falseEasting() + WIDE_M, 0, GAUSS_KRUGER_TO_NORTHING_M);
        }
        // the edge itself is a little more than 180 degrees in doubles
        double edge = WEB_MERCATOR_TO_M - 0.01;
        return new Envelope(-edge, edge, -edge, edge);
    }

    /**
     * Where on the earth this position of a wide plane is, roughly where it is far from the zone.
     *
     * @throws OutsideDomain if it is not in {@link #widePlane}
     */
    public GeoPoint unprojectWidely(PlanePoint point) {
        requireUsable(
                widePlane(point.system()).contains(point.easting(), point.northing()),
                point.system(),
                point.easting(),
                point.northing());
        double[] position = {point.easting(), point.northing()};
        apply(pairFor(point.system()).back, position, point.system());
        return new GeoPoint(position[0], position[1]);
    }

    /**
     * A copy of {@code geometry} in another system, its SRID set. Edges stay straight lines between the moved positions.
     *
     * @param geometry longitude or easting first; heights are left as they are
     * @throws OutsideDomain if a position lies where either system cannot be used
     */
    public Geometry transform(Geometry geometry, ReferenceSystem from, ReferenceSystem to) {
        var copy = geometry.copy();
        copy.setSRID(to.epsg());
        if (from.epsg() != to.epsg() && !(from.isGeographic() && to.isGeographic())) {
            copy.apply(new Move(from, to));
        }
        return copy;
    }

    /** Moves one position after the other. */
    private final class Move implements CoordinateSequenceFilter {

        private final ReferenceSystem from;
        private final ReferenceSystem to;
        private final double[] position = new double[2];

        Move(ReferenceSystem from, ReferenceSystem to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void filter(CoordinateSequence positions, int index) {
            position[0] = positions.getX(index);
            position[1] = positions.getY(index);
            outOfPlane(from, position);
            intoPlane(to, position);
            positions.setOrdinate(index, CoordinateSequence.X, position[0]);
            positions.setOrdinate(index, CoordinateSequence.Y, position[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }

    private void intoPlane(ReferenceSystem system, double[] position) {
        double lon = position[0];
        double lat = position[1];
        requireUsable(isUsableAt(system, lon, lat), system, lon, lat);
        if (!system.isGeographic()) {
            apply(pairFor(system).into, position, system);
        }
    }

    private void outOfPlane(ReferenceSystem system, double[] position) {
        double east = position[0];
        double north = position[1];
        if (!system.isGeographic()) {
            requireUsable(isInPlane(system, east, north), system, east, north);
            apply(pairFor(system).back, position, system);
        }
        requireUsable(isUsableAt(system, position[0], position[1]), system, east, north);
    }

    private static void requireUsable(boolean usable, ReferenceSystem system, double east, double north) {
        if (!usable) {
            throw new OutsideDomain(system, east, north);
        }
    }

    /** Degrees; false for NaN. */
    private static boolean isUsableAt(ReferenceSystem system, double lon, double lat) {
        var zone = system.zone();
        if (zone != null) {
            return zone.isUsableAt(lon) && lat >= 0 && lat <= GAUSS_KRUGER_TO_LAT;
        }
        double toLat = system.isGeographic() ? 90 : WEB_MERCATOR_TO_LAT;
        return Math.abs(lon) <= 180 && Math.abs(lat) <= toLat;
    }

    /** Metres; coarse, only to keep numbers from GeoTools that its series are not made for; false for NaN. */
    private static boolean isInPlane(ReferenceSystem system, double east, double north) {
        var zone = system.zone();
        if (zone != null) {
            return Math.abs(east - zone.falseEasting()) <= zone.width() * LONGEST_DEGREE_M
                    && north >= 0
                    && north <= GAUSS_KRUGER_TO_NORTHING_M;
        }
        return Math.abs(east) <= WEB_MERCATOR_TO_M && Math.abs(north) <= WEB_MERCATOR_TO_M;
    }

    private static void apply(MathTransform transform, double[] position, ReferenceSystem system) {
        double east = position[0];
        double north = position[1];
        try {
            transform.transform(position, 0, position, 0, 1);
        } catch (TransformException e) {
            var outside = new OutsideDomain(system, east, north);
            outside.initCause(e);
            throw outside;
        }
    }

    private Pair pairFor(ReferenceSystem system) {
        return pairs.computeIfAbsent(system.epsg(), epsg -> load(system));
    }

    private Pair load(ReferenceSystem system) {
        var degrees = system.zone() == null ? ReferenceSystems.WGS84 : ReferenceSystems.CGCS2000;
        var geographic = definitions.get(degrees.epsg());
        var projected = definitions.get(system.epsg());
        try {
            return new Pair(CRS.findMathTransform(geographic, projected), CRS.findMathTransform(projected, geographic));
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools cannot project into " + system.code(), e);
        }
    }
}

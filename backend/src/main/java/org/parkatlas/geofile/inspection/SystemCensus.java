package org.parkatlas.geofile.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.CoordinateGuess.Degrees;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.CoordinateGuess.Plane;
import org.parkatlas.geo.crs.CoordinateGuess.PlaneOfUnknownZone;
import org.parkatlas.geo.crs.CoordinateRecognition;
import org.parkatlas.geo.crs.OutsideDomain;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

/** Which reference systems the positions of a layer can be in: the one that the file names, and those that the numbers look like. */
final class SystemCensus {

    /** Rows whose first position is looked at. */
    static final int LOOKED_AT = 1_000;

    private final CoordinateRecognition recognition;
    private final Projections projections;
    private final @Nullable ReferenceSystem declared;
    private final Map<Reading, List<GeoPoint>> places = new LinkedHashMap<>();
    private long positions;

    /**
     * Nothing was looked at yet.
     *
     * @param declared what the file names, null where it names none that is taken
     */
    SystemCensus(CoordinateRecognition recognition, Projections projections, @Nullable ReferenceSystem declared) {
        this.recognition = recognition;
        this.projections = projections;
        this.declared = declared;
        if (declared != null) {
            places.put(new Reading(declared, Order.EAST_FIRST), new ArrayList<>());
        }
    }

    /** A way to read two numbers. */
    record Reading(ReferenceSystem system, Order order) {}

    /** Where the positions are, read so. */
    record Places(Reading reading, List<GeoPoint> points) {}

    /** Adds the first position of the next row. */
    void add(double x, double y) {
        if (positions >= LOOKED_AT) {
            return;
        }
        positions++;
        if (declared != null) {
            place(declared, x, y).ifPresent(point -> note(declared, Order.EAST_FIRST, point));
        }
        var guess = recognition.guess(x, y);
        if (guess instanceof Degrees degrees) {
            noteUnlessDeclared(degrees(), degrees.order(), degrees.point());
        } else if (guess instanceof Plane plane) {
            noteUnlessDeclared(plane.point().system(), plane.order(), projections.unproject(plane.point()));
        } else if (guess instanceof PlaneOfUnknownZone unknown) {
            for (var zone : unknown.candidates()) {
                place(zone, unknown.easting(), unknown.northing())
                        .ifPresent(point -> noteUnlessDeclared(zone, unknown.order(), point));
            }
        }
    }

    /** Degrees of WGS 84 and of CGCS2000 look alike, and are taken as equal. */
    private ReferenceSystem degrees() {
        return declared != null && declared.isGeographic() ? declared : ReferenceSystems.CGCS2000;
    }

    private void noteUnlessDeclared(ReferenceSystem system, Order order, GeoPoint point) {
        if (!system.equals(declared) || order != Order.EAST_FIRST) {
            note(system, order, point);
        }
    }

    private void note(ReferenceSystem system, Order order, GeoPoint point) {
        places.computeIfAbsent(new Reading(system, order), any -> new ArrayList<>())
                .add(point);
    }

    private Optional<GeoPoint> place(ReferenceSystem system, double east, double north) {
        if (system.isGeographic()) {
            var china = CoordinateRecognition.CHINA;
            return Math.abs(east) <= 180 && Math.abs(north) <= 90 && china.contains(new GeoPoint(east, north))
                    ? Optional.of(new GeoPoint(east, north))
                    : Optional.empty();
        }
        try {
            return Optional.of(projections.unproject(new PlanePoint(system, east, north)));
        } catch (OutsideDomain notInThePlane) {
            return Optional.empty();
        }
    }

    /** How many positions were looked at. */
    long positions() {
        return positions;
    }

    @Nullable
    ReferenceSystem declared() {
        return declared;
    }

    /** All ways to read them, the declared one first. */
    List<Places> list() {
        return places.entrySet().stream()
                .map(entry -> new Places(entry.getKey(), entry.getValue()))
                .toList();
    }
}

package org.parkatlas.geofile.inspection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryFault;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which shapes of a layer cannot be taken, and why, by the rules that every geometry from outside has to pass. */
final class GeometryCensus {

    private static final int FIRST = 1_000;
    private static final int SAMPLE_POSITIONS = 1_000;

    private final GeoJsonReader reader;
    private final Order order;
    private final Map<GeometryFault, Long> kinds = new EnumMap<>(GeometryFault.class);
    private final List<Findings.Faults.Row> first = new ArrayList<>();
    private @Nullable BoundingBox extent;
    private @Nullable GeoShape sample;
    private long rows;

    /** Checks shapes whose positions are to be read so. */
    GeometryCensus(SystemCensus.Reading reading, Projections projections) {
        var rules = GeometryRules.forImport(GeometryFamily.POINT, GeometryFamily.LINE, GeometryFamily.AREA);
        this.reader = new GeoJsonReader(rules.in(reading.system()), projections);
        this.order = reading.order();
    }

    /**
     * Adds the shape of a row.
     *
     * @param feature missing where the row is too long to be read
     */
    void add(long row, JsonNode feature) {
        if (feature.isMissingNode()) {
            note(row, GeometryFault.GEOM_TOO_COMPLEX, null);
            return;
        }
        var geometry = feature.path("geometry");
        if (!geometry.isObject()) {
            note(row, GeometryFault.GEOM_REQUIRED, null);
            return;
        }
        try {
            addSound(reader.read(EastFirst.of((ObjectNode) geometry, order), "").shape());
        } catch (GeometryProblem problem) {
            note(row, problem.fault(), problem.location().orElse(null));
        }
    }

    private void addSound(GeoShape shape) {
        var box = shape.boundingBox();
        extent = extent == null ? box : extent.union(box);
        if (sample == null && shape.positionCount() <= SAMPLE_POSITIONS) {
            sample = shape;
        }
    }

    private void note(long row, GeometryFault fault, @Nullable GeoPoint at) {
        rows++;
        kinds.merge(fault, 1L, Long::sum);
        if (first.size() < FIRST) {
            first.add(new Findings.Faults.Row(row, fault.name(), at == null ? null : List.of(at.lon(), at.lat())));
        }
    }

    /** A box around all shapes that can be taken, null where there is none. */
    @Nullable
    BoundingBox extent() {
        return extent;
    }

    /** The first shape that can be taken and is not too large to be shown, null where there is none. */
    @Nullable
    GeoShape sample() {
        return sample;
    }

    Findings.Faults result() {
        var counted = kinds.entrySet().stream()
                .map(kind ->
                        new Findings.Faults.Kind(kind.getKey().name(), FaultTitles.of(kind.getKey()), kind.getValue()))
                .toList();
        return new Findings.Faults(rows, counted, List.copyOf(first));
    }
}
